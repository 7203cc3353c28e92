import path from 'node:path';
import { run } from '../../src/cli/program';
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/xlsx/read';

const FOLDER = path.join(__dirname, '..', 'fixtures', 'files');

async function kepatuhan(...args: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = {
    out: (words: string) => void (out += words),
    err: (words: string) => void (err += words),
    stdin: () => Promise.resolve(''),
    watched: false,
  };
  return { exit: await run(args, terminal, '0.0.0'), out, err };
}

const file = (name: string): string => path.join(FOLDER, `${name}.xlsx`);

/** Every indicator of these workbooks (data simulasi) has the level 3 of 4: 75.00, which is category C, kuning, in 2023. */
it.each([
  ['01b-1904-x14', 'Dinas A'],
  ['02a-inline-v-kode', 'Dinas A'],
  ['03b-crlf-unit', 'Dinas\nKesehatan'],
  ['03d-crlf-lf-campur', 'Dinas\nKesehatan'],
  ['04a-SharedStrings-besar', 'Dinas A'],
  ['04b-backslash', 'Dinas A'],
  ['04h-target-persen20', 'Dinas A'],
  ['15a-lembar-tanpa-rid', 'Dinas A'],
])('%s is scored as what it plainly says', async (name, unit) => {
  const { exit, out, err } = await kepatuhan('nilai', file(name), '--json');
  const result = JSON.parse(out) as { unit: object[]; instansi: object };
  expect([exit, err]).toEqual([0, '']);
  expect(result.unit).toEqual([expect.objectContaining({ nama: unit, nilai: 75, zona: 'kuning', status: 'final' })]);
  expect(result.instansi).toMatchObject({ nilai: 75, kategori: 'C', zona: 'kuning', status: 'final' });
});

it('dates of the workbook that counts from 1904 are those a person sees', () => {
  const { date1904, sheets } = readWorkbook(readFileSync(file('01b-1904-x14')));
  const dates = sheets[0]!.grid.values.slice(4).map((row) => row.at(-1));
  expect(date1904).toBe(true);
  // 45,000 is in March 2023; without the shift it would be in 2019.
  for (const date of dates) expect(date).toBeGreaterThan(44_900);
});

it('a sheet of the list without a part is skipped and named', () => {
  const { sheets, skipped } = readWorkbook(readFileSync(file('15a-lembar-tanpa-rid')));
  expect(sheets.map(({ name }) => name)).toEqual(['Penilaian']);
  expect(skipped).toEqual([{ sheet: 'Module1', why: 'no-part' }]);
});

it('a value that only a foreign element holds does not count, and the seal sees what does', async () => {
  const { exit, out } = await kepatuhan('segel', 'periksa', file('seal-extlst-hidden-value'));
  expect(exit).toBe(1);
  expect(out).toMatch(/^Berubah sejak disegel: 1 sel/);
});

it.each([
  ['05a-NaN-di-v', 'cell-value', 'Sel Penilaian!C5 rusak: isinya "NaN"'],
  ['sf-990k-40', 'formula-too-long', 'Rumus di sel S0!B1 sepanjang '],
])('%s is refused with one sentence that names the cell', async (name, code, words) => {
  const { exit, out, err } = await kepatuhan('nilai', file(name));
  expect([exit, out]).toEqual([2, '']);
  expect(err.startsWith(words)).toBe(true);
  expect(err).toMatch(/^[^\n]+\.\n$/);
  const json = await kepatuhan('nilai', file(name), '--json');
  expect(JSON.parse(json.out)).toMatchObject({ galat: { kode: code } });
});

it('rubbish in a part of another program changes nothing', async () => {
  const { exit, out } = await kepatuhan('nilai', file('customxml-lt-200000'), '--json');
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ unit: [{ nama: 'U' }] });
});
