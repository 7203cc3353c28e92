const fs = require('node:fs');
const path = require('node:path');

/** Makes a Node bundle a command: first line for the shell, and the right to be run. */
class ShebangPlugin {
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    const { BannerPlugin } = compiler.webpack;
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /\.js$/ }).apply(compiler);
    compiler.hooks.afterEmit.tap('ShebangPlugin', ({ outputOptions }) => {
      const file = path.join(outputOptions.path, this.name);
      if (fs.existsSync(file)) fs.chmodSync(file, 0o755);
    });
  }
}

module.exports = { ShebangPlugin };
