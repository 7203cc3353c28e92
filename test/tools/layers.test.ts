import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** File, what it imports, and whether lint lets it. */
const IMPORTS: readonly (readonly [file: string, statement: string, allowed: boolean])[] = [
  ['src/instruments/x.ts', "import { a } from '../core/grid'", false],
  ['src/core/x.ts', "import { a } from './number/round'", false],
  ['src/core/number/x.ts', "import { a } from '../grid'", false],
  ['src/core/number/x.ts', "import { a } from './round'", true],
  ['src/core/instrument/x.ts', "import { a } from '../number/round'", true],
  ['src/core/instrument/x.ts', "import type { A } from '../sheet/table'", false],
  ['src/core/sheet/x.ts', "import { a } from '../grid'", true],
  ['src/core/sheet/checks/x.ts', "import { a } from '../../instrument/types'", true],
  ['src/core/sheet/checks/x.ts', "import { a } from '../../scoring/band'", false],
  ['src/core/scoring/x.ts', "import { a } from '../sheet/table'", true],
  ['src/core/scoring/x.ts', "import { a } from '../analysis/trend'", false],
  ['src/core/analysis/x.ts', "import { a } from '../seal/seal'", false],
  ['src/core/seal/x.ts', "import { a } from '../analysis/trend'", false],
  ['src/core/report/x.ts', "import { a } from '../analysis/trend'", true],
  ['src/core/report/recap/x.ts', "import { a } from '../../../text/labels'", false],
  ['src/text/x.ts', "import { a } from '../core/number/format'", true],
  ['src/text/x.ts', "import { a } from '../core/address'", true],
  ['src/text/pane/x.ts', "import type { A } from '../../core/sheet/issue'", true],
  ['src/text/pane/x.ts', "import { type A } from '../../core/sheet/issue'", true],
  ['src/text/pane/x.ts', "import { type A, b } from '../../core/sheet/issue'", false],
  ['src/text/pane/x.ts', "import { a } from '../../core/report/looks'", false],
  ['src/text/x.ts', "import type { A } from '../app/problem'", true],
  ['src/text/x.ts', "import { a } from '../app/problem'", false],
  ['src/app/x.ts', "import a from '../instruments/lock.json'", true],
  ['src/app/x.ts', "import type { A } from '../cli/output'", false],
  ['src/excel/x.ts', "import { a } from '../app/workbook-port'", true],
  ['src/excel/x.ts', "import { a } from '../app/assess'", false],
  ['src/excel/x.ts', "import { a } from '../core/report/plan'", false],
  ['src/excel/x.ts', "import type { A } from '../core/report/plan'", true],
  ['src/xlsx/x.ts', "import { a } from '../core/reference'", true],
  ['src/xlsx/x.ts', "import { a } from '../core/scoring/band'", false],
  ['src/xlsx/x.ts', "import { a } from 'hucre'", true],
  ['src/cli/x.ts', "import { a } from 'hucre'", false],
  ['src/cli/x.ts', "import { a } from '../core/scoring/band'", true],
  ['src/cli/x.ts', "import { a } from '../functions/data'", false],
  ['src/functions/x.ts', "import { a } from '../instruments/lock.json'", false],
  ['src/taskpane/views/x.ts', "import { a } from '../../excel/excel-port'", false],
  ['src/taskpane/index.ts', "import { a } from '../excel/excel-port'", true],
  ['src/app/x.ts', "import { a } from '../../preview/app'", false],
  ['preview/x.ts', "import { a } from '../src/core/grid'", false],
  ['src/commands/x.ts', "import { a } from '../app/assess'", false],
];

describe('the table of docs/architecture.md', () => {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports' });
    const told = [];
    for (const [file, statement] of JSON.parse(process.argv[1])) {
      const [{ messages }] = await eslint.lintText(statement + ';\\n', { filePath: file });
      told.push(messages.map(({ message }) => message));
    }
    console.log(JSON.stringify(told));`;
  let told: readonly (readonly string[])[];

  beforeAll(() => {
    const args = ['--input-type=module', '--eval', script, JSON.stringify(IMPORTS)];
    told = JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })) as string[][];
  });

  it.each(IMPORTS.map((each, at) => [...each, at] as const))('%s: %s: %s', (_file, _statement, allowed, at) => {
    expect(told[at]).toHaveLength(allowed ? 0 : 1);
  });

  it('says why', () => {
    const at = IMPORTS.findIndex(([file, , allowed]) => file.startsWith('src/excel/') && !allowed);
    expect(told[at]![0]).toContain(
      'Excel is reached through the port of app; nothing here scores. (docs/architecture.md)',
    );
  });

  it('has a row for every folder of src, and for every folder of core', () => {
    const page = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `(src\/[^`]+)`/gm)].map(([, folder]) => folder!);
    const inside = (folder: string): string[] =>
      readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [`${folder}/${entry.name}`] : [],
      );
    const wanted = inside('src').flatMap((folder) =>
      folder === 'src/core' ? ['src/core/*.ts', ...inside(folder)] : [folder],
    );
    expect([...rows].sort()).toEqual(wanted.sort());
  });
});

describe('the files of product and preview', () => {
  it('never import themselves through others, not even their types', () => {
    expect(circles(['src', 'preview'].flatMap((folder) => sourceFiles(path.join(ROOT, folder))))).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

/** Each import that closes a circle, as the files of the circle. */
function circles(files: readonly string[]): string[][] {
  const found: string[][] = [];
  const finished = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file))
      found.push([...trail.slice(trail.indexOf(file)), file].map((each) => path.relative(ROOT, each)));
    if (trail.includes(file) || finished.has(file)) return;
    for (const other of importsOf(file)) if (files.includes(other)) walk(other, [...trail, file]);
    finished.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, name]) => `${path.resolve(path.dirname(file), name!)}.ts`,
  );
}
