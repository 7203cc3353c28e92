import type { Instrument } from '../instrument/types';
import { finish } from '../steps';
import { checkContext } from './check';
import type { Check } from './check';
import { ambiguousNumber } from './checks/ambiguous-number';
import { blankValue } from './checks/blank-value';
import { constantAmongFormulas } from './checks/constant-among-formulas';
import { dateOutsideEdition } from './checks/date-outside-edition';
import { dateUnreadable } from './checks/date-unreadable';
import { dimensionAllNa } from './checks/dimension-all-na';
import { duplicateRow } from './checks/duplicate-row';
import { errorCell } from './checks/error-cell';
import { evidenceLocalPath } from './checks/evidence-local-path';
import { evidenceMailAddress } from './checks/evidence-mail-address';
import { evidenceMissing } from './checks/evidence-missing';
import { headerDuplicate } from './checks/header-duplicate';
import { hiddenRow } from './checks/hidden-row';
import { hiddenSheet } from './checks/hidden-sheet';
import { mergedCell } from './checks/merged-cell';
import { missingIndicator } from './checks/missing-indicator';
import { naSpelling } from './checks/na-spelling';
import { naWithoutReason } from './checks/na-without-reason';
import { nameMismatch } from './checks/name-mismatch';
import { notANumber } from './checks/not-a-number';
import { numberAsText } from './checks/number-as-text';
import { overrideInMatrix } from './checks/override-in-matrix';
import { overrideSameValue } from './checks/override-same-value';
import { overrideUnread } from './checks/override-unread';
import { overrideWithoutReason } from './checks/override-without-reason';
import { productCount } from './checks/product-count';
import { reasonWithoutOverride } from './checks/reason-without-override';
import { respondentCount } from './checks/respondent-count';
import { unitMissing } from './checks/unit-missing';
import { unitNameVariant } from './checks/unit-name-variant';
import { unknownIndicator } from './checks/unknown-indicator';
import { valueOutOfRange } from './checks/value-out-of-range';
import type { Issue } from './issue';
import { inReadingOrder } from './issue-order';
import type { AssessmentTable } from './table';

/** Every check of a table that was read; `header-missing` is found while reading. */
const CHECKS: readonly Check[] = [
  headerDuplicate,
  overrideUnread,
  hiddenSheet,
  hiddenRow,
  mergedCell,
  unitMissing,
  unitNameVariant,
  unknownIndicator,
  missingIndicator,
  nameMismatch,
  duplicateRow,
  blankValue,
  errorCell,
  notANumber,
  ambiguousNumber,
  numberAsText,
  valueOutOfRange,
  naSpelling,
  naWithoutReason,
  overrideWithoutReason,
  reasonWithoutOverride,
  overrideSameValue,
  overrideInMatrix,
  dimensionAllNa,
  evidenceMissing,
  evidenceLocalPath,
  evidenceMailAddress,
  respondentCount,
  productCount,
  dateUnreadable,
  dateOutsideEdition,
  constantAmongFormulas,
];

/** All issues of a table, by sheet in the order of its sources, then by row and column. */
export function validate(table: AssessmentTable, instrument: Instrument): Issue[] {
  const issues = finish(validateSteps(table, instrument));
  return inReadingOrder(
    issues,
    table.sources.map(({ grid }) => grid.sheet),
  );
}

/** The same in the order of the checks, resting after each of them. */
export function* validateSteps(table: AssessmentTable, instrument: Instrument): Generator<void, Issue[], void> {
  const context = checkContext(table, instrument);
  for (const check of CHECKS) {
    check(table, instrument, context);
    yield;
  }
  return context.issues;
}
