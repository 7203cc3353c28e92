import type { CellValue } from '../grid';
import type { Answer } from './answer';
import { cellAt } from './cells';
import { CellKind } from './table';
import type { AssessmentTable, CellAnswer, RowOverride, TableSource } from './table';

/**
 * What the two cells of a correction say; null where neither says anything. "Tidak berlaku" is no valid correction in an
 * instrument that refuses it.
 * @param reason text of the cell of the reason; "" where it gives none (`isReason`).
 */
export function readOverride(
  answer: Answer,
  reason: string,
  original: CellAnswer,
  refusesNa: boolean,
): RowOverride | null {
  const override = cellAnswer(answer, refusesNa);
  if (override.kind === CellKind.blank && reason === '') return null;
  const isValid = override.kind === CellKind.value || override.kind === CellKind.na;
  return { original, override, reason, inForce: isValid && reason !== '' };
}

function cellAnswer(answer: Answer, refusesNa: boolean): CellAnswer {
  if (answer.kind === 'na' && refusesNa) return { kind: CellKind.invalid, level: 0 };
  return { kind: CellKind[answer.kind], level: answer.kind === 'value' ? answer.level : 0 };
}

/** What the value cells say by themselves, whether or not they are overruled: a CellKind for each row. */
export function originalKinds({ kind, overrides }: AssessmentTable): Uint8Array {
  if (overrides.size === 0) return kind;
  const kinds = kind.slice();
  for (const [row, { original }] of overrides) kinds[row] = original.kind;
  return kinds;
}

export function isOverruled(table: AssessmentTable, row: number): boolean {
  return table.overrides.get(row)?.inForce ?? false;
}

/** Absolute column of the cell that counts in a row: the value cell, or that of a correction in force. */
export function countedColumn(table: AssessmentTable, { columns }: TableSource, row: number): number {
  return isOverruled(table, row) ? columns.override : table.column[row]!;
}

/** Content of the correction's cell. */
export function overrideCell(table: AssessmentTable, { grid, columns }: TableSource, row: number): CellValue {
  return columns.override < 0 ? null : cellAt(grid, table.row[row]!, columns.override);
}
