import { assess, type Assessment } from '../../../src/app/assess';
import { checkSeal, type SealCheck } from '../../../src/app/seal-check';
import { readSealPart, sealPartXml, type StoredSeal } from '../../../src/app/seal-part';
import { withRecalculation } from '../../../src/core/formula/calculator';
import type { CellValue, Grid, SheetFacts } from '../../../src/core/grid';
import type { Instrument } from '../../../src/core/instrument/types';
import { seal, type Seal2 } from '../../../src/core/seal/seal';
import type { SheetMapping } from '../../../src/core/sheet/layout';
import { sheetOfSeal } from '../../support/seal-sheet';
import { cutTo, sheet } from '../../core/sheet/grids';

export const ENGINE = '1.2.3';
export const TIME = '2026-11-24T12:08:28.880Z';
export const SMALL = cutTo('I.1', 'I.2', 'P.1', 'O.1', 'G.1');

/** Rows of a small final assessment of two units, from A1. */
export const ROWS: readonly (readonly CellValue[])[] = [
  ['Instansi: Kota Uji'],
  ['Jenis: pemda'],
  ['Edisi: 2023'],
  ['Daftar unit: Dinas A; Dinas B'],
  [],
  ['Unit', 'Kode', 'Responden', 'Nilai', 'Bukti', 'Catatan', 'Nilai Koreksi', 'Alasan Koreksi'],
  ...['Dinas A', 'Dinas B'].flatMap((unit, u) =>
    ['I.1', 'I.2', 'P.1', 'O.1', 'G.1'].map((code, i): CellValue[] => [
      unit,
      code,
      'Kepala',
      u === 0 && i === 1 ? 'TB' : ((u + i) % 3) + 1,
      'SK Nomor 1',
      u === 0 && i === 1 ? 'Tidak ada layanan daring' : 'catatan',
      ...(u === 1 && i === 2 ? [4, 'Bukti baru diperiksa'] : [null, null]),
    ]),
  ),
];

/** What a tamperer may change. */
export interface Book {
  rows: CellValue[][];
  facts: Partial<SheetFacts>;
  name: string;
  sealSheet: CellValue[][];
  sealFacts: Partial<SheetFacts>;
  sealName: string | null;
  others: Grid[];
  instrument: Instrument;
  mapping: SheetMapping[];
  engine: string;
  part: string;
}

export function assessed({ rows, facts, name, others, instrument, mapping }: Book): Assessment {
  const grids = withRecalculation([sheet(rows, facts, name), ...others]);
  const outcome = assess(grids, instrument, 'refuse', mapping);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.assessment;
}

/** The sealed workbook, to be tampered with. */
export function sealedBook(language: 'id' | 'en' = 'id', rows = ROWS): Book {
  const book: Book = {
    rows: rows.map((row) => [...row]),
    facts: {},
    name: 'Penilaian',
    sealSheet: [],
    sealFacts: {},
    sealName: 'Segel',
    others: [],
    instrument: SMALL,
    mapping: [],
    engine: ENGINE,
    part: '',
  };
  const record = sealOf(book);
  book.sealSheet = sheetOfSeal(record, language).values.map((row) => [...row]);
  book.part = sealPartXml({ record, sheet: 'Segel' });
  return book;
}

export function sealOf(book: Book, time: string | null = TIME): Seal2 {
  const { table, instrument, result, mandatory } = assessed(book);
  const outcome = seal(table, instrument, result, book.engine, time);
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${mandatory.map(({ code }) => code).join(', ')}`);
  return outcome.record;
}

/** What the check says; "rusak" where nothing can be read from the part, "tak-terbaca" where the sheets cannot be read. */
export function verdictOf(book: Book): string {
  const found = checkOf(book);
  return typeof found === 'string' ? found : found.verdict;
}

export function checkOf(book: Book, code: string | null = null): SealCheck | string {
  const part = readSealPart(book.part);
  if (!part.ok) return 'rusak';
  let assessment: Assessment;
  try {
    assessment = assessed(book);
  } catch {
    return 'tak-terbaca';
  }
  return checkSeal(part.seal, code, assessment, gridsOf(book), book.engine);
}

export function storedIn(book: Book): StoredSeal {
  const part = readSealPart(book.part);
  if (!part.ok) throw new Error('damaged');
  return part.seal;
}

export function gridsOf({ rows, facts, name, sealSheet, sealFacts, sealName, others }: Book): Grid[] {
  const shown = sealName === null ? [] : [sheet(sealSheet, sealFacts, sealName)];
  return [sheet(rows, facts, name), ...others, ...shown];
}
