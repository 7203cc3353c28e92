import type { Instrument } from '../../instrument/types';
import type { Outcome, Result } from '../../scoring/result';
import type { Tally } from '../../scoring/tally';
import type { AssessmentTable } from '../../sheet/table';
import type { SheetPlan, WorkbookPlan } from '../plan';
import { bandsSheet } from './bands-sheet';
import { dimensionsSheet } from './dimensions-sheet';
import { NotExact } from './exact';
import { reviewerFigures, type Figures } from './figures';
import { indicatorsSheet } from './indicators-sheet';
import { placesOf, type ReviewerParts } from './layout';
import { rowsSheet } from './rows-sheet';
import { REVIEWER_STYLES } from './styles';
import { summarySheet } from './summary-sheet';
import { unitsSheet, type OpenIssues } from './units-sheet';
import { weightsSheet } from './weights-sheet';
import type { ReviewerWords } from './words';

export interface ReviewerInput {
  readonly instrument: Instrument;
  readonly table: AssessmentTable;
  readonly tally: Tally;
  /** Scored with blank cells refused. */
  readonly result: Result;
  readonly open: OpenIssues;
  /** Whether the Ombudsman's products were followed up, which adds words to the opinion of some editions. */
  readonly followUp: boolean;
  readonly words: ReviewerWords;
}

export type ReviewerPlan =
  | { readonly ok: true; readonly plan: WorkbookPlan }
  | { readonly ok: false; readonly reason: 'too-many-decimals' | 'beyond-exact-integers' | 'too-many-rows' };

/** Rows below which a workbook of formulas still opens. */
const MOST_ROWS = 200_000;

/**
 * The reviewer copy of a scored assessment: the rows, weights and bands, and native formulas over them down to the
 * sheet Rekap. Works in integers throughout, so every spreadsheet finds the engine's scores; where that cannot be
 * had the copy is refused. Throws RangeError should the formulas' figures differ from the engine's.
 */
export function reviewerPlan(input: ReviewerInput, extra: readonly SheetPlan[] = []): ReviewerPlan {
  const { instrument, table, tally, result, words } = input;
  if (table.length > MOST_ROWS || table.units.length * instrument.indicators.length > MOST_ROWS) {
    return { ok: false, reason: 'too-many-rows' };
  }
  const figures = figuresOrReason(input);
  if (typeof figures === 'string') return { ok: false, reason: figures };
  if (!agrees(figures, result)) throw new RangeError(`reviewer copy and engine differ (${tally.units.length} units)`);
  const parts: ReviewerParts = { instrument, table, figures, places: placesOf(table, instrument), words };
  const sheets = [
    summarySheet(parts, result, input.followUp),
    rowsSheet(parts),
    weightsSheet(parts),
    bandsSheet(parts, input.followUp),
    indicatorsSheet(parts),
    dimensionsSheet(parts),
    unitsSheet(parts, result, input.open),
    ...extra,
  ];
  return { ok: true, plan: { title: words.title(instrument.edition), styles: REVIEWER_STYLES, sheets } };
}

function figuresOrReason(input: ReviewerInput): Figures | 'too-many-decimals' | 'beyond-exact-integers' {
  try {
    return reviewerFigures(input.table, input.tally, input.instrument) ?? 'too-many-decimals';
  } catch (error) {
    if (error instanceof NotExact) return 'beyond-exact-integers';
    throw error;
  }
}

function agrees(figures: Figures, result: Result): boolean {
  const same = (outcome: Outcome, failed: number, hundredths: number): boolean =>
    outcome.scored ? failed === 0 && outcome.hundredths === hundredths : failed > 0;
  const units = result.units.every((unit, u) => {
    const of = figures.units[u]!;
    const { filled, expected } = unit.completeness;
    return (
      same(unit.outcome, of.failed, of.hundredths) &&
      filled === of.filled &&
      expected === of.expected &&
      unit.dimensions.every(({ points }, d) => {
        const { scored, hundredths } = of.dimensions[d]!;
        return points.scored ? scored && points.hundredths === hundredths : !scored;
      })
    );
  });
  const { failed, hundredths } = figures.institution;
  return units && same(result.institution.outcome, failed, hundredths);
}
