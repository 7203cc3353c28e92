import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { VIEW_NAMES } from '../../src/text/pane/views';
import { BASE, webpack } from '../support/build';
import { built } from './built';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(built(), file), 'utf8');
const files = () =>
  fs
    .readdirSync(built(), { recursive: true })
    .map(String)
    .map((file) => file.replaceAll('\\', '/'));
const webScripts = () => files().filter((file) => /^[^/]+\.js$/.test(file));

describe('a production build', () => {
  it('moves every address of the manifest to the base, and the app domain to its origin', () => {
    const manifest = read('manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(`${BASE}taskpane.html`);
    expect(manifest).toContain('<AppDomain>https://contoh.go.id</AppDomain>');
  });

  it('holds every file that its manifest names, with icons of the promised size', () => {
    const validator = path.join(ROOT, 'scripts/validate-manifest.mjs');
    const { status, stderr } = spawnSync(process.execPath, [validator, path.join(built(), 'manifest.xml')], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each(['taskpane.html', 'functions.html', 'commands.html', 'bantuan.html', 'panduan.html'])(
    'gives %s a policy without inline script and without eval, before anything it loads',
    (name) => {
      const html = read(name);
      const policy = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html);
      expect(policy?.[1]).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
      expect(policy?.[1]).toContain("default-src 'none'");
      expect(policy?.[1]).not.toContain('unsafe-eval');
      const scripts = [...html.matchAll(/<script([^>]*)>/g)];
      expect(scripts.filter(([, attributes]) => !attributes?.includes('src='))).toEqual([]);
      for (const script of scripts) expect(script.index).toBeGreaterThan(policy?.index ?? Infinity);
    },
  );

  it('serves the guide with its pictures, and every link in it leads somewhere', () => {
    const guide = files().filter((file) =>
      /^(panduan|pemasangan|koreksi|salinan-peninjau|rapor|piagam|ketahanan-tren)\.html$/.test(file),
    );
    expect(guide).toHaveLength(7);
    const lost = guide.flatMap((file) =>
      [...read(file).matchAll(/(?:href|src)="([^"]+)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => !/^(?:https:|mailto:)/.test(address))
        .filter((address) => {
          const [page = '', anchor] = address.split('#');
          const target = page === '' ? file : page;
          if (!files().includes(target)) return true;
          return anchor !== undefined && !read(target).includes(`id="${anchor}"`);
        })
        .map((address) => `${file}: ${address}`),
    );
    expect(lost).toEqual([]);
  });

  it("loads Office.js from Microsoft's own address, never from the development server", () => {
    expect(read('taskpane.html')).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(read('functions.html')).toContain(
      'https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js',
    );
    for (const name of files().filter((file) => file.endsWith('.html'))) expect(read(name)).not.toContain('/vendor/');
  });

  it('leaves the preview and everything of its grid behind', () => {
    expect(files().filter((file) => /preview|spreadsheet|owl/.test(file))).toEqual([]);
  });

  it('makes one file of the functions, in the language of a plain ES2016 engine, under the name the manifest knows', () => {
    expect(files().filter((file) => /^functions.*\.js$/.test(file))).toEqual(['functions.js']);
    const code = read('functions.js');
    expect(() => parse(code, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    expect(code).not.toMatch(/\bimport\(|\bimportScripts\b|document\.createElement/);
  });

  it('names the other scripts by their content', () => {
    expect(webScripts().filter((file) => !/^(functions|[a-z0-9-]+\.[0-9a-f]{10})\.js$/.test(file))).toEqual([]);
  });

  it('compiles no code at run time and points at no source map', () => {
    for (const file of webScripts()) {
      expect(read(file)).not.toMatch(/\beval\(|new Function\(|sourceMappingURL/);
      expect(files()).toContain(`maps/${file}.map`);
    }
  });

  /** Safari before 16.4 cannot read a file with a lookbehind in it: there no reviewer copy can be made. */
  it('looks behind in the file library alone, which is fetched for a reviewer copy', () => {
    const looking = webScripts().filter((file) => /\(\?<[=!]/.test(read(file)));
    expect(looking).toHaveLength(1);
    expect(read(looking[0]!)).toContain('docProps/app.xml');
    expect(read('taskpane.html')).not.toContain(looking[0]!);
  });

  it('opens the pane with at most 115 kB of script, and fetches each further view by its name', () => {
    const first = [...read('taskpane.html').matchAll(/<script[^>]* src="?([^" >]+\.js)/g)]
      .map(([, file]) => file!)
      .filter((file) => !file.startsWith('https:'));
    expect(first).toEqual([expect.stringMatching(/^taskpane\.[0-9a-f]{10}\.js$/)]);
    const gzip = (file: string) => gzipSync(fs.readFileSync(path.join(built(), file)), { level: 9 }).length;
    expect(first.reduce((sum, file) => sum + gzip(file), 0)).toBeLessThanOrEqual(115_000);
    const views = webScripts().flatMap((file) => /^view-([a-z]+)\.[0-9a-f]{10}\.js$/.exec(file)?.[1] ?? []);
    expect(views.sort()).toEqual(VIEW_NAMES.filter((view) => view !== 'summary').sort());
  });

  it('tells what was built: every served file with its hash, every package with its licence', () => {
    const about = read('tentang.html');
    const listed = new Map(
      [...about.matchAll(/<td>([^<]+)<\/td><td><code>([0-9a-f]{64})/g)].map(([, name, hash]) => [name, hash]),
    );
    const served = files().filter(
      (file) => !/^(maps|cli)(\/|$)|^(tentang\.html|sbom\.json|assets|gambar|gambar\/panel)$/.test(file),
    );
    expect([...listed.keys()].sort()).toEqual(served.sort());
    const hash = (file: string) =>
      createHash('sha256')
        .update(fs.readFileSync(path.join(built(), file)))
        .digest('hex');
    for (const file of served) expect([file, listed.get(file)]).toEqual([file, hash(file)]);
    const bom = JSON.parse(read('sbom.json')) as {
      metadata: { component: object };
      components: { name: string; version: string; licenses: object[] }[];
    };
    const { version, dependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
      dependencies: Record<string, string>;
    };
    expect(bom.metadata.component).toMatchObject({ type: 'application', name: 'kepatuhan', version });
    // The same sources give the same file, on whatever day and in whatever folder.
    expect(Object.keys({ ...bom, ...bom.metadata })).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(serialNumber|timestamp)$/)]),
    );
    expect(bom.components.map(({ name, version }) => `${name} ${version}`)).toEqual(
      expect.arrayContaining(Object.entries(dependencies).map(([name, version]) => `${name} ${version}`)),
    );
    for (const { name, licenses } of bom.components) {
      expect(licenses).not.toEqual([]);
      expect(about).toMatch(new RegExp(`<td>${name}</td><td>[^<]+</td><td>[^<]+</td>`));
    }
  });
});

describe('a base address', () => {
  it.each([
    'http://contoh.go.id/kepatuhan/',
    'https://contoh.go.id/kepatuhan',
    'https://contoh.go.id/?a=/',
    'kepatuhan/',
  ])('is refused with one sentence: %s', (baseUrl) => {
    const out = path.join(os.tmpdir(), `kepatuhan-none-${process.pid}`);
    const { status, stderr } = webpack('production', [`out=${out}`, `baseUrl=${baseUrl}`]);
    expect(status).toBe(2);
    const lines = stderr.split('\n').filter((line) => line.includes('[webpack-cli]'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('baseUrl harus alamat https yang berakhir dengan "/"');
    expect(stderr).not.toContain('    at ');
    expect(fs.existsSync(out)).toBe(false);
  });
});
