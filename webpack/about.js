const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { billOfMaterials, packagesOf } = require('./bom');
const { contentSecurityPolicy } = require('./csp');

/**
 * Once every part is built, writes tentang.html (files with their SHA-256, packages with their licences) and sbom.json
 * (CycloneDX) beside them. One instance is given to all parts, because the files of all of them are listed.
 */
class AboutPlugin {
  constructor(root, out, production) {
    this.root = root;
    this.out = out;
    this.production = production;
    this.building = new Set();
    this.bom = null;
  }

  apply(compiler) {
    this.building.add(compiler);
    compiler.hooks.watchRun.tap('AboutPlugin', () => void this.building.add(compiler));
    compiler.hooks.done.tap('AboutPlugin', (stats) => {
      this.building.delete(compiler);
      if (this.building.size === 0 && !stats.hasErrors()) this.write();
    });
  }

  write() {
    this.bom ??= billOfMaterials(this.root);
    const { bom } = this;
    fs.writeFileSync(path.join(this.out, 'sbom.json'), `${JSON.stringify(bom, null, 2)}\n`);
    const row = (...cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const files = this.files().map(([name, hash]) => row(name, `<code>${hash}</code>`));
    const packages = packagesOf(bom).map(({ name, version, license }) => row(name, version, license));
    const policy = contentSecurityPolicy({ production: this.production, evaluates: false });
    const html = fs
      .readFileSync(path.join(this.root, 'src/taskpane/tentang.html'), 'utf8')
      .replace(
        /<meta charset="utf-8" \/>/,
        (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      )
      .replace('<!-- versi -->', bom.metadata.component.version)
      .replace('<!-- berkas -->', files.join('\n'))
      .replace('<!-- paket -->', packages.join('\n'));
    fs.writeFileSync(path.join(this.out, 'tentang.html'), html);
  }

  /** What is served to users, by name; maps and the command line are not. */
  files() {
    return fs
      .readdirSync(this.out, { recursive: true })
      .map((name) => String(name).replaceAll('\\', '/'))
      .filter((name) => !/^(maps|cli)(\/|$)|^(tentang\.html|sbom\.json)$/.test(name))
      .filter((name) => fs.statSync(path.join(this.out, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(fs.readFileSync(path.join(this.out, name)))
          .digest('hex'),
      ]);
  }
}

module.exports = { AboutPlugin };
