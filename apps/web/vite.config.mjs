import { defineConfig } from 'vite';
import { offline } from './scripts/offline.mjs';
import { BUFFER, pdfInBrowser } from './scripts/pdf-in-browser.mjs';
import { preloadPage } from './scripts/preload-page.mjs';

/** What a first document needs, in one file: parts that wait for each other's loading would keep a reader waiting. */
const FIRST_DOCUMENT =
  /packages[/\\](?:(?:compiler|document|render-html)[/\\]src|syntax[/\\](?:generated|src[/\\](?!print|corrections))|diagnostics[/\\]src[/\\](?!explanations|report)|russian[/\\]src[/\\](?!decline))/;

/** A static folder that works from any host and any path; all scripts, styles and workers are files of their own. */
export default defineConfig({
  base: './',
  plugins: [preloadPage(), offline()],
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  worker: {
    format: 'es',
    plugins: () => [pdfInBrowser()],
    rolldownOptions: {
      transform: { inject: { Buffer: [BUFFER, 'Buffer'] } },
      output: { codeSplitting: { groups: [{ name: 'compile', test: FIRST_DOCUMENT }] } },
    },
  },
});
