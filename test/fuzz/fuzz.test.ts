import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileOf, recipeOf } from './fuzz-file';
import { faultOfCommand } from './commands';
import { judge, type Verdict } from './judge';
import { PACKAGE_MUTATIONS } from './package-mutations';
import { XML_MUTATIONS } from './xml-mutations';
import { ZIP_MUTATIONS } from './zip-mutations';

/** A share of `npm run fuzz`; the first of them, in another order of seeds. */
const FILES = 300;
const SEEDS = Array.from({ length: FILES }, (_, at) => 77_000 + at);

const folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const verdicts: Verdict[] = [];

test('no broken workbook is final with a value that another reader does not see', async () => {
  for (const seed of SEEDS) {
    const verdict = await judge(fileOf(recipeOf(seed)));
    expect({ seed, fault: verdict.fault }).toEqual({ seed, fault: null });
    verdicts.push(verdict);
  }
});

test('enough of them are final, and read by exceljs, to prove something', () => {
  const finals = verdicts.filter(({ fate }) => fate === 'final');
  expect(finals.length).toBeGreaterThan(FILES / 4);
  expect(finals.filter(({ exceljs }) => exceljs === 'same').length).toBeGreaterThan(finals.length / 3);
  expect(new Set(verdicts.map(({ code }) => code)).size).toBeGreaterThan(10);
});

test('no command falls over one', async () => {
  // Each command meets three of them.
  for (let seed = 0; seed < 14 * 3; seed++) {
    const fault = await faultOfCommand(fileOf(recipeOf(seed)), seed * 8, folder);
    expect({ seed, fault }).toEqual({ seed, fault: null });
  }
});

test('a recipe gives the same file again', () => {
  for (const seed of SEEDS.slice(0, 20)) {
    expect(Buffer.compare(fileOf(recipeOf(seed)), fileOf(recipeOf(seed)))).toBe(0);
  }
});

test('all ways to break a file are met', () => {
  const met = new Set(
    Array.from({ length: 5_000 }, (_, seed) => recipeOf(seed)).flatMap(({ steps }) => steps.map(({ name }) => name)),
  );
  const all = [XML_MUTATIONS, PACKAGE_MUTATIONS, ZIP_MUTATIONS].flatMap((each) => Object.keys(each));
  expect([...met].sort()).toEqual([...new Set(all)].sort());
});
