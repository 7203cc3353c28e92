import { foldedName } from '../names';
import { doubtWord } from './doubt-words';
import type { IndicatorSheet } from './indicator-sheets';
import { findInfo } from './info';
import { isName } from './names';
import type { UnitAnswers } from './unit-answers';
import { leavesOut, type DoubtReason } from './unit-doubts';

/** The unit that a sheet without a unit column is of. */
export interface UnitOfSheet {
  readonly name: string;
  /** Named by a line "Unit: ...", by a line "Daftar unit", or by the user. */
  readonly isDeclared: boolean;
  readonly reasons: readonly DoubtReason[];
  /** Not read: units are declared, and this is likely none. */
  readonly isOut: boolean;
}

/**
 * @param isOnly no other sheet is read; then it is the assessment, whatever a figure or year in its name may be.
 * @param others names of the sheets that are read.
 * @param declared identities of the units that lines "Daftar unit" name; null where there is no such line.
 */
export function unitOfSheet(
  { grid, layout, mapped }: IndicatorSheet,
  isOnly: boolean,
  others: ReadonlySet<string>,
  declared: ReadonlySet<string> | null,
  answers: UnitAnswers,
): UnitOfSheet {
  const found = findInfo(grid, layout.heading.top, 'unit');
  const line = found !== null && isName(found.text) ? found : null;
  const name = line?.text ?? (isName(grid.sheet) ? grid.sheet.trim() : 'Unit');
  const isListed = declared?.has(foldedName(name)) === true;
  const isSaid = answers.ofSheet(grid.sheet) === true || mapped;
  if (line !== null || isListed || isSaid) return { name, isDeclared: true, reasons: [], isOut: false };
  const word = doubtWord(name, others);
  const reasons: DoubtReason[] = [];
  if (word !== null && !(isOnly && word !== 'housekeeping')) reasons.push({ kind: 'word', word });
  if (grid.facts?.hidden === true) reasons.push({ kind: 'hidden' });
  const isOut = declared !== null && leavesOut(reasons);
  if (declared !== null) reasons.push({ kind: 'undeclared' });
  return { name, isDeclared: false, reasons, isOut };
}
