import { assess, type AssessOutcome } from '../app/assess';
import { DEFAULT_EDITION, findInstrument } from '../app/editions';
import type { Grid } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import type { BlankPolicy } from '../core/scoring/result';
import { findInfo } from '../core/sheet/info';
import { findIndicatorSheets } from '../core/sheet/read-table';

/** Results of one range that are kept, at most; more than one where formulas compare editions or policies. */
const MOST_OUTCOMES = 12;

/** What is made of one range: its header is searched once, and it is assessed once for each instrument and policy. */
export class DataRange {
  private named: string | null | undefined;
  private outcomes: { instrument: Instrument; blank: BlankPolicy; outcome: AssessOutcome }[] = [];

  constructor(private readonly grid: Grid) {}

  /** The edition that a line "Edisi: 2024" above the header names; null where there is none. */
  edition(): string | null {
    if (this.named === undefined) this.named = editionIn(this.grid);
    return this.named;
  }

  assess(instrument: Instrument, blank: BlankPolicy): AssessOutcome {
    const known = this.outcomes.find((each) => each.instrument === instrument && each.blank === blank);
    if (known !== undefined) return known.outcome;
    const outcome = assess([this.grid], instrument, blank);
    this.outcomes = [{ instrument, blank, outcome }, ...this.outcomes].slice(0, MOST_OUTCOMES);
    return outcome;
  }
}

function editionIn(grid: Grid): string | null {
  for (const { layout } of findIndicatorSheets([grid], findInstrument(DEFAULT_EDITION)!)) {
    const line = findInfo(grid, layout.headerRow, 'edition');
    if (line !== null) return line.text;
  }
  return null;
}
