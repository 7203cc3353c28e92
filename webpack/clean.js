const fs = require('node:fs');

/** Empties the folder before the first part is built into it. One instance is given to all parts, which share the folder. */
class CleanPlugin {
  constructor(folder) {
    this.folder = folder;
    this.cleaned = false;
  }

  apply(compiler) {
    compiler.hooks.beforeRun.tap('CleanPlugin', () => {
      if (!this.cleaned) fs.rmSync(this.folder, { recursive: true, force: true });
      this.cleaned = true;
    });
  }
}

module.exports = { CleanPlugin };
