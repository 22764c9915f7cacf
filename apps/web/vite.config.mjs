import { defineConfig } from 'vite';
import { offline } from './scripts/offline.mjs';
import { BUFFER, pdfInBrowser } from './scripts/pdf-in-browser.mjs';
import { preloadPage } from './scripts/preload-page.mjs';

/** A static folder that works from any host and any path; all scripts, styles and workers are files of their own. */
export default defineConfig({
  base: './',
  plugins: [preloadPage(), offline()],
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  worker: {
    format: 'es',
    plugins: () => [pdfInBrowser()],
    rolldownOptions: { transform: { inject: { Buffer: [BUFFER, 'Buffer'] } } },
  },
});
