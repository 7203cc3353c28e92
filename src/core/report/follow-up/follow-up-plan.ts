import type { Instrument } from '../../instrument/types';
import type { Result } from '../../scoring/result';
import type { Tally } from '../../scoring/tally';
import { traceUnit } from '../../scoring/trace';
import type { WorkbookPlan } from '../plan';
import { actionSheet } from './action-sheet';
import { cardSheet } from './card-sheet';
import { carryOver, type CarryReport } from './carry-over';
import { inPlanOrder, weakRows } from './plan-rows';
import type { PreviousPlan } from './previous';
import { rankIndicators } from './ranking';
import { FOLLOW_UP_STYLES } from './styles';
import { Vocabulary } from './vocabulary';
import { unitLosses } from './weakness';
import type { FollowUpWords } from './words';

export interface FollowUpInput {
  readonly instrument: Instrument;
  readonly tally: Tally;
  readonly result: Result;
  readonly institution: string;
  /** Whether the workbook says that its data is simulated. */
  readonly simulated: boolean;
  /** Places of the units shown, in the order of the result; all when left out. */
  readonly units?: readonly number[];
  readonly followUp: boolean;
  readonly previous: PreviousPlan | null;
  readonly words: FollowUpWords;
  /** The words of every language, by which an earlier plan is read. */
  readonly vocabulary: readonly FollowUpWords[];
}

export interface FollowUp {
  readonly plan: WorkbookPlan;
  /** Weak indicators in the plan, over all units shown. */
  readonly weak: number;
  /** What became of the earlier plan; null without one. */
  readonly carried: CarryReport | null;
}

/** Report card and action plan of a scored assessment, with an earlier plan carried over where there is one. */
export function followUpPlan(input: FollowUpInput): FollowUp {
  const { instrument, tally, result, institution, followUp, previous, words } = input;
  const shown = input.units ?? result.units.map((_, at) => at);
  const losses = result.units.map((unit, at) =>
    unit.outcome.scored ? unitLosses(traceUnit(tally, at, instrument, result.blank), unit, instrument) : null,
  );
  const weak = shown.flatMap((at) => (losses[at] ? weakRows(at, losses[at], instrument, words) : []));
  const scope = { instrument, units: result.units.map(({ name }) => name), chosen: new Set(shown), losses };
  const carried = previous === null ? null : carryOver(weak, previous, scope, new Vocabulary(words, input.vocabulary));
  const units = shown.map((at) => result.units[at]!);
  const scored = shown.flatMap((at) => losses[at] ?? []);
  const named = (status: 'sementara' | 'tidak-dinilai') =>
    units.filter((unit) => unit.status === status).map(({ name }) => name);
  const [provisional, unscored] = [named('sementara'), named('tidak-dinilai')];
  const warnings = [
    ...(input.simulated ? [words.simulated] : []),
    ...(provisional.length > 0 ? [words.provisional(provisional)] : []),
    ...(unscored.length > 0 ? [words.unscored(unscored)] : []),
  ];
  const common = { instrument, institution, warnings, words };
  const rows = carried?.rows ?? weak;
  const card = cardSheet({
    ...{ ...common, result, units, followUp },
    ranking: scored.length === 0 ? null : rankIndicators(scored, instrument.rules.institution.value),
  });
  const action = actionSheet({
    ...common,
    rows: inPlanOrder(rows, words),
    history: carried?.history ?? [],
    extraHeadings: previous?.extraHeadings ?? [],
    previous: previous === null || carried === null ? null : previousSentence(previous, carried, words),
  });
  return {
    plan: { title: words.card.title(instrument.edition), styles: FOLLOW_UP_STYLES, sheets: [card, action] },
    weak: weak.length,
    carried: carried?.report ?? null,
  };
}

function previousSentence(
  { edition }: PreviousPlan,
  { history, report: { carried, stillWeak, unassessed, own } }: ReturnType<typeof carryOver>,
  words: FollowUpWords,
): string {
  const kept = carried.length + stillWeak.length + unassessed.length + own.length;
  return words.plan.previous(edition, kept, history.length);
}
