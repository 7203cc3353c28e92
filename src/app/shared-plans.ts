import { sheetNamed } from '../core/sheet-names';
import type { Grid } from '../core/grid';
import { describeCertificateProblem } from '../text/certificate';
import type { Language } from '../text/language';
import { SHARE_TEXT } from '../text/pane/share';
import { describeReviewerRefusal } from '../text/reviewer';
import { certificatePlan } from './certificate';
import { earlierPlan, reportCard } from './report-card';
import { rescored } from './rescore';
import { reviewerCopy } from './reviewer-copy';
import { robustnessPlan } from './robustness';
import type { Planned } from './planned';
import { SHARED_SHEETS } from './made-sheets';
import type { SealStatus } from './seal-status';
import type { Assessment } from './assess';

/** A workbook as it is shared. */
export interface Shareable {
  readonly assessment: Assessment;
  readonly grids: readonly Grid[];
  /** Null while the record of the seal is not known. */
  readonly seal: SealStatus | null;
}

export interface PlanWish {
  readonly language: Language;
  /** Whether the Ombudsman's products were followed up. */
  readonly followUp: boolean;
  readonly engine: string;
  /** ISO day. */
  readonly today: string;
}

export function copyPlan({ assessment }: Shareable, { language, followUp }: PlanWish): Planned {
  const copy = reviewerCopy(rescored(assessment, 'refuse'), { language, followUp });
  return copy.ok ? copy : { ok: false, sentence: describeReviewerRefusal(copy.reason, language) };
}

/**
 * The sheets Rapor and Tindak Lanjut. What people wrote into an earlier plan is carried over: that of the sheet which is
 * replaced, since it holds the earlier ones, and otherwise that of any sheet.
 */
export function reportPlan({ assessment, grids }: Shareable, { language, followUp }: PlanWish): Planned {
  const replaced = sheetNamed(grids, SHARED_SHEETS.report[1]);
  const previous = earlierPlan(replaced === undefined ? grids : [replaced]);
  return { ok: true, plan: reportCard(rescored(assessment, 'refuse'), { language, followUp, previous }) };
}

/** The certificate, marked as a simulation: only the command line takes the name of someone who answers for it. */
export function certificate({ assessment, grids, seal }: Shareable, wish: PlanWish): Planned {
  const outcome = certificatePlan(rescored(assessment, 'refuse'), {
    date: wish.today,
    authority: null,
    followUp: wish.followUp,
    language: wish.language,
    engineVersion: wish.engine,
    stored: seal?.kind === 'sealed' ? seal.stored : null,
    grids,
  });
  if (outcome.ok) return outcome;
  return { ok: false, sentence: describeCertificateProblem(outcome.problem, wish.language) };
}

/** How the zone stands when the method's debatable choices are made otherwise; refused where there is no score. */
export function robustnessSheets({ assessment }: Shareable, { language }: PlanWish): Planned {
  const tested = robustnessPlan(rescored(assessment, 'refuse'), language);
  return tested.ok ? tested : { ok: false, sentence: SHARE_TEXT[language].held.notFinal(tested.units) };
}
