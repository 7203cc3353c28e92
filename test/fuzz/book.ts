import { findInstrument } from '../../src/app/editions';
import type { CellValue } from '../../src/core/grid';
import type { CellModel, Random, SheetInBook, SheetModel } from '../xlsx/compare/model';

const EDITIONS = ['2023', '2023', '2022', '2024'] as const;
const UNITS = ['Dinas Kesehatan', 'RSUD <Kota> & Kab.', 'Puskesmas\nUtara', "Balai 'Uji'", 'Loka 漢 😀'];
const EVIDENCE = ['SK Nomor 1', 'tautan https://contoh.go.id/?a=1&b=2', 'foto papan', ' laporan '];

type Row = (CellModel | null)[];
type Form = 'long' | 'matrix' | 'sheets';

/** An answer of a unit: a level, or TB with its reason. */
interface Answer {
  readonly cell: CellModel;
  readonly reason: string;
}

/** A complete assessment (data simulasi) in one of the forms of a sheet, so that most of its mutants are still final. */
export function randomBook(random: Random): SheetInBook[] {
  const edition = pick(EDITIONS, random);
  const form = pick<Form>(['long', 'long', 'matrix', 'sheets'], random);
  const units = UNITS.slice(random(UNITS.length - 1)).slice(0, random(3) === 0 ? 2 : 1);
  const codes = findInstrument(edition)!.indicators.map(({ code }) => code);
  const answers = units.map(() => codes.map(() => answerOf(random, form !== 'matrix')));
  const head: Row[] = [[text('Instansi: Kota Simulasi')], [text('Edisi'), text(edition)]];
  if (random(2) === 0) head.push([text('Jenis: Kota')]);
  // A line break in a list ends a name.
  const isDeclared = form !== 'sheets' && random(2) === 0 && !units.some((unit) => unit.includes('\n'));
  if (isDeclared) head.push([text('Daftar unit'), ...units.map(text)]);
  if (random(3) === 0) head.push([]);
  const others = random(3) === 0 ? [companion(random)] : [];
  return [...sheetsOf(form, units, codes, answers, head, random), ...others];
}

function sheetsOf(
  form: Form,
  units: readonly string[],
  codes: readonly string[],
  answers: readonly (readonly Answer[])[],
  head: readonly Row[],
  random: Random,
): SheetInBook[] {
  if (form === 'matrix') {
    const body = codes.map((code, at): Row => [text(code), ...answers.map((of) => of[at]!.cell)]);
    return [{ name: 'Matriks', model: modelOf([...head, [text('Kode'), ...units.map(text)], ...body], random) }];
  }
  const extra = random(3) === 0 ? ['Responden'] : [];
  const corrected = random(4) === 0 ? ['Nilai Koreksi', 'Alasan Koreksi'] : [];
  const columns = [...extra, 'Nilai', 'Bukti', 'Catatan', ...corrected].map(text);
  const row = ({ cell, reason }: Answer): Row => [
    ...extra.map(() => text('Kepala')),
    ...[cell, text(pick(EVIDENCE, random)), text(reason)],
    ...(corrected.length > 0 && random(9) === 0 ? [number(random(5)), text('Bukti baru diperiksa')] : []),
  ];
  if (form === 'long') {
    const body = units.flatMap((unit, u) =>
      codes.map((code, at): Row => [text(unit), text(code), ...row(answers[u]![at]!)]),
    );
    const rows = [...head, [text('Unit'), text('Kode'), ...columns], ...body];
    return [{ name: 'Penilaian', model: modelOf(rows, random) }];
  }
  return units.map((unit, u) => {
    const body = codes.map((code, at): Row => [text(code), ...row(answers[u]![at]!)]);
    const rows = [...head, [text('Unit'), text(unit)], [text('Kode'), ...columns], ...body];
    return { name: `Lembar ${u + 1}`, model: modelOf(rows, random) };
  });
}

/** A sheet that is no assessment, perhaps hidden. */
function companion(random: Random): SheetInBook {
  const cells = Array.from({ length: 1 + random(3) }, (): Row => [text('Rapat'), text(pick(EVIDENCE, random))]);
  const model: SheetModel = { cells, merged: [], hiddenRows: [], hiddenColumns: [] };
  return { name: 'Catatan & lain', ...(random(2) === 0 ? { state: 'hidden' } : {}), model };
}

/** The title may be merged; beside the table there may be a column of days, and one of shared formulas that show text. */
function modelOf(rows: readonly Row[], random: Random): SheetModel {
  const width = Math.max(...rows.map((row) => row.length));
  const heading = rows.findIndex((row) => row.some((cell) => cell?.value === 'Kode'));
  const hasDays = random(3) === 0;
  const hasShared = random(4) === 0;
  const last = rows.length - 1;
  const cells = rows.map((row, at): Row => {
    const wide = [...row, ...Array.from({ length: width - row.length }, () => null)];
    if (hasDays) wide.push(at < heading ? null : at === heading ? text('Tanggal') : day(45_000 + random(300)));
    if (hasShared)
      wide.push(
        at < heading ? null : at === heading ? text('Keterangan') : copied(row[0]!, at, wide.length, heading, last),
      );
    return at < heading ? row : wide;
  });
  const merged = random(3) === 0 ? [{ top: 0, left: 0, bottom: 0, right: Math.min(3, width - 1) }] : [];
  return { cells, merged, hiddenRows: [], hiddenColumns: [] };
}

/** A shared formula that repeats the first cell of its row. */
function copied(first: CellModel, row: number, column: number, heading: number, last: number): CellModel {
  const group = { row: heading + 1, column, last };
  return { value: first.value, formula: `$A${row + 1}&""`, group, format: 0 };
}

function answerOf(random: Random, hasReasons: boolean): Answer {
  if (hasReasons && random(25) === 0) return { cell: text('TB'), reason: 'Tidak ada layanan daring' };
  const level = random(5);
  const reason = pick(['catatan', 'lihat berkas', 'sudah diperiksa'], random);
  switch (random(12)) {
    case 0:
      return { cell: { ...number(level), formula: `${level}*1` }, reason };
    case 1:
      return { cell: { ...number(level), format: 1 }, reason };
    case 2:
      return { cell: number(level / 2 + 0.25), reason };
    case 3:
      return { cell: number(level + 1e-15), reason };
    default:
      return { cell: number(level), reason };
  }
}

const text = (value: CellValue): CellModel => ({ value, formula: null, group: null, format: 0 });
const number = text;
const day = (value: number): CellModel => ({ value, formula: null, group: null, format: 4 });

export function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)]!;
}
