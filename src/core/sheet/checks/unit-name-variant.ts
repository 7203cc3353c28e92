import { firstRows, sourceOf, unitPlace, type Check, type CheckedTable } from '../check';
import { findInfo } from '../info';
import { issueOver, type FixPlace, type IssueOf, type Severity } from '../issue-at';
import { headingRow } from '../layout';
import { addressFrom } from '../place';
import { slippedUnits } from '../slipped-units';
import type { AssessmentTable, TableSource } from '../table';
import { spellingIn } from '../table-of-rows';

type UnitNameVariant = IssueOf<
  'unit-name-variant',
  {
    readonly found: string;
    readonly other: string;
    readonly first: string;
    readonly of: 'unit' | 'product';
    /** Both spellings are taken for one name; nothing is at stake. */
    readonly isSame: boolean;
  }
>;

interface Variant {
  readonly found: string;
  readonly other: string;
  readonly first: string;
  readonly isCertain: boolean;
  readonly severity: Severity;
  readonly isSame: boolean;
}

/**
 * Two spellings of what looks like one unit: of the same identity they count as one, otherwise as two, which holds the
 * result provisional where one of them lacks indicators. For products the spellings of one identity are told.
 */
export const unitNameVariant: Check<UnitNameVariant> = {
  about: { 'unit-name-variant': 'data' },
  find(checked, raise) {
    for (const of of ['unit', 'product'] as const) {
      const variants = new Map([...otherSpellings(checked, of), ...(of === 'unit' ? slips(checked) : [])]);
      if (variants.size === 0) continue;
      for (const [variant, places] of cellsOf(checked.table, of, variants)) {
        const { found, other, first, severity, isSame } = variant;
        raise(issueOver('unit-name-variant', severity, places, { found, other, first, of, isSame }));
      }
    }
  },
};

/** Spellings of one identity that are not shown, by their text. */
function otherSpellings({ table }: CheckedTable, of: 'unit' | 'product'): [string, Variant][] {
  const names = table.facts.spellings.filter((each) => each.of === of);
  if (names.length === 0) return [];
  const firsts = firstCells(table, of, new Set(names.map(({ spellings }) => spellings[0]!)));
  return names.flatMap(({ spellings: [other = '', ...rest] }) =>
    rest.map((found): [string, Variant] => {
      const first = firsts.get(other) ?? '';
      return [found, { found, other, first, isCertain: canBeTyped(other), severity: 'cek', isSame: true }];
    }),
  );
}

function slips({ table, scan }: CheckedTable): [string, Variant][] {
  const first = scan(firstRows);
  return [...scan(slippedUnits)].map(([rare, { usual, isCertain, explains }]) => {
    const [found, other] = [table.units[rare]!, table.units[usual]!];
    const cell = nameCell(table, sourceOf(table, first[usual]!), first[usual]!, 'unit', other);
    const severity = explains ? 'wajib' : 'cek';
    const address = addressFrom('', { ...cell, sheet: cell.sheet });
    return [
      found,
      { found, other, first: address, isCertain: isCertain && canBeTyped(other), severity, isSame: false },
    ];
  });
}

/** A text that begins so would become a formula. */
function canBeTyped(text: string): boolean {
  return !/^[=+\-@]/.test(text);
}

type Cell = FixPlace & { readonly isWritable: boolean };

/** The cells that spell names so, each once, by spelling and sheet. */
function cellsOf(
  table: AssessmentTable,
  of: 'unit' | 'product',
  variants: ReadonlyMap<string, Variant>,
): [Variant, [FixPlace, ...FixPlace[]]][] {
  const groups = new Map<string, [Variant, [FixPlace, ...FixPlace[]]]>();
  for (const source of table.sources) {
    const told = new Set<string>();
    let last = '';
    for (let row = source.start; row < source.end; row++) {
      const spelling = spellingIn(source, of, table.row[row]!, table.column[row]!);
      const variant = variants.get(spelling);
      if (variant === undefined) continue;
      const cell = nameCell(table, source, row, of, spelling);
      const key = `${cell.row} ${cell.column}`;
      if (key === last || told.has(key)) continue;
      last = key;
      told.add(key);
      const fix = variant.isCertain && cell.isWritable ? variant.other : undefined;
      const group = groups.get(`${spelling}\n${cell.sheet}`);
      if (group === undefined) groups.set(`${spelling}\n${cell.sheet}`, [localized(variant, cell), [{ ...cell, fix }]]);
      else group[1].push({ ...cell, fix });
    }
  }
  return [...groups.values()];
}

/** The address of the other spelling as a reader in the sheet of the cell needs it. */
function localized(variant: Variant, { sheet }: Cell): Variant {
  const at = variant.first.lastIndexOf('!');
  return variant.first.slice(0, at) === sheet ? { ...variant, first: variant.first.slice(at + 1) } : variant;
}

/** The first cell that spells a name so, as an address with its sheet. */
function firstCells(
  table: AssessmentTable,
  of: 'unit' | 'product',
  names: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const source of table.sources) {
    for (let row = source.start; row < source.end && firsts.size < names.size; row++) {
      const spelling = spellingIn(source, of, table.row[row]!, table.column[row]!);
      if (!names.has(spelling) || firsts.has(spelling)) continue;
      firsts.set(spelling, addressFrom('', nameCell(table, source, row, of, spelling)));
    }
  }
  return firsts;
}

/** The cell that names the unit or product of a row; not writable where the sheet's name does, or where it says more. */
function nameCell(
  table: AssessmentTable,
  source: TableSource,
  row: number,
  of: 'unit' | 'product',
  name: string,
): Cell {
  const { grid, form, heading, columns } = source;
  const place = { ...unitPlace(table, row, table.units[table.unit[row]!] ?? name), sheet: grid.sheet };
  if (of === 'product') return { ...place, row: table.row[row]!, column: columns.product, isWritable: true };
  if (form === 'long') return { ...place, isWritable: true };
  if (form === 'matrix') {
    return { ...place, row: headingRow(grid, source, place.column), isWritable: true };
  }
  const line = findInfo(grid, heading.top, 'unit');
  if (line === null) return { ...place, isWritable: false };
  const cell = grid.values[line.row - grid.top]?.[line.column - grid.left];
  return { ...place, row: line.row, column: line.column, isWritable: typeof cell === 'string' && cell.trim() === name };
}
