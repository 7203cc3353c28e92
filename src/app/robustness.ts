import { robustness, type Robustness } from '../core/analysis/robustness';
import type { WorkbookPlan } from '../core/report/plan';
import { RECORD_STYLES } from '../core/report/record-styles';
import { robustnessSheet } from '../core/report/robustness/robustness-sheet';
import type { Language } from '../text/language';
import { ROBUSTNESS_WORDS } from '../text/robustness';
import type { Assessment } from './assess';

export type RobustnessOutcome =
  | { readonly ok: true; readonly found: Robustness; readonly plan: WorkbookPlan }
  /** There is no institution score, because these units have none. */
  | { readonly ok: false; readonly units: readonly string[] };

/**
 * How the institution score of an assessment would be under the method's debatable choices, and the sheet that shows
 * it. Blank cells are treated as they were when the assessment was scored.
 */
export function robustnessPlan(assessment: Assessment, language: Language): RobustnessOutcome {
  const { instrument, table, tally, result } = assessment;
  const found = robustness(tally, instrument, result.blank);
  if (!found.official.outcome.scored) {
    return { ok: false, units: result.units.filter(({ outcome }) => !outcome.scored).map(({ name }) => name) };
  }
  const words = ROBUSTNESS_WORDS[language];
  const { institution } = table.info;
  const sheet = robustnessSheet({
    institution,
    instrument,
    status: result.status,
    overrides: result.institution.overrides,
    found,
    words,
  });
  return { ok: true, found, plan: { title: words.title(instrument.edition), styles: RECORD_STYLES, sheets: [sheet] } };
}
