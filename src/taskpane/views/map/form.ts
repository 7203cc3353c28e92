import { OF_ONE_ANSWER, type ColumnMapping, type HeaderRows } from '../../../app/column-mapping';
import { DEFAULT_EDITION, findInstrument } from '../../../app/editions';
import { columnChoices, guessColumns, guessHeading, type ColumnChoice } from '../../../app/mapping-guess';
import { candidatesOf, tickedAtFirst } from '../../../app/matched-units';
import { instrumentFor } from '../../../app/workbook-instrument';
import type { Grid } from '../../../core/grid';
import type { Instrument } from '../../../core/instrument/types';
import { COLUMN_KEYS, type ColumnKey } from '../../../core/sheet/headers';
import type { UnitAnswer } from '../../../core/sheet/unit-answers';

/** How a column came to its meaning: its header says so, it was guessed, or someone chose it. */
export type Ground = 'sure' | 'guess' | 'chosen';

/** Where units are named: each row in a column of units, or a column for each. */
export type UnitPlace = 'rows' | 'columns';

/** What is chosen in "Pasangkan kolom". Rows and columns are zero-based and absolute. */
export interface MapForm extends HeaderRows {
  readonly sheet: string;
  readonly place: UnitPlace;
  /** Of a sheet with a column for each unit, those of `OF_ONE_ANSWER` stay as they were and do not count. */
  readonly columns: Readonly<Partial<Record<ColumnKey, { readonly column: number; readonly ground: Ground }>>>;
  /** Columns ticked as units, from left to right; they count where each unit has a column. */
  readonly units: readonly number[];
}

/** What the forms of a workbook rest on. */
export interface Known {
  readonly remembered: readonly ColumnMapping[];
  /** What the user said of units before. */
  readonly answers: readonly UnitAnswer[];
  readonly instrument: Instrument;
}

/** Units without a doubt that it takes for a sheet to be taken for one with a column for each. */
const FEWEST_UNITS = 2;

/** The sheet that most likely is meant, with what its columns seem to mean; null where no sheet holds anything. */
export function firstForm(grids: readonly Grid[], known: Known): MapForm | null {
  const forms = grids.map((grid) => formOf(grid, known));
  return forms.reduce<MapForm | null>(
    (best, form) => (best === null || weight(form) > weight(best) ? form : best),
    null,
  );
}

/**
 * What is remembered of a sheet, found again by its headers where they moved; what is not found, and a sheet of which
 * nothing is remembered, by what the columns seem to mean.
 */
export function formOf(grid: Grid, known: Known): MapForm {
  const { remembered, instrument } = known;
  const mapping = remembered.find(({ sheet }) => sheet === grid.sheet);
  if (mapping === undefined) return guessedForm(grid, guessHeading(grid, instrument), known);
  const heading = headingOf(mapping);
  const choices = columnChoices(grid, heading);
  const placeOf = (column: number, header: string): number | undefined => {
    const same = choices.filter((each) => each.header === header);
    return (same.find((each) => each.column === column) ?? same[0])?.column;
  };
  const found = COLUMN_KEYS.flatMap((key) => {
    const place = mapping.columns[key];
    const column = place === undefined ? undefined : placeOf(place.column, place.header);
    return column === undefined
      ? []
      : [[key, { column, ground: column === place!.column ? 'chosen' : 'guess' }] as const];
  });
  const taken = new Set(found.map(([, { column }]) => column));
  const guessed = guessedForm(grid, heading, known);
  const guesses = Object.entries(guessed.columns).filter(
    ([key, { column }]) => mapping.columns[key as ColumnKey] !== undefined && !taken.has(column),
  );
  const columns = { ...Object.fromEntries(guesses), ...Object.fromEntries(found) };
  const { unitColumns = [] } = mapping;
  if (unitColumns.length === 0) return { ...guessed, place: 'rows', columns };
  const units = unitColumns.flatMap(({ column, header }) => placeOf(column, header) ?? []);
  return { ...guessed, place: 'columns', columns, units: [...new Set(units)].sort((a, b) => a - b) };
}

