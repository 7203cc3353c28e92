import type { Grid } from '../grid';
import { tidied } from '../names';

/** What a user said of a column or a sheet: whether it is a unit. Columns are absolute. */
export type UnitAnswer =
  | {
      readonly sheet: string;
      readonly kind: 'column';
      readonly column: number;
      /** What the heading said at that time, as `headingAnswered` leaves it. */
      readonly header: string;
      readonly unit: boolean;
    }
  | { readonly sheet: string; readonly kind: 'sheet'; readonly unit: boolean };

/** An answer as it applies now; `before` is what the heading said where it has changed since, so that it settles nothing. */
export type AppliedAnswer =
  { readonly fits: true; readonly unit: boolean } | { readonly fits: false; readonly before: string };

/** Characters kept of a heading: enough to tell it from another. */
export const LONGEST_HEADING = 300;

/** A heading as answers remember it: white space does not count. */
export function headingAnswered(heading: string): string {
  return tidied(heading).slice(0, LONGEST_HEADING);
}

/** The answers of a user; the last one about the same thing counts. */
export class UnitAnswers {
  private readonly sheets = new Map<string, boolean>();
  private readonly columns = new Map<string, Extract<UnitAnswer, { kind: 'column' }>>();

  constructor(answers: readonly UnitAnswer[] = []) {
    for (const answer of answers) {
      if (answer.kind === 'sheet') this.sheets.set(answer.sheet, answer.unit);
      else this.columns.set(`${answer.column} ${answer.sheet}`, answer);
    }
  }

  /** Whether a sheet is a unit; null where nobody said. */
  ofSheet(sheet: string): boolean | null {
    return this.sheets.get(sheet) ?? null;
  }

  /** What was said of a column, whose heading now says `heading`; null where nobody said anything. */
  ofColumn(sheet: string, column: number, heading: string): AppliedAnswer | null {
    const answer = this.columns.get(`${column} ${sheet}`);
    if (answer === undefined) return null;
    if (answer.header === headingAnswered(heading)) return { fits: true, unit: answer.unit };
    return { fits: false, before: answer.header };
  }

  /** Sheets that were said to be no units and that are not there any more, perhaps because they were renamed. */
  goneFrom(grids: readonly Grid[]): string[] {
    return [...this.sheets]
      .filter(([sheet, unit]) => !unit && !grids.some((grid) => grid.sheet === sheet))
      .map(([sheet]) => sheet);
  }
}
