import type { CellValue, Grid } from '../grid';
import { foldedName } from '../names';
import { plainWords } from './cells';
import { doubtWord } from './doubt-words';
import { columnKeyOf, isOtherHeader, isUnitHeader } from './headers';

/** What stands above the columns of a table, in one row or in two. Rows are absolute. */
export interface Heading {
  readonly top: number;
  readonly bottom: number;
  /** By place in the rows of the grid; "" where a column has none. */
  readonly texts: readonly string[];
  /** Places of answers whose unit is named in the upper row, with the place of the notes on them (-1: none). */
  readonly units: ReadonlyMap<number, number>;
  /** Places beside such answers that belong to the same unit. */
  readonly beside: ReadonlySet<number>;
}

type UnitGroups = Pick<Heading, 'units' | 'beside'>;

/** Titles over a column of values that name units: two at least, since one may be a mere title. */
const FEWEST_UNITS = 2;

const NO_UNITS: UnitGroups = { units: new Map(), beside: new Set() };

/** The heading in one row. */
export function headingAt(grid: Grid, row: number): Heading {
  return { top: row, bottom: row, texts: textsIn(grid, row), ...NO_UNITS };
}

/**
 * The heading in two rows, of which the lower one says what the upper one leaves open: "Kode | Penilaian" over
 * " | Nilai | Catatan", "Kode | Nilai" over " | Dinas A | Dinas B", or "Kode | Dinas A | | Dinas B" over
 * " | Nilai | Catatan | Nilai". Null where the second row is no part of a heading.
 */
export function headingOfTwo(grid: Grid, row: number): Heading | null {
  const lowerCells = grid.values[row + 1 - grid.top];
  if (lowerCells === undefined || lowerCells.some(isData)) return null;
  const [upper, lower] = [textsIn(grid, row), textsIn(grid, row + 1)];
  const keys = upper.map(columnKeyOf);
  if (keys.every((key) => key === null) || !lower.some(hasLetters)) return null;
  const hasValue = keys.includes('value');
  const fits = lower.every((text, at) => {
    const above = upper[at] ?? '';
    if (!hasLetters(text) || above === '' || columnKeyOf(text) !== null || isOtherHeader(text)) return true;
    const key = keys[at] ?? null;
    return key === 'value' || (key === 'unit' && !hasValue) || (key === null && !isOtherHeader(above));
  });
  return fits ? joined(row, upper, lower, FEWEST_UNITS) : null;
}

/**
 * The heading in the rows that somebody said, both ends included: one row, or two of which the lower one says what the
 * upper one leaves open.
 * @param fewestUnits titles over a column of values that it takes for them to be names of units.
 */
export function headingOfRows(grid: Grid, top: number, bottom: number, fewestUnits = FEWEST_UNITS): Heading {
  if (top === bottom) return headingAt(grid, bottom);
  return joined(top, textsIn(grid, top), textsIn(grid, bottom), fewestUnits);
}

function joined(row: number, upper: readonly string[], lower: readonly string[], fewestUnits: number): Heading {
  const width = Math.max(upper.length, lower.length);
  const groups = groupsOf(upper, lower, width);
  const { units, beside } = unitGroups(groups, lower, fewestUnits);
  const seen = new Map<string, number>();
  for (const text of lower) if (text !== '') seen.set(foldedName(text), (seen.get(foldedName(text)) ?? 0) + 1);
  const texts = Array.from({ length: width }, (_, at) => {
    const [above, below] = [upper[at] ?? '', lower[at] ?? ''];
    const group = groups.find(({ from, to }) => at >= from && at < to);
    if (units.has(at)) return group!.title;
    if (!hasLetters(below)) return above;
    if (columnKeyOf(below) !== null || isOtherHeader(below) || group === undefined) return below;
    // Somebody who says that one title is enough for a unit says that the lower row names units.
    const isName = fewestUnits === 1 && isUnitHeader(below) && doubtWord(below) === null;
    const isShared = isName || group.to - group.from > 1 || columnKeyOf(group.title) !== null;
    return isShared && seen.get(foldedName(below)) === 1 ? below : `${group.title} ${below}`;
  });
  return { top: row, bottom: row + 1, texts, units, beside };
}

/** A title in the upper row with the columns that the lower row divides it into: from `from` up to, not including, `to`. */
interface Group {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

function groupsOf(upper: readonly string[], lower: readonly string[], width: number): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < width; at++) {
    const title = upper[at] ?? '';
    if (title === '' || !hasLetters(lower[at] ?? '')) continue;
    let to = at + 1;
    while (to < width && (upper[to] ?? '') === '' && hasLetters(lower[to] ?? '')) to++;
    groups.push({ title, from: at, to });
  }
  return groups;
}

/** Units in the upper row, each over columns of which one holds its answers. */
function unitGroups(groups: readonly Group[], lower: readonly string[], fewest: number): UnitGroups {
  const units = new Map<number, number>();
  const beside = new Set<number>();
  for (const { title, from, to } of groups) {
    const keys = lower.slice(from, to).map(columnKeyOf);
    const value = keys.indexOf('value');
    if (value < 0 || !isUnitHeader(title)) continue;
    const note = keys.indexOf('note');
    units.set(from + value, note < 0 ? -1 : from + note);
    for (let at = from; at < to; at++) if (at !== from + value) beside.add(at);
  }
  return units.size < fewest ? NO_UNITS : { units, beside };
}

function textsIn(grid: Grid, row: number): string[] {
  return (grid.values[row - grid.top] ?? []).map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
}

function hasLetters(text: string): boolean {
  return text !== '' && /\p{L}/u.test(plainWords(text));
}

function isData(cell: CellValue): boolean {
  return cell !== null && typeof cell !== 'string';
}
