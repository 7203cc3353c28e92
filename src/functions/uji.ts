import { optional, range, TEXT, value, type CustomFunction } from './definition';

/** Cells of a larger range are counted, not listed. */
const MOST_CELLS = 100;
/** Letters of a text that are shown. */
const MOST_LETTERS = 100;

export const UJI = {
  id: 'UJI',
  group: 'reference',
  parameters: [optional(value('received')), optional(range('receivedRange'))],
  result: TEXT,
  example: { written: '"3,5"', args: ['3,5'] },
  compute: uji,
} as const satisfies CustomFunction;

/** What UJI tells of a range. `filled` counts cells that came with a value, `last` is the row of the last of them, from 1. */
export interface ReceivedRange {
  readonly rows: number;
  readonly columns: number;
  readonly filled: number;
  readonly last: number;
  readonly cells: readonly (readonly unknown[])[] | null;
}

/**
 * UJI([nilai]; [rentang]): what this Excel hands over to a function for them, as JSON: `value`, and `range` with its size, its
 * filled cells, and the cells themselves up to 100 of them; null where an argument is left out. Nothing is computed.
 */
export function uji(nilai?: unknown, rentang?: unknown): string {
  return JSON.stringify({ value: received(nilai), range: receivedRange(rentang) });
}

function receivedRange(argument: unknown): ReceivedRange | null {
  if (!Array.isArray(argument)) return argument === null || argument === undefined ? null : receivedRange([[argument]]);
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  const columns = rows[0]?.length ?? 0;
  let filled = 0;
  let last = 0;
  rows.forEach((row, at) => {
    const here = row.filter((cell) => cell !== null && cell !== undefined && cell !== '').length;
    filled += here;
    if (here > 0) last = at + 1;
  });
  const cells = rows.length * columns <= MOST_CELLS ? rows.map((row) => row.map(received)) : null;
  return { rows: rows.length, columns, filled, last, cells };
}

/** A value as JSON can say it: of an object only what tells its kind. */
function received(cell: unknown): unknown {
  if (typeof cell === 'string') return cell.slice(0, MOST_LETTERS);
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : String(cell);
  if (typeof cell !== 'object') return cell ?? null;
  if (cell === null) return null;
  const { type, basicType, basicValue, code, error, errorType } = cell as Readonly<Record<string, unknown>>;
  return { type, basicType, basicValue, code, error, errorType };
}
