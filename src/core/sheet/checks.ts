import { blankValue } from './checks/blank-value';
import { codeAsNumber } from './checks/code-as-number';
import { constantAmongFormulas } from './checks/constant-among-formulas';
import { dimensionAllNa } from './checks/dimension-all-na';
import { duplicateRow } from './checks/duplicate-row';
import { evidenceMissing } from './checks/evidence-missing';
import { formulaStale } from './checks/formula-stale';
import { headerDuplicate } from './checks/header-duplicate';
import { hiddenRow } from './checks/hidden-row';
import { hiddenSheet } from './checks/hidden-sheet';
import { mergedCell } from './checks/merged-cell';
import { missingIndicator } from './checks/missing-indicator';
import { naSpelling } from './checks/na-spelling';
import { naWithoutReason } from './checks/na-without-reason';
import { nameMismatch } from './checks/name-mismatch';
import { overrideInMatrix } from './checks/override-in-matrix';
import { overrideSameValue } from './checks/override-same-value';
import { overrideUnread } from './checks/override-unread';
import { overrideWithoutReason } from './checks/override-without-reason';
import { productCount } from './checks/product-count';
import { reasonWithoutOverride } from './checks/reason-without-override';
import { respondentCount } from './checks/respondent-count';
import { strangeDate } from './checks/strange-date';
import { tellingEvidence } from './checks/telling-evidence';
import { unitMissing } from './checks/unit-missing';
import { unitNameVariant } from './checks/unit-name-variant';
import { unknownIndicator } from './checks/unknown-indicator';
import { unusableValue } from './checks/unusable-value';

/** Every check of a table that was read. At one cell their issues come in this order: causes before consequences. */
export const CHECKS = [
  headerDuplicate,
  overrideUnread,
  hiddenSheet,
  hiddenRow,
  mergedCell,
  unitMissing,
  unitNameVariant,
  codeAsNumber,
  unknownIndicator,
  missingIndicator,
  nameMismatch,
  duplicateRow,
  blankValue,
  unusableValue,
  naSpelling,
  naWithoutReason,
  overrideWithoutReason,
  reasonWithoutOverride,
  overrideSameValue,
  overrideInMatrix,
  dimensionAllNa,
  evidenceMissing,
  tellingEvidence,
  respondentCount,
  productCount,
  strangeDate,
  constantAmongFormulas,
  formulaStale,
] as const;
