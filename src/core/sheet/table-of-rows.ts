import { textAt } from './cells';
import type { IndicatorSheet } from './indicator-sheets';
import { findInfo, type WorkbookInfo } from './info';
import type { NameList } from './names';
import { NOT_FOUNDED, type RowCollector } from './rows';
import { NO_READING_FACTS, type AssessmentTable, type Spellings, type TableSource } from './table';

/** The rows that were collected as a table. */
export function tableOfRows(
  rows: RowCollector,
  sources: readonly TableSource[],
  sheets: readonly IndicatorSheet[],
): AssessmentTable {
  const { length } = rows;
  const [units, products, respondents] = [
    shownNames(rows.units, 'unit', rows.unit, rows, sources),
    shownNames(rows.products, 'product', rows.product, rows, sources),
    shownNames(rows.respondents, 'respondent', rows.respondent, rows, sources),
  ];
  const table: AssessmentTable = {
    length,
    sources,
    units: foundedUnits(units.names, rows, sources),
    products: products.names,
    respondents: respondents.names,
    unit: rows.unit.subarray(0, length),
    product: rows.product.subarray(0, length),
    respondent: rows.respondent.subarray(0, length),
    indicator: rows.indicator.subarray(0, length),
    kind: rows.kind.subarray(0, length),
    level: rows.level.subarray(0, length),
    row: rows.row.subarray(0, length),
    column: rows.column.subarray(0, length),
    overrides: rows.overrides,
    info: infoOf(sheets),
    facts: {
      ...NO_READING_FACTS,
      spellings: [...units.spellings, ...products.spellings, ...respondents.spellings],
    },
  };
  return table;
}

/**
 * Leaves out the units that only rows of no known indicator name, and gives such rows -2 as their unit. A column of a
 * matrix is a unit by its heading, and so is a sheet on which nothing is filled in yet.
 */
function foundedUnits(
  names: readonly string[],
  rows: RowCollector,
  sources: readonly TableSource[],
): readonly string[] {
  const isFounded = new Uint8Array(names.length);
  for (let i = 0; i < rows.length; i++) if (rows.indicator[i]! >= 0) isFounded[rows.unit[i]!] = 1;
  for (const { form, start, end, ownUnit } of sources) {
    if (form === 'matrix') for (let i = start; i < end; i++) isFounded[rows.unit[i]!] = 1;
    else if (ownUnit !== null && start === end) isFounded[rows.units.idOf(ownUnit.name)] = 1;
  }
  if (isFounded.every((each) => each === 1)) return names;
  const ids = new Int32Array(names.length).fill(NOT_FOUNDED);
  const kept = names.filter((_, id) => isFounded[id] === 1);
  let next = 0;
  isFounded.forEach((each, id) => {
    if (each === 1) ids[id] = next++;
  });
  for (let i = 0; i < rows.length; i++) if (rows.unit[i]! >= 0) rows.unit[i] = ids[rows.unit[i]!]!;
  return kept;
}

interface ShownNames {
  readonly names: readonly string[];
  readonly spellings: readonly Spellings[];
}

/** The names as they are shown: of several spellings the one that most rows have, the first of those. */
function shownNames(
  list: NameList,
  of: Spellings['of'],
  ids: Int32Array,
  rows: RowCollector,
  sources: readonly TableSource[],
): ShownNames {
  if (list.spellings.size === 0) return { names: list.names, spellings: [] };
  const counts = new Map<string, number>();
  for (const source of sources) {
    for (let i = source.start; i < source.end; i++) {
      if (!list.spellings.has(ids[i]!)) continue;
      const name = spellingIn(source, of, rows.row[i]!, rows.column[i]!);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const names = [...list.names];
  const spellings = [...list.spellings].map(([id, all]): Spellings => {
    const sorted = [...all].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    names[id] = sorted[0]!;
    return { of, spellings: sorted };
  });
  return { names, spellings };
}

/** How a row of a source spells a name. */
export function spellingIn(source: TableSource, of: Spellings['of'], row: number, column: number): string {
  const { grid, columns, heading, form, ownUnit } = source;
  if (of === 'unit' && form === 'matrix') return heading.texts[column - grid.left] ?? '';
  if (of === 'unit' && ownUnit !== null) return ownUnit.name;
  return textAt(grid, row, columns[of]);
}

function infoOf(sheets: readonly IndicatorSheet[]): WorkbookInfo {
  const line = (key: keyof WorkbookInfo): string | null => {
    for (const { grid, layout } of sheets) {
      const found = findInfo(grid, layout.heading.top, key);
      if (found !== null) return found.text;
    }
    return null;
  };
  return { institution: line('institution'), edition: line('edition'), kind: line('kind') };
}
