import { PortError, type CellWrite } from '../app/workbook-port';
import type { CellValue } from '../core/grid';
import { cellValues, isFormula, sameContent } from './cell-values';
import { hostCodeOf, portError } from './host-error';
import { asTyped, GENERAL, TEXT } from './typed-text';

/** Cells of one column that stand below each other, written as one range. */
interface Block {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly cells: CellWrite[];
}

interface Held {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
  readonly hasFormula: boolean;
}

/**
 * Writes all cells or none: reads them, refuses if one changed or became a formula, writes, reads back what Excel
 * stored, and puts everything back if that is not what was meant.
 */
export async function writeCells(context: Excel.RequestContext, cells: readonly CellWrite[]): Promise<void> {
  const blocks = toBlocks(cells);
  const held = await hold(context, blocks);
  const stale = blocks.some(
    ({ cells: block }, at) =>
      held[at]!.hasFormula || block.some((cell, i) => !sameContent(cell.before, held[at]!.values[i] ?? null)),
  );
  if (stale) throw new PortError('changed-meanwhile', 'BeforeCheck');
  let failure: PortError | null = null;
  try {
    blocks.forEach((block, at) => {
      const after = block.cells.map((cell) => cell.after);
      // A number written into a cell of text format would become text again.
      const formats = held[at]!.formats.map((format, i) =>
        typeof after[i] === 'number' && format === TEXT ? GENERAL : format,
      );
      put(rangeOf(context, block), after, formats, held[at]!.formats);
    });
    await context.sync();
    const stored = await hold(context, blocks);
    const differs = blocks.some(({ cells: block }, at) =>
      block.some((cell, i) => !sameContent(cell.after, stored[at]!.values[i] ?? null)),
    );
    if (differs) failure = new PortError('not-stored', 'ReadBack');
  } catch (error) {
    failure = portError(error);
  }
  if (failure === null) return;
  throw new PortError(failure.fault, failure.hostCode, await restore(context, blocks, held));
}

/** Puts the held contents back where they differ, and says whether the workbook is as it was. */
async function restore(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  held: readonly Held[],
): Promise<'unchanged' | 'changed' | 'unknown'> {
  try {
    const now = await hold(context, blocks);
    const changed = blocks.map((block, at) => ({ block, before: held[at]!, now: now[at]! })).filter(isChanged);
    if (changed.length === 0) return 'unchanged';
    for (const { block, before, now: current } of changed) {
      put(rangeOf(context, block), before.values, before.formats, current.formats);
    }
    await context.sync();
    const after = await hold(
      context,
      changed.map(({ block }) => block),
    );
    return changed.some(({ block, before }, at) => isChanged({ block, before, now: after[at]! }))
      ? 'changed'
      : 'unchanged';
  } catch (error) {
    return hostCodeOf(error) === 'ItemNotFound' ? 'changed' : 'unknown';
  }
}

function isChanged({ before, now }: { block: Block; before: Held; now: Held }): boolean {
  return before.values.some(
    (value, i) => !sameContent(value, now.values[i] ?? null) || before.formats[i] !== now.formats[i],
  );
}

/** Content and number format of the blocks, in one sync. */
async function hold(context: Excel.RequestContext, blocks: readonly Block[]): Promise<Held[]> {
  const ranges = blocks.map((block) => rangeOf(context, block).load('values,valueTypes,formulas,numberFormat'));
  await context.sync();
  return ranges.map((range) => {
    const values = cellValues(range.values as unknown[][], range.valueTypes as unknown[][]).map(
      (row) => row[0] ?? null,
    );
    const formulas = (range.formulas as unknown[][]).map((row) => row[0]);
    return {
      values,
      formats: (range.numberFormat as unknown[][]).map((row) => String(row[0] ?? GENERAL)),
      hasFormula: formulas.some((formula, i) => isFormula(formula, values[i])),
    };
  });
}

/** Writes contents so that Excel takes them as they are, and number formats where they differ from the present ones. */
function put(
  range: Excel.Range,
  contents: readonly CellValue[],
  formats: readonly string[],
  current: readonly string[],
): void {
  if (formats.some((format, i) => format !== current[i])) range.numberFormat = formats.map((format) => [format]);
  range.values = contents.map((content, i) => [asTyped(content, formats[i]!)]);
}

function rangeOf(context: Excel.RequestContext, { sheet, column, top, cells }: Block): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, cells.length, 1);
}

function toBlocks(cells: readonly CellWrite[]): Block[] {
  const sorted = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const blocks: Block[] = [];
  for (const cell of sorted) {
    const last = blocks.at(-1);
    const joins =
      last?.sheet === cell.sheet && last.column === cell.column && last.top + last.cells.length === cell.row;
    if (joins) last.cells.push(cell);
    else blocks.push({ sheet: cell.sheet, column: cell.column, top: cell.row, cells: [cell] });
  }
  return blocks;
}
