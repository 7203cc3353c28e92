import { unzipSync } from 'fflate';
import type { Assessment } from '../../src/app/assess';
import { readMapping, MAPPING_NAMESPACE } from '../../src/app/column-record';
import { readingSteps } from '../../src/app/reading';
import { cellAddress } from '../../src/core/address';
import { withRecalculation } from '../../src/core/formula/calculator';
import { isBlank, type CellValue, type Grid } from '../../src/core/grid';
import { finish } from '../../src/core/steps';
import { FileProblem } from '../../src/xlsx/file-problem';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { NO_DAY, readByExceljs } from './exceljs-reader';
import { readPlainly, type Cells, type PlainBook } from './plain-reader';
import { partText } from './plain-xml';

/** What became of a file. `fault` is what must never be; null where all is well. */
export interface Verdict {
  readonly fate: 'refused' | 'problem' | 'provisional' | 'final';
  /** The code of the refusal or of the problem; "" otherwise. */
  readonly code: string;
  readonly exceljs: 'same' | 'cannot read' | 'differs as the standard says' | 'not asked';
  readonly cellsCompared: number;
  readonly fault: string | null;
}

/** Where exceljs is known to read something else than the standards say (test/xlsx/compare/where-exceljs-differs.test.ts). */
const KNOWN_DIFFERENCES: readonly RegExp[] = [
  /extLst/,
  /<\w+:\w/,
  /xmlns="urn:/,
  /<!\[CDATA\[/,
  /&amp;(lt|gt|amp|quot|apos|#)/,
  /AlternateContent/,
  /<(row|c)(\s(?!r\b)[\w:.-]+=("[^"]*"|'[^']*'))*\s*\/?>/,
  /t=["']\s*[bd]["']/,
  /rPh/,
  /<\/is>\s*<v|<\/v>\s*<is/,
  /_x[0-9a-fA-F]{4}_/,
  /t=["']shared["']/,
  /<c\b[^>]*\bt=["']s["'][^>]*>(<v>[^<]*<\/v>)?<f>/,
];

/** Reads, checks and scores a file, and compares what counts with what other readers see. Never throws. */
export async function judge(bytes: Uint8Array): Promise<Verdict> {
  const plain = { exceljs: 'not asked', cellsCompared: 0, fault: null } as const;
  let assessment: Assessment;
  try {
    const workbook = openWorkbook(bytes);
    const grids = withRecalculation(workbook.grids);
    const stored = readMapping(workbook.record(MAPPING_NAMESPACE));
    const read = finish(readingSteps(grids, stored, { edition: undefined, blank: 'refuse' }));
    if (!read.ok) return { ...plain, fate: 'problem', code: read.problem.code };
    ({ assessment } = read);
  } catch (error) {
    if (error instanceof FileProblem && error.code !== 'unexpected') {
      return { ...plain, fate: 'refused', code: error.code };
    }
    const cause = error instanceof FileProblem ? error.cause : error;
    return {
      ...plain,
      fate: 'refused',
      code: 'crash',
      fault: cause instanceof Error ? (cause.stack ?? '') : String(cause),
    };
  }
  const { status } = assessment.result;
  if (status !== 'final') return { ...plain, fate: 'provisional', code: '' };
  return { fate: 'final', code: '', ...(await compared(bytes, assessment)) };
}

async function compared(bytes: Uint8Array, { table }: Assessment): Promise<Omit<Verdict, 'fate' | 'code'>> {
  const grids = table.sources.map(({ grid }) => grid);
  const cellsCompared = grids.reduce((sum, grid) => sum + valuesOf(grid).size, 0);
  let plain: PlainBook;
  try {
    plain = readPlainly(bytes);
  } catch (error) {
    return {
      exceljs: 'not asked',
      cellsCompared,
      fault: `the plain reader cannot read what is final: ${String(error)}`,
    };
  }
  const difference = differenceOf(grids, plain.cells);
  if (difference !== null)
    return { exceljs: 'not asked', cellsCompared, fault: `not what the standard says: ${difference}` };
  const theirs = await readByExceljs(bytes);
  if (theirs === null || theirs === 'hangs') return { exceljs: 'cannot read', cellsCompared, fault: null };
  const other = differenceOf(grids, theirs);
  // A file that exceljs never came back from may spoil the next one that it reads.
  const again = other === null ? null : await readByExceljs(bytes);
  if (again instanceof Map && differenceOf(grids, again) === null)
    return { exceljs: 'same', cellsCompared, fault: null };
  if (other === null) return { exceljs: 'same', cellsCompared, fault: null };
  const isKnown =
    plain.isMisplaced ||
    hasOddNames(bytes) ||
    KNOWN_DIFFERENCES.some((rule) => textsOf(bytes).some((text) => rule.test(text)));
  return {
    exceljs: 'differs as the standard says',
    cellsCompared,
    fault: isKnown ? null : `exceljs sees another value: ${other}`,
  };
}

/** The first cell in which two readers of the sheets that count differ, in either direction; null where there is none. */
function differenceOf(grids: readonly Grid[], others: Cells): string | null {
  for (const grid of grids) {
    const ours = valuesOf(grid);
    const theirs = others.get(grid.sheet);
    if (theirs === undefined) return `no sheet ${grid.sheet}`;
    for (const address of new Set([...ours.keys(), ...theirs.keys()])) {
      const [a, b] = [ours.get(address) ?? null, theirs.get(address) ?? null];
      if (!isSame(a, b)) return `${grid.sheet}!${address}: ${JSON.stringify(a)}, ${JSON.stringify(b)}`;
    }
  }
  return null;
}

/** A blank text is no answer, and a date that exceljs made of a number has lost what is less than a millisecond. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b || b === NO_DAY || Math.abs(a - b) < 1e-8;
  if (typeof a === 'object' && typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b);
  return a === b || (isBlank(a) && isBlank(b));
}

function valuesOf({ values }: Grid): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) cells.set(cellAddress(r, c), value);
    }),
  );
  return cells;
}

/** Names and targets that exceljs does not find: it knows neither another case, nor codes, nor ways around. */
function hasOddNames(bytes: Uint8Array): boolean {
  const known =
    /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|sharedStrings\.xml)|xl\/worksheets\/sheet\d+\.xml)$/;
  const isOddTarget = /Target="(?!(xl\/workbook|worksheets\/sheet\d+|sharedStrings|styles)\.xml")/;
  return (
    Object.keys(unzipSync(bytes)).some((name) => !known.test(name)) ||
    textsOf(bytes).some((text) => isOddTarget.test(text))
  );
}

function textsOf(bytes: Uint8Array): string[] {
  return Object.values(unzipSync(bytes)).map(partText);
}
