const console = require('node:console');
const { URL } = require('node:url');
const fs = require('node:fs');
const { version } = require('../package.json');
const { DEVELOPMENT_BASE } = require('./base-url');

/** Excel keeps these for up to a day, whatever the server says of them; another address is another file. */
const FUNCTIONS_FILE = /(?<=")https:[^"]*\/functions(?:\.id-ID)?\.(?:js|json|html)(?=")/g;

/**
 * The manifest with every development address replaced by the address where the build will be served.
 * AppDomain is an origin, so it gets the origin of the base. The files of the functions get the version of the product.
 */
function rewriteManifest(xml, base) {
  const developmentOrigin = new URL(DEVELOPMENT_BASE).origin;
  return xml
    .replaceAll(DEVELOPMENT_BASE, base)
    .replaceAll(`${developmentOrigin}<`, `${new URL(base).origin}<`)
    .replace(FUNCTIONS_FILE, `$&?v=${version}`);
}

/** Writes the rewritten manifest into the build, after checking it; a fault fails the build. */
class ManifestPlugin {
  /** @param note what a build says about its address, or null */
  constructor(file, base, note = null) {
    this.file = file;
    this.base = base;
    this.note = note;
  }

  apply(compiler) {
    if (this.note !== null) compiler.hooks.run.tap('ManifestPlugin', () => console.log(this.note));
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      compilation.fileDependencies.add(this.file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'ManifestPlugin', stage }, async () => {
        if (!fs.existsSync(this.file)) return;
        const xml = rewriteManifest(fs.readFileSync(this.file, 'utf8'), this.base);
        const { checkManifest } = await import('../scripts/manifest-checks.mjs');
        for (const fault of await checkManifest(xml, { base: this.base })) {
          compilation.errors.push(new WebpackError(`manifest.xml: ${fault}`));
        }
        compilation.emitAsset('manifest.xml', new sources.RawSource(xml));
      });
    });
  }
}

module.exports = { ManifestPlugin, rewriteManifest };
