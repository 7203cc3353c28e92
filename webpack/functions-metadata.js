const { spawnSync } = require('node:child_process');
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
        const read = this.read();
        for (const file of read.sources) compilation.fileDependencies.add(file);
        const files = Object.entries(read.files);
        if (files.length === 0) compilation.errors.push(new WebpackError('metadataFiles() names no file.'));
        for (const [name, content] of files) {
          compilation.emitAsset(name, new sources.RawSource(`${JSON.stringify(content, null, 2)}\n`));
        }
      });
    });
  }

  /**
   * What the catalogue of today says, and the files that it was read from. It is run by a process of its own, so that
   * watching sees a change and webpack's cache finds no module of it among those of the configuration.
   */
  read() {
    const args = ['--require', 'tsx/cjs', '--eval', PROGRAM, this.file, this.base];
    const options = { cwd: path.join(__dirname, '..'), encoding: 'utf8', maxBuffer: 2 ** 26 };
    const { status, stdout, stderr, error } = spawnSync(process.execPath, args, options);
    if (status !== 0) throw error ?? new Error(stderr);
    return JSON.parse(stdout);
  }
}

const PROGRAM = `
  const [file, base] = process.argv.slice(1);
  const files = require(file).metadataFiles(base);
  const sources = Object.keys(require.cache).filter((name) => !/[\\\\/]node_modules[\\\\/]/.test(name));
  process.stdout.write(JSON.stringify({ files, sources }));
`;

module.exports = { FunctionsMetadataPlugin };
