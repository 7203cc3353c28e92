import type { Grid } from '../core/grid';
import { followUpPlan, type FollowUp } from '../core/report/follow-up/follow-up-plan';
import { readPrevious, type PreviousPlan } from '../core/report/follow-up/previous';
import type { WorkbookPlan } from '../core/report/plan';
import { saysSimulated } from '../core/report/recap/simulated';
import { FOLLOW_UP_WORDS } from '../text/follow-up';
import type { Language } from '../text/language';
import type { Assessment } from './assess';

export interface ReportCardOptions {
  readonly language: Language;
  /** An earlier action plan whose entries are carried over; see `earlierPlan`. */
  readonly previous?: PreviousPlan | null;
  /** Names of the units to show; all when left out. */
  readonly units?: readonly string[];
  /** Whether the Ombudsman's products were followed up, which adds words to the opinion of some editions. */
  readonly followUp?: boolean;
}

/** The sheets Rapor and Tindak Lanjut of an assessment, for a new workbook or the open one. */
export function reportCard(assessment: Assessment, options: ReportCardOptions): WorkbookPlan {
  return reportCardWithCarry(assessment, options).plan;
}

/** The same sheets, with what became of the rows of the earlier plan. */
export function reportCardWithCarry(assessment: Assessment, options: ReportCardOptions): FollowUp {
  const { instrument, table, tally, result } = assessment;
  const { language, previous = null, units, followUp = false } = options;
  const words = FOLLOW_UP_WORDS[language];
  const shown = result.units.flatMap(({ name }, at) => (units === undefined || units.includes(name) ? [at] : []));
  return followUpPlan({
    ...{ instrument, tally, result, followUp, previous, words, units: shown },
    institution: table.info.institution ?? words.card.institution,
    simulated: saysSimulated(table),
    vocabulary: Object.values(FOLLOW_UP_WORDS),
  });
}

/** The action plan in the sheets of an earlier workbook, in either language; null where there is none. */
export function earlierPlan(grids: readonly Grid[]): PreviousPlan | null {
  return readPrevious(grids, Object.values(FOLLOW_UP_WORDS));
}
