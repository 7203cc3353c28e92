import type { ColumnMapping } from '../../../app/column-mapping';
import { DEFAULT_EDITION, findInstrument } from '../../../app/editions';
import { columnChoices, guessColumns, guessHeaderRow, type ColumnChoice } from '../../../app/mapping-guess';
import { instrumentFor } from '../../../app/workbook-instrument';
import type { Grid } from '../../../core/grid';
import type { Instrument } from '../../../core/instrument/types';
import { COLUMN_KEYS, type ColumnKey } from '../../../core/sheet/headers';

/** How a column came to its meaning: its header says so, it was guessed, or someone chose it. */
export type Ground = 'sure' | 'guess' | 'chosen';

/** What is chosen in "Pasangkan kolom". Rows and columns are zero-based and absolute. */
export interface MapForm {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnKey, { readonly column: number; readonly ground: Ground }>>>;
}

/** The sheet that most likely is meant, with what its columns seem to mean; null where no sheet holds anything. */
export function firstForm(
  grids: readonly Grid[],
  remembered: readonly ColumnMapping[],
  instrument: Instrument,
): MapForm | null {
  const forms = grids.map((grid) => formOf(grid, remembered, instrument));
  return forms.reduce<MapForm | null>(
    (best, form) => (best === null || weight(form) > weight(best) ? form : best),
    null,
  );
}

/**
 * What is remembered of a sheet, found again by its headers where they moved; what is not found, and a sheet of which
 * nothing is remembered, by what the columns seem to mean.
 */
export function formOf(grid: Grid, remembered: readonly ColumnMapping[], instrument: Instrument): MapForm {
  const known = remembered.find(({ sheet }) => sheet === grid.sheet);
  if (known === undefined) return guessedForm(grid, guessHeaderRow(grid, instrument), instrument);
  const { headerRow } = known;
  const choices = columnChoices(grid, headerRow);
  const found = COLUMN_KEYS.flatMap((key) => {
    const place = known.columns[key];
    if (place === undefined) return [];
    const same = choices.filter(({ header }) => header === place.header);
    const there = same.find(({ column }) => column === place.column);
    const column = (there ?? same[0])?.column;
    return column === undefined ? [] : [[key, { column, ground: there ? 'chosen' : 'guess' }] as const];
  });
  const taken = new Set(found.map(([, { column }]) => column));
  const guesses = Object.entries(guessedForm(grid, headerRow, instrument).columns).filter(
    ([key, { column }]) => known.columns[key as ColumnKey] !== undefined && !taken.has(column),
  );
  return { sheet: grid.sheet, headerRow, columns: { ...Object.fromEntries(guesses), ...Object.fromEntries(found) } };
}

export function guessedForm(grid: Grid, headerRow: number, instrument: Instrument): MapForm {
  const guesses = guessColumns(grid, headerRow, instrument);
  const columns = COLUMN_KEYS.flatMap((key) => {
    const guess = guesses[key];
    return guess === undefined ? [] : [[key, { column: guess.column, ground: guess.sure ? 'sure' : 'guess' }] as const];
  });
  return { sheet: grid.sheet, headerRow, columns: Object.fromEntries(columns) };
}

export function withColumn(form: MapForm, key: ColumnKey, column: number | null): MapForm {
  const others = Object.fromEntries(Object.entries(form.columns).filter(([each]) => each !== key));
  return { ...form, columns: column === null ? others : { ...others, [key]: { column, ground: 'chosen' } } };
}

/** Two meanings given to one column; null where there are none. */
export function doubleOf({ columns }: MapForm): readonly [column: number, first: ColumnKey, second: ColumnKey] | null {
  const seen = new Map<number, ColumnKey>();
  for (const key of COLUMN_KEYS) {
    const column = columns[key]?.column;
    if (column === undefined) continue;
    const first = seen.get(column);
    if (first !== undefined) return [column, first, key];
    seen.set(column, key);
  }
  return null;
}

/** The form as it is to be remembered, with the headers as they are now. */
export function mappingOf(form: MapForm, choices: readonly ColumnChoice[]): ColumnMapping {
  const columns = COLUMN_KEYS.flatMap((key) => {
    const column = form.columns[key]?.column;
    if (column === undefined) return [];
    return [[key, { column, header: choices.find((each) => each.column === column)?.header ?? '' }] as const];
  });
  return { sheet: form.sheet, headerRow: form.headerRow, columns: Object.fromEntries(columns) };
}

/** What the workbook is to remember: this sheet and those like it anew, the other sheets that it has as before. */
export function rememberedWith(
  mapping: ColumnMapping,
  alike: readonly string[],
  remembered: readonly ColumnMapping[],
  grids: readonly Grid[],
): ColumnMapping[] {
  const now = [mapping.sheet, ...alike];
  const kept = remembered.filter(({ sheet }) => !now.includes(sheet) && grids.some((grid) => grid.sheet === sheet));
  return [...kept, ...now.map((sheet) => ({ ...mapping, sheet }))];
}

/** The instrument whose codes and names are looked for in the columns. */
export function instrumentToGuess(grids: readonly Grid[], edition: string | null): Instrument {
  const choice = instrumentFor(grids, edition ?? undefined);
  return choice.ok ? choice.instrument : findInstrument(DEFAULT_EDITION)!;
}

function weight({ columns }: MapForm): number {
  const sought = [columns.code ?? columns.name, columns.value].filter((column) => column !== undefined).length;
  return 10 * sought + Object.keys(columns).length;
}
