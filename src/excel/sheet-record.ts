import { PortError } from '../app/workbook-port';
import type { Area } from '../core/grid';
import { can } from './host-version';
import { areaOf } from './area-of';
import { asEntered } from './own-functions';
import { spills, type PlanCells } from './plan-cells';

/**
 * A hidden name of the sheet's own, with a text as its value. It moves with the sheet when that is renamed, is copied and
 * deleted with it, and every program that keeps names keeps it.
 */
const NAME = '_Kepatuhan';
const FORM = /^="1 ([0-9a-f]{16})((?: \d+,\d+)*)"$/;
/** The longest text in a formula. */
const MOST_TEXT = 255;
/** Of every sheet together with its size; only longer sheets take more syncs. */
const FIRST_ROWS = 2_000;
const CHUNK_ROWS = 10_000;
const CHUNK_CELLS = 100_000;

/** What was noted when the sheet was written: a print of its contents, and the formulas whose results may spill. */
export interface SheetRecord {
  readonly print: string;
  readonly anchors: readonly (readonly [row: number, column: number])[];
}

export function recordOf(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(NAME).load('formula');
}

/** null where nothing was noted, or by a version that notes otherwise. */
export function parseRecord(item: Excel.NamedItem): SheetRecord | null {
  if (item.isNullObject) return null;
  const [, print, anchors] = FORM.exec(String(item.formula)) ?? [];
  if (print === undefined || anchors === undefined) return null;
  const places = anchors.split(' ').filter((place) => place !== '');
  return {
    print,
    anchors: places.map((place) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return [row, column] as const;
    }),
  };
}

export function noteRecord(sheet: Excel.Worksheet, { print, anchors }: SheetRecord, isNoted: boolean): void {
  let text = `1 ${print}`;
  // Anchors left out for want of room only mean that the sheet counts as edited once their results change.
  for (const [row, column] of anchors) {
    const longer = `${text} ${row},${column}`;
    if (longer.length <= MOST_TEXT) text = longer;
  }
  if (isNoted) sheet.names.getItem(NAME).delete();
  sheet.names.add(NAME, `="${text}"`).visible = false;
}

export function anchorsOf(cells: PlanCells): SheetRecord['anchors'] {
  return cells.formulas.filter(spills).map(({ row, column }) => [row, column] as const);
}

export function resultsOf(cells: PlanCells): Area[] {
  return cells.formulas.filter(spills).map(({ area }) => area);
}

/** A sheet whose contents are to be printed. */
export interface Printed {
  readonly sheet: Excel.Worksheet;
  readonly anchors: SheetRecord['anchors'];
  /** Areas that formulas were just written for: whatever stands there by now is their result. */
  readonly results?: readonly Area[];
  /** What is known to be used: all of it is then read in the one batch, because a later one would see other contents. */
  readonly within?: Area | null;
}

/**
 * A print of each sheet's contents: the values and formulas that stand in its cells, wherever its used range begins, without
 * the cells that our formulas spill over. One sync, and one for each 10,000 rows or 100,000 cells beyond the first 2,000 rows. Not a seal: it guards against
 * forgetting an edit, not against deceit.
 */
export async function printsOf(context: Excel.RequestContext, sheets: readonly Printed[]): Promise<string[]> {
  const prints = askPrints(sheets);
  await context.sync();
  return prints(context);
}

/** Asks for prints in the batch at hand; the answer works once that is sent, and sends more for rows beyond the first 2,000. */
export function askPrints(sheets: readonly Printed[]): (context: Excel.RequestContext) => Promise<string[]> {
  const asked = sheets.map(({ sheet, anchors, results = [], within }) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const first = used.getIntersectionOrNullObject(sheet.getRange(`1:${FIRST_ROWS}`)).load('rowIndex,formulas');
    const spilled = !can('spill')
      ? []
      : anchors.map(([row, column]) =>
          sheet
            .getRangeByIndexes(row, column, 1, 1)
            .getSpillingToRangeOrNullObject()
            .load('rowIndex,columnIndex,rowCount,columnCount'),
        );
    const rest = within === undefined ? null : rowsBeyond(sheet, within);
    return { sheet, used, first, spilled, results, rest };
  });
  return async (context) => {
    const prints: string[] = [];
    for (const { sheet, used, first, spilled, results, rest } of asked) {
      const print = new Print([...results, ...spilled.filter((range) => !range.isNullObject).map(areaOf)]);
      if (!used.isNullObject) {
        const { rowIndex, columnIndex, rowCount, columnCount } = used;
        if (!first.isNullObject) print.add(first.rowIndex, columnIndex, first.formulas);
        if (rest !== null) {
          for (const { rowIndex: top, columnIndex: left, formulas } of rest.ranges) print.add(top, left, formulas);
          // Whatever lies beyond what is known is new.
          if (rowIndex + rowCount > rest.end) print.add(rowIndex + rowCount, columnIndex, [['beyond']]);
          prints.push(print.text);
          continue;
        }
        const rows = Math.max(1, Math.min(CHUNK_ROWS, Math.floor(CHUNK_CELLS / columnCount)));
        for (let top = Math.max(rowIndex, FIRST_ROWS); top < rowIndex + rowCount; top += rows) {
          const size = Math.min(rows, rowIndex + rowCount - top);
          const chunk = sheet.getRangeByIndexes(top, columnIndex, size, columnCount).load('formulas');
          await context.sync();
          print.add(top, columnIndex, chunk.formulas);
        }
      }
      prints.push(print.text);
    }
    return prints;
  };
}

function rowsBeyond(sheet: Excel.Worksheet, within: Area | null): { ranges: Excel.Range[]; end: number } {
  const { left, right, bottom } = within ?? { left: 0, right: 0, bottom: -1 };
  const columns = right - left + 1;
  const rows = Math.max(1, Math.min(CHUNK_ROWS, Math.floor(CHUNK_CELLS / columns)));
  const ranges: Excel.Range[] = [];
  for (let top = FIRST_ROWS; top <= bottom; top += rows) {
    const size = Math.min(rows, bottom + 1 - top);
    ranges.push(sheet.getRangeByIndexes(top, left, size, columns).load('rowIndex,columnIndex,formulas'));
  }
  return { ranges, end: Math.max(FIRST_ROWS, bottom + 1) };
}

/** FNV-1a over places and contents, twice with different starts. */
class Print {
  private low = 0x811c9dc5;
  private high = 0x01234567;

  constructor(private readonly spilled: readonly Area[]) {}

  get text(): string {
    return [this.high, this.low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }

  add(top: number, left: number, formulas: readonly (readonly unknown[])[] | null): void {
    if (formulas === null) throw new PortError('too-large', 'NoFormulas');
    formulas.forEach((line, i) =>
      line.forEach((content, j) => {
        if (content === '' || content === null || content === undefined || this.isSpilled(top + i, left + j)) return;
        this.take(`${top + i},${left + j},${typeof content},${written(content)}\n`);
      }),
    );
  }

  /** A cell that a formula spills over is not noted, its first cell is. */
  private isSpilled(row: number, column: number): boolean {
    return this.spilled.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
    );
  }

  private take(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      this.low = Math.imul(this.low ^ code, 0x01000193);
      this.high = Math.imul(this.high ^ (code + 0x9d), 0x01000193);
    }
  }
}

/** Our functions are one and the same in either spelling; which one Excel shows depends on whether they are loaded. */
function written(content: unknown): string {
  return asEntered(String(content));
}
