import { blankValue } from './checks/blank-value';
import { constantAmongFormulas } from './checks/constant-among-formulas';
import { codeAsNumber } from './checks/code-as-number';
import { dimensionAllNa } from './checks/dimension-all-na';
import { duplicateRow } from './checks/duplicate-row';
import { editionRows } from './checks/edition-rows';
import { evidenceMissing } from './checks/evidence-missing';
import { formulaStale } from './checks/formula-stale';
import { formulaUncalculated } from './checks/formula-uncalculated';
import { fractionValue } from './checks/fraction-value';
import { headerDuplicate } from './checks/header-duplicate';
import { hiddenColumn } from './checks/hidden-column';
import { hiddenRow } from './checks/hidden-row';
import { hiddenSheet } from './checks/hidden-sheet';
import { institutionMixed } from './checks/institution-mixed';
import { mergedCell } from './checks/merged-cell';
import { missingIndicator } from './checks/missing-indicator';
import { naSpelling } from './checks/na-spelling';
import { naWithoutReason } from './checks/na-without-reason';
import { nameMismatch } from './checks/name-mismatch';
import { numbersUnread } from './checks/numbers-unread';
import { overrideInMatrix } from './checks/override-in-matrix';
import { overrideSameValue } from './checks/override-same-value';
import { overrideUnread } from './checks/override-unread';
import { overrideWithoutReason } from './checks/override-without-reason';
import { productCount } from './checks/product-count';
import { productUnnamed } from './checks/product-unnamed';
import { reasonWithoutOverride } from './checks/reason-without-override';
import { respondentCount } from './checks/respondent-count';
import { strangeDate } from './checks/strange-date';
import { tellingEvidence } from './checks/telling-evidence';
import { unitDoubtful } from './checks/unit-doubtful';
import { unitMissing } from './checks/unit-missing';
import { unitNameVariant } from './checks/unit-name-variant';
import { unitUndeclared } from './checks/unit-undeclared';
import { unknownIndicator } from './checks/unknown-indicator';
import { unusableValue } from './checks/unusable-value';
import { zeroFromBlank } from './checks/zero-from-blank';

/** Every check of a table that was read. At one cell their issues come in this order: causes before consequences. */
export const CHECKS = [
  headerDuplicate,
  institutionMixed,
  editionRows,
  unitDoubtful,
  numbersUnread,
  overrideUnread,
  hiddenSheet,
  hiddenRow,
  hiddenColumn,
  mergedCell,
  unitMissing,
  unitUndeclared,
  unitNameVariant,
  formulaUncalculated,
  codeAsNumber,
  unknownIndicator,
  missingIndicator,
  nameMismatch,
  duplicateRow,
  blankValue,
  unusableValue,
  fractionValue,
  zeroFromBlank,
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
  productUnnamed,
  strangeDate,
  constantAmongFormulas,
  formulaStale,
] as const;
