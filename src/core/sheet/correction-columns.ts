import { hasText, plainWords, textOf } from './cells';
import { withinOneEdit } from './edit';
import { columnKeyOf, isUnitHeader, OVERRIDE_SYNONYMS } from './headers';
import type { AssessmentTable, TableSource } from './table';

export type OverrideColumn = keyof typeof OVERRIDE_SYNONYMS;

const CORRECTION: ReadonlySet<string> = new Set([
  ...['koreksi', 'koreski', 'pengganti', 'penggantian'],
  ...['override', 'correction', 'corrected'],
]);
const SCORE: ReadonlySet<string> = new Set(['nilai', 'skor', 'angka', 'level', 'hasil', 'value', 'score']);
const REASON: ReadonlySet<string> = new Set([
  ...['alasan', 'dasar', 'catatan', 'keterangan', 'penjelasan', 'reason', 'note', 'for'],
]);

/** A filled column that seems to hold corrections or their reasons but is not read as such. */
export interface CorrectionColumn {
  readonly source: TableSource;
  /** Absolute. */
  readonly column: number;
  readonly header: string;
  readonly meant: Meant;
  /** Whether it passes for a unit of a matrix. */
  readonly asUnit: boolean;
}

/** The columns of all sheets that seem to hold corrections, but of those whose columns the user chose. */
export function correctionColumns(table: AssessmentTable): CorrectionColumn[] {
  return table.sources.flatMap((source) => (source.mapped ? [] : columnsIn(table, source)));
}

function columnsIn(table: AssessmentTable, source: TableSource): CorrectionColumn[] {
  const { grid, form, headerRow, columns } = source;
  const headers = (grid.values[headerRow - grid.top] ?? []).map((cell) => textOf(cell, grid));
  return headers.flatMap((header, index): CorrectionColumn[] => {
    if (header === '' || columnKeyOf(header) !== null) return [];
    const asUnit = form === 'matrix' && isUnitHeader(header);
    const meant = asUnit ? meantBeside(header, headers) : meantColumn(header);
    const column = grid.left + index;
    if (meant === null || !isFilled(table, source, column)) return [];
    if (!meant.sure && columns[meant.column] >= 0) return [];
    return [{ source, column, header, meant, asUnit }];
  });
}

interface Meant {
  readonly column: OverrideColumn;
  /** Whether the header can hardly mean anything else. */
  readonly sure: boolean;
}

function meantColumn(header: string): Meant | null {
  for (const column of ['override', 'overrideReason'] as const) {
    const words = plainWords(header);
    if (OVERRIDE_SYNONYMS[column].some((known) => withinOneEdit(words, known))) return { column, sure: true };
  }
  const words = wordsOf(header);
  const others = words.filter((word) => !CORRECTION.has(word) && !SCORE.has(word) && !REASON.has(word));
  if (others.length > 0 || !words.some((word) => CORRECTION.has(word))) return null;
  return { column: words.some((word) => REASON.has(word)) ? 'overrideReason' : 'override', sure: false };
}

/** "Koreksi" among the units of a matrix, or "Koreksi Dinas A" beside "Dinas A". */
function meantBeside(header: string, headers: readonly string[]): Meant | null {
  const alone = meantColumn(header);
  if (alone !== null) return { ...alone, sure: true };
  const words = wordsOf(header);
  if (!words.some((word) => CORRECTION.has(word))) return null;
  const unit = words.filter((word) => !CORRECTION.has(word) && !SCORE.has(word) && !REASON.has(word)).join(' ');
  const isOther = headers.some((other) => other !== header && wordsOf(other).join(' ') === unit);
  if (!isOther) return null;
  return { column: words.some((word) => REASON.has(word)) ? 'overrideReason' : 'override', sure: true };
}

/** The words of a header, those in brackets too: "Dinas A (koreksi)". */
function wordsOf(header: string): string[] {
  return plainWords(header.replace(/[()]/g, ' '))
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
}

function isFilled({ row }: AssessmentTable, { grid, start, end }: TableSource, column: number): boolean {
  for (let i = start; i < end; i++) if (hasText(grid, row[i]!, column)) return true;
  return false;
}
