const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
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
    const { version } = JSON.parse(fs.readFileSync(path.join(this.root, 'package.json'), 'utf8'));
    const packages = this.packages();
    const bom = {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: { component: { type: 'application', name: 'kepatuhan', version } },
      components: packages.map(({ name, version, license }) => ({
        type: 'library',
        name,
        version,
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
        licenses: [{ license: { id: license } }],
      })),
    };
    fs.writeFileSync(path.join(this.out, 'sbom.json'), `${JSON.stringify(bom, null, 2)}\n`);
    const row = (...cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const files = this.files().map(([name, hash]) => row(name, `<code>${hash}</code>`));
    const policy = contentSecurityPolicy({ production: this.production, evaluates: false });
    const html = fs
      .readFileSync(path.join(this.root, 'src/taskpane/tentang.html'), 'utf8')
      .replace(
        /<meta charset="utf-8" \/>/,
        (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      )
      .replace('<!-- versi -->', version)
      .replace('<!-- berkas -->', files.join('\n'))
      .replace('<!-- paket -->', packages.map(({ name, version, license }) => row(name, version, license)).join('\n'));
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

  /** Packages whose code goes into the product. */
  packages() {
    const lock = JSON.parse(fs.readFileSync(path.join(this.root, 'package-lock.json'), 'utf8'));
    return Object.entries(lock.packages)
      .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
      .map(([place, { version, license }]) => ({ name: place.replace(/^.*node_modules\//, ''), version, license }));
  }
}

module.exports = { AboutPlugin };
