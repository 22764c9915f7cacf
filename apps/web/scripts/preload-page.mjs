// Names the page's chunk in index.html, so that it loads beside the script that starts the compiler.

/** @returns {import('vite').Plugin} */
export function preloadPage() {
  return {
    name: 'polozh-preload-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const page = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'page');
        if (page === undefined) throw new Error('the build has no chunk of the page');
        return [{ tag: 'link', attrs: { rel: 'modulepreload', href: `./${page.fileName}` }, injectTo: 'head' }];
      },
    },
  };
}
