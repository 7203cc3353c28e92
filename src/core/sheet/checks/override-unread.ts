import { hasText, plainWords, textOf } from '../cells';
import type { Check } from '../check';
import { withinOneEdit } from '../edit';
import { columnKeyOf, isUnitHeader, OVERRIDE_SYNONYMS } from '../headers';
import { issueAt, type IssueOf } from '../issue-at';
import type { AssessmentTable, TableSource } from '../table';

type OverrideColumn = keyof typeof OVERRIDE_SYNONYMS;

const CORRECTION: ReadonlySet<string> = new Set([
  ...['koreksi', 'koreski', 'pengganti', 'penggantian'],
  ...['override', 'correction', 'corrected'],
]);
const SCORE: ReadonlySet<string> = new Set(['nilai', 'skor', 'angka', 'level', 'hasil', 'value', 'score']);
const REASON: ReadonlySet<string> = new Set([
  ...['alasan', 'dasar', 'catatan', 'keterangan', 'penjelasan', 'reason', 'note', 'for'],
]);

type OverrideUnread = IssueOf<
  'override-unread',
  {
    readonly found: string;
    readonly column: 'override' | 'overrideReason';
    /** Whether the column passes for a unit of a matrix. */
    readonly asUnit: boolean;
  }
>;

/**
 * A filled column that seems to hold corrections or their reasons but is not read as such: "Nilai Koreski", "Koreksi".
 * A header one letter off leaves no doubt, and corrections lost in silence may mean a wrong zone; so does a column of
 * corrections that passes for a unit of a matrix. Where the user chose the columns, there is no doubt.
 */
export const overrideUnread: Check<OverrideUnread> = {
  about: { 'override-unread': 'form' },
  find({ table }, raise) {
    for (const source of table.sources) {
      const { grid, form, headerRow, columns, mapped } = source;
      if (mapped) continue;
      const headers = (grid.values[headerRow - grid.top] ?? []).map((cell) => textOf(cell, grid));
      headers.forEach((header, index) => {
        if (header === '' || columnKeyOf(header) !== null) return;
        const asUnit = form === 'matrix' && isUnitHeader(header);
        const meant = asUnit ? meantBeside(header, headers) : meantColumn(header);
        const column = grid.left + index;
        if (meant === null || !isFilled(table, source, column)) return;
        if (!meant.sure && columns[meant.column] >= 0) return;
        const place = { sheet: grid.sheet, row: headerRow, column, unit: null, indicator: null };
        const data = { found: header, column: meant.column, asUnit };
        raise(issueAt('override-unread', meant.sure ? 'wajib' : 'cek', place, data));
      });
    }
  },
};

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
