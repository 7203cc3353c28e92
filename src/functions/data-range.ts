import { assessSteps, type AssessOutcome } from '../app/assess';
import { namedEdition } from '../app/named-editions';
import type { Grid } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import type { BlankPolicy } from '../core/scoring/result';
import { searchSheets, type SearchedSheet } from '../core/sheet/indicator-sheets';
import { finish } from '../core/steps';

/** Results of one range that are kept, at most; more than one where formulas compare editions or policies. */
const MOST_OUTCOMES = 12;

/** What is made of one range: its header is searched once, and it is assessed once for each instrument and policy. */
export class DataRange {
  private readonly searched: readonly SearchedSheet[];
  /** The edition that a line "Edisi: 2024" above the header names; null where there is none. */
  readonly edition: string | null;
  private outcomes: { instrument: Instrument; blank: BlankPolicy; outcome: AssessOutcome }[] = [];

  constructor(grid: Grid) {
    this.searched = searchSheets([grid]);
    this.edition = namedEdition(this.searched);
  }

  assess(instrument: Instrument, blank: BlankPolicy): AssessOutcome {
    const known = this.outcomes.find((each) => each.instrument === instrument && each.blank === blank);
    if (known !== undefined) return known.outcome;
    const outcome = finish(assessSteps(this.searched, instrument, blank));
    this.outcomes = [{ instrument, blank, outcome }, ...this.outcomes].slice(0, MOST_OUTCOMES);
    return outcome;
  }
}
