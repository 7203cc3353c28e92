const fs = require('node:fs');
const path = require('node:path');

/**
 * Copies files into the build as they are: the icons the manifest names, and the licence.
 * Everything else in assets/ stays in the repository.
 */
class StaticFilesPlugin {
  constructor(root) {
    this.root = root;
  }

  /** File in the build -> file in the repository. */
  files() {
    const assets = path.join(this.root, 'assets');
    const names = fs.existsSync(assets) ? fs.readdirSync(assets) : [];
    const icons = names.filter((name) => /^icon-[a-z-]*\d+\.png$/.test(name));
    return [
      ...icons.map((name) => [`assets/${name}`, path.join(assets, name)]),
      ['LICENSE.txt', path.join(this.root, 'LICENSE')],
    ];
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('StaticFilesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'StaticFilesPlugin', stage }, () => {
        for (const [name, file] of this.files()) {
          compilation.fileDependencies.add(file);
          compilation.emitAsset(name, new sources.RawSource(fs.readFileSync(file)));
        }
      });
    });
  }
}

module.exports = { StaticFilesPlugin };
