// Runs a bundle's `main` with the code cache that lies beside it: node run-cached.cjs BUNDLE PARAMETERS…
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

const [, , bundle, ...parameters] = process.argv;
const cache = `${bundle}.cache`;
const script = new Script(`(function(exports,require,module,__dirname){${readFileSync(bundle, 'utf8')}\n})`, {
  filename: bundle,
  cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
});
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, require, module_, dirname(bundle));
Promise.resolve(module_.exports.main(parameters)).then(() => {
  if (process.env.STORE_CACHE === '1') writeFileSync(cache, script.createCachedData());
});
