import { issueAt, type IssueOf } from '../issue-at';
import type { Check } from '../check';
import type { DoubtReason, UnitDoubt } from '../unit-doubts';

export interface Doubtful {
  readonly of: UnitDoubt['of'];
  readonly name: string;
  readonly reasons: readonly DoubtReason[];
}

type UnitDoubtful =
  /** Taken for a unit, which it may not be: mandatory, until somebody says. */
  | IssueOf<'unit-doubtful', Doubtful>
  /** Left out, because units are declared and this is likely none of them. */
  | IssueOf<'unit-left-out', Doubtful>;

/** Headings of columns and names of sheets that were taken for units although they may be none, or left out as none. */
export const unitDoubtful: Check<UnitDoubtful> = {
  about: { 'unit-doubtful': 'form', 'unit-left-out': 'form' },
  find({ table: { facts } }, raise) {
    for (const doubt of facts.doubts) {
      raise(issueAt('unit-doubtful', 'wajib', placeOf(doubt, doubt.counts ? doubt.name : null), dataOf(doubt)));
    }
    for (const doubt of facts.leftOut) raise(issueAt('unit-left-out', 'cek', placeOf(doubt, null), dataOf(doubt)));
  },
};

function dataOf({ of, name, reasons }: UnitDoubt): Doubtful {
  return { of, name, reasons };
}

function placeOf({ sheet, row, column }: UnitDoubt, unit: string | null) {
  return { sheet, row, column, unit, indicator: null };
}
