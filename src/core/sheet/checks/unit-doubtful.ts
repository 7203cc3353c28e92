import type { Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import type { DoubtReason, UnitDoubt } from '../unit-doubts';

export interface Doubted {
  readonly name: string;
  readonly of: 'column' | 'sheet';
  readonly reasons: readonly DoubtReason[];
}

type UnitDoubtful =
  /** Taken for a unit (`counts`) or not, and nobody said which. */
  | IssueOf<'unit-doubtful', Doubted & { readonly counts: boolean }>
  /** Not read: units are declared, and this is likely none. */
  | IssueOf<'unit-left-out', Doubted>;

/** Columns of a matrix and sheets that may be a unit or not; until somebody says, the result is provisional. */
export const unitDoubtful: Check<UnitDoubtful> = {
  about: { 'unit-doubtful': 'form', 'unit-left-out': 'form' },
  find({ table }, raise) {
    const { doubts, leftOut } = table.facts;
    for (const doubt of doubts) {
      const { name, of, reasons, counts } = doubt;
      raise(issueAt('unit-doubtful', 'wajib', placeOf(doubt), { name, of, reasons, counts }));
    }
    for (const doubt of leftOut) {
      const { name, of, reasons } = doubt;
      raise(issueAt('unit-left-out', 'cek', { ...placeOf(doubt), unit: null }, { name, of, reasons }));
    }
  },
};

function placeOf({ sheet, row, column, name, counts }: UnitDoubt) {
  return { sheet, row, column, unit: counts ? name : null, indicator: null };
}
