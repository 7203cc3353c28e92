import { wordsOfNames } from './doubt-words';
import { columnKeyOf, isOtherHeader } from './headers';
import type { IndicatorSheet } from './indicator-sheets';
import { unitsOfMatrix, type MatrixUnits, type UnitKnowledge } from './unit-columns';
import { unitOfSheet, type UnitOfSheet } from './unit-of-sheet';

/** A sheet with what was decided of its units before its rows are read. */
export interface PlannedSheet {
  readonly sheet: IndicatorSheet;
  /** The unit that the sheet is of, where it has no column of units. */
  readonly unit: UnitOfSheet | null;
  /** The columns of a matrix. */
  readonly matrix: MatrixUnits | null;
  /** Absolute columns that hold no answers: their heading says so, or they were refused as units. */
  readonly skipped: ReadonlySet<number>;
}

export function planSheets(sheets: readonly IndicatorSheet[], knowledge: UnitKnowledge): PlannedSheet[] {
  const others = wordsOfNames(sheets.map(({ grid }) => grid.sheet));
  return sheets.map((sheet): PlannedSheet => {
    const { form } = sheet.layout;
    const matrix = form === 'matrix' ? unitsOfMatrix(sheet, knowledge) : null;
    const unit =
      form === 'unit-sheet'
        ? unitOfSheet(sheet, sheets.length === 1, others, knowledge.declared, knowledge.answers)
        : null;
    return { sheet, unit, matrix, skipped: skippedColumns(sheet, knowledge, refusedBy(matrix)) };
  });
}

/** Columns of a matrix that are not read although their headings could be units. */
export function refusedBy(matrix: MatrixUnits | null): number[] {
  return matrix === null ? [] : [...matrix.refused, ...matrix.leftOut.map(({ column }) => column)];
}

/**
 * A second column of values or corrections is told by its heading (`header-duplicate`), unless nobody looks at headings:
 * where the user matched the columns, and beside the answers of a unit.
 */
function skippedColumns(
  { grid, layout, mapped }: IndicatorSheet,
  { answers }: UnitKnowledge,
  refused: readonly number[],
): ReadonlySet<number> {
  const skipped = new Set(refused);
  const { texts, beside } = layout.heading;
  const width = Math.max(texts.length, ...grid.values.slice(0, 50).map((cells) => cells.length));
  for (let at = 0; at < width; at++) {
    const text = texts[at] ?? '';
    const key = columnKeyOf(text);
    const isValue = key === 'value' || key === 'override';
    const isKnown = isOtherHeader(text) || (key !== null && (!isValue || !(mapped || beside.has(at))));
    const answer = answers.ofColumn(grid.sheet, grid.left + at, text);
    if (isKnown || (answer?.fits === true && !answer.unit)) skipped.add(grid.left + at);
  }
  return skipped;
}
