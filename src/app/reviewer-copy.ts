import { instrumentSheetRows } from '../core/instrument/sheet-rows';
import { INSTRUMENT_SHEET } from '../core/instrument/sheet';
import { PALETTE } from '../core/report/looks';
import type { SheetPlan } from '../core/report/plan';
import { reviewerPlan, type ReviewerPlan } from '../core/report/reviewer/reviewer-plan';
import { holdsUnit } from '../core/sheet/held-units';
import type { Language } from '../text/language';
import { REVIEWER_WORDS } from '../text/reviewer';
import type { Assessment } from './assess';
import { isPublished } from './editions';

export interface ReviewerCopyOptions {
  readonly followUp: boolean;
  readonly language: Language;
}

/**
 * The reviewer copy of an assessment that was scored with blank cells refused: its rows, and native formulas that
 * give the engine's figures. An instrument of the workbook's own goes along as the sheet "Instrumen".
 */
export function reviewerCopy(assessment: Assessment, { followUp, language }: ReviewerCopyOptions): ReviewerPlan {
  const { instrument, table, tally, result, mandatory } = assessment;
  const open = { units: result.units.map(({ name }) => openIssues(assessment, name)), all: mandatory.length };
  const own = isPublished(instrument) ? [] : [instrumentSheet(assessment)];
  return reviewerPlan({ instrument, table, tally, result, open, followUp, words: REVIEWER_WORDS[language] }, own);
}

/** Mandatory issues that hold a unit; at least one where the unit is held by issues that were only counted. */
function openIssues({ mandatory, openUnits }: Assessment, unit: string): number {
  const known = mandatory.filter((issue) => holdsUnit(issue, unit)).length;
  return Math.max(known, openUnits.has(unit) ? 1 : 0);
}

function instrumentSheet({ instrument }: Assessment): SheetPlan {
  return {
    name: INSTRUMENT_SHEET,
    rows: instrumentSheetRows(instrument),
    tabColor: PALETTE.silver,
    protection: { unlocked: [] },
    page: { orientation: 'landscape' },
  };
}