/** What a sheet with its heading in these rows seems to be. */
export function guessedForm(grid: Grid, heading: HeaderRows, known: Known): MapForm {
  const { instrument } = known;
  const guesses = guessColumns(grid, heading, instrument);
  const columns = COLUMN_KEYS.flatMap((key) => {
    const guess = guesses[key];
    return guess === undefined ? [] : [[key, { column: guess.column, ground: guess.sure ? 'sure' : 'guess' }] as const];
  });
  const form: MapForm = {
    ...{ sheet: grid.sheet, ...headingOf(heading), place: 'columns', units: [] },
    columns: Object.fromEntries(columns),
  };
  const ticked = tickedAtFirst(candidatesOf(grid, mappingOf(form, []), instrument, known.answers));
  const isMatrix = ticked.length >= FEWEST_UNITS && guesses.unit === undefined && guesses.value?.sure !== true;
  return { ...form, place: isMatrix ? 'columns' : 'rows', units: ticked };
}

/** The rows of a heading alone. */
export function headingOf({ headerRow, headerTop }: HeaderRows): HeaderRows {
  return headerTop === undefined || headerTop === headerRow ? { headerRow } : { headerRow, headerTop };
}

export function withColumn(form: MapForm, key: ColumnKey, column: number | null): MapForm {
  const others = Object.fromEntries(Object.entries(form.columns).filter(([each]) => each !== key));
  const units = form.units.filter((each) => each !== column);
  return { ...form, units, columns: column === null ? others : { ...others, [key]: { column, ground: 'chosen' } } };
}

/** The form with these columns ticked. */
export function withUnits(form: MapForm, units: Iterable<number>): MapForm {
  return { ...form, units: [...new Set(units)].sort((a, b) => a - b) };
}

/** Two meanings given to one column; null where there are none. */
export function doubleOf(form: MapForm): readonly [column: number, first: ColumnKey, second: ColumnKey] | null {
  const seen = new Map<number, ColumnKey>();
  for (const key of keysOf(form)) {
    const column = form.columns[key]!.column;
    const first = seen.get(column);
    if (first !== undefined) return [column, first, key];
    seen.set(column, key);
  }
  return null;
}

/** The form as it is to be remembered, with the headers as they are now. */
export function mappingOf(form: MapForm, choices: readonly ColumnChoice[]): ColumnMapping {
  const named = (column: number) => ({ column, header: choices.find((each) => each.column === column)?.header ?? '' });
  const columns = keysOf(form).map((key) => [key, named(form.columns[key]!.column)] as const);
  return {
    ...{ sheet: form.sheet, ...headingOf(form), columns: Object.fromEntries(columns) },
    ...(form.place === 'columns' && form.units.length > 0 ? { unitColumns: form.units.map(named) } : {}),
  };
}

/** What the workbook is to remember: these sheets anew, the other sheets that it has as before. */
export function rememberedWith(
  mappings: readonly ColumnMapping[],
  remembered: readonly ColumnMapping[],
  grids: readonly Grid[],
): ColumnMapping[] {
  const now = mappings.map(({ sheet }) => sheet);
  const kept = remembered.filter(({ sheet }) => !now.includes(sheet) && grids.some((grid) => grid.sheet === sheet));
  return [...kept, ...mappings];
}

/** The instrument whose codes and names are looked for in the columns. */
export function instrumentToGuess(grids: readonly Grid[], edition: string | null): Instrument {
  const choice = instrumentFor(grids, edition ?? undefined);
  return choice.ok ? choice.instrument : findInstrument(DEFAULT_EDITION)!;
}

/** The columns that count in the form's place of units. */
function keysOf({ place, columns }: MapForm): ColumnKey[] {
  return COLUMN_KEYS.filter(
    (key) => columns[key] !== undefined && !(place === 'columns' && OF_ONE_ANSWER.includes(key)),
  );
}

function weight({ columns, place, units }: MapForm): number {
  const answers = place === 'columns' ? units[0] : columns.value;
  const sought = [columns.code ?? columns.name, answers].filter((column) => column !== undefined).length;
  return 10 * sought + Object.keys(columns).length;
}
