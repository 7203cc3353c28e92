import type { Issue, IssueCode } from './issue';
import { furtherCell, type FurtherCell } from './issue-at';

/** Issues of one code that are kept one by one; all further ones in a sheet become one with a count. */
const MOST_OF_ONE_CODE = 500;
/** Cells that the issue of all further ones lists. */
const MOST_CELLS = 10_000;

interface Rest {
  readonly first: Issue;
  readonly also: FurtherCell[];
  count: number;
}

/**
 * Collects the issues of a table. No code fills the memory: a workbook with a thousand times the same mistake has some
 * hundreds of issues and one with a count, which holds the units of all provisional.
 */
export class IssueLog {
  /** Units that a mandatory issue holds provisional; "" where it is of no unit. */
  readonly openUnits = new Set<string>();
  private readonly issues: Issue[] = [];
  private readonly counts = new Map<IssueCode, number>();
  private readonly rests = new Map<string, Rest>();

  /** Adds an issue. Gives false once further ones of its code are only counted. */
  readonly raise = (issue: Issue): boolean => {
    const { code, severity, unit, sheet } = issue;
    if (severity === 'wajib') this.openUnits.add(unit ?? '');
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= MOST_OF_ONE_CODE) {
      this.issues.push(issue);
      return count < MOST_OF_ONE_CODE;
    }
    const key = `${code} ${severity} ${sheet}`;
    const rest = this.rests.get(key);
    if (rest === undefined)
      this.rests.set(key, { first: issue, also: [...(issue.also ?? [])], count: issue.count ?? 1 });
    else {
      rest.count += issue.count ?? 1;
      if (rest.also.length < MOST_CELLS) rest.also.push(furtherCell(issue), ...(issue.also ?? []));
    }
    return false;
  };

  /** All issues, those that stand for further ones last. */
  all(): Issue[] {
    const rests = [...this.rests.values()].map(({ first, also, count }): Issue =>
      count === 1 ? first : { ...first, count, also },
    );
    return [...this.issues, ...rests];
  }
}
