const fs = require('node:fs');
const path = require('node:path');

/**
 * Emits the descriptions of the custom functions that Excel reads (functions.json, functions.id-ID.json).
 * The hook: src/functions/metadata.ts exports `metadataFiles(base)`, which returns one JSON-able value per file name.
 * The file is run at build time by tsx, so that names and texts live in one typed catalogue. Without it nothing is emitted.
 */
class FunctionsMetadataPlugin {
  /** @param base where the add-in is served, for the links to its guide */
  constructor(file, base) {
    this.file = file;
    this.base = base;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadataPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadataPlugin', stage }, () => {
        if (!fs.existsSync(this.file)) return;
        const { metadataFiles } = this.load();
        const files = Object.entries(metadataFiles(this.base));
        if (files.length === 0) compilation.errors.push(new WebpackError('metadataFiles() names no file.'));
        for (const [name, content] of files) {
          compilation.emitAsset(name, new sources.RawSource(`${JSON.stringify(content, null, 2)}\n`));
        }
      });
    });
  }

  /** Loads the catalogue afresh at every build, so that watching sees a change. */
  load() {
    const tsx = require('tsx/cjs/api');
    const scope = tsx.register({ namespace: `metadata-${Date.now()}` });
    try {
      return scope.require(this.file, path.join(__dirname, 'functions-metadata.js'));
    } finally {
      scope.unregister();
    }
  }
}

module.exports = { FunctionsMetadataPlugin };
