import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const source = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** Runs `npm run validate` on a manifest with one change, in a folder of its own that has no build. */
function validate(xml: string): { status: number | null; faults: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-'));
  const file = path.join(folder, 'manifest.xml');
  fs.writeFileSync(file, xml);
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/validate-manifest.mjs'), file], {
    encoding: 'utf8',
  });
  fs.rmSync(folder, { recursive: true });
  return { status, faults: stderr };
}

function changed(from: string | RegExp, to: string): string {
  const xml = source.replace(from, to);
  if (xml === source) throw new Error(`The manifest does not hold ${String(from)}.`);
  return xml;
}

describe('manifest.xml', () => {
  it('has no faults', () => {
    const output = execFileSync(process.execPath, ['scripts/validate-manifest.mjs'], { cwd: ROOT, encoding: 'utf8' });
    expect(output).toBe('manifest.xml: tidak ada kesalahan. / manifest.xml: no faults.\n');
  });

  it('gives the functions their own runtime, described in Indonesian first', () => {
    expect(source).not.toMatch(/<Runtimes>|SharedRuntime/);
    expect(source).toContain('id="Functions.Metadata" DefaultValue="https://localhost:3000/functions.id-ID.json"');
    expect(source).toContain('<bt:Override Locale="en-US" Value="https://localhost:3000/functions.json" />');
    expect(source).toContain('id="Functions.Namespace" DefaultValue="KEPATUHAN"');
  });

  it('opens the plain pane with a document: its action comes before the one of Periksa', () => {
    const actions = [...source.matchAll(/<TaskpaneId>(.*?)<\/TaskpaneId>\s*<SourceLocation resid="(.*?)"/g)];
    expect(actions.map(([, id, page]) => [id, page])).toEqual([
      ['Office.AutoShowTaskpaneWithDocument', 'Taskpane.Url'],
      ['Office.AutoShowTaskpaneWithDocument', 'Taskpane.Check.Url'],
    ]);
  });

  it('names no ribbon function that the commands do not register', () => {
    const commands = fs.readFileSync(path.join(ROOT, 'src/commands/index.ts'), 'utf8');
    const registered = [...commands.matchAll(/associate\('(\w+)'/g)].map(([, name]) => name);
    const named = [...source.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect(named).toEqual(registered);
  });
});

describe('npm run validate', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['broken XML', '</OfficeApp>', '</Office>', 'not well-formed XML'],
    ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>kepatuhan</Id>', 'Id must be a GUID'],
    ['a version below 1.0.0.0', '<Version>1.0.0.0', '<Version>0.9.0.0', 'Version must be four numbers'],
    ['another first language', '>id-ID<', '>en-US<', 'DefaultLocale must be id-ID'],
    ['a resource that is not defined', 'resid="Panel.Tip"', 'resid="Panel.Hint"', 'resid "Panel.Hint" has no resource'],
    ['a resource that is not used', 'resid="Panel.Tip"', 'resid="Hitung.Tip"', 'Resource "Panel.Tip" is never used'],
    ['a resource defined twice', '<bt:Url id="Help.Url"', '<bt:Url id="Taskpane.Url"', 'is defined twice'],
    ['an address without https', /https:(\/\/localhost:3000\/bantuan)/, 'http:$1', 'The address must be https'],
    ['an address elsewhere', /localhost:3000(\/bantuan)/, 'example.org$1', 'is not under https://localhost:3000/'],
    ['a foreign domain', '<AppDomain>https://localhost:3000', '<AppDomain>https://example.org', 'is not under'],
    ['a text without English', /<bt:Override Locale="en-US" Value="Pane" \/>/, '', '"Panel.Label" has no en-US text'],
    ['a long text', 'DefaultValue="Membuka panel:', `DefaultValue="${'a'.repeat(250)}`, 'longer than 250'],
    ['a missing icon size', /<bt:Image size="32" resid="Check.32" \/>/, '', 'has no 32 pixel icon'],
    [
      'a shared runtime',
      '<AllFormFactors>',
      '<Runtimes><Runtime resid="Taskpane.Url" /></Runtimes><AllFormFactors>',
      'Runtimes must not be there',
    ],
    [
      'functions without a namespace',
      /<Namespace resid="Functions.Namespace" \/>/,
      '',
      'CustomFunctions Namespace is missing',
    ],
    [
      'functions that require nothing',
      /<bt:Set Name="CustomFunctionsRuntime".*?\/>/,
      '',
      'Set CustomFunctionsRuntime is missing',
    ],
  ])('finds %s', (_, from, to, fault) => {
    const { status, faults } = validate(changed(from, to));
    expect(status).toBe(1);
    expect(faults).toContain(fault);
  });

  it('finds that the files a built manifest names are not beside it', () => {
    const { status, faults } = validate(source);
    expect(status).toBe(1);
    expect(faults).toContain('The file functions.id-ID.json does not exist.');
    expect(faults).toContain('The file assets/icon-16.png does not exist.');
  });
});
