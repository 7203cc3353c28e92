import { findInstrument } from '../../../src/app/editions';
import { NO_FACTS, type CellValue, type Grid, type SheetFacts } from '../../../src/core/grid';
import type { Instrument, Scale } from '../../../src/core/instrument/types';
import type { Issue } from '../../../src/core/sheet/issue';
import { searchSheets } from '../../../src/core/sheet/indicator-sheets';
import { readSheets, readTable } from '../../../src/core/sheet/read-table';
import type { AssessmentTable } from '../../../src/core/sheet/table';
import type { UnitAnswer } from '../../../src/core/sheet/unit-answers';
import { validate } from '../../../src/core/sheet/validate';

export const OF_2023: Instrument = findInstrument('2023')!;

/** The 2023 instrument cut down to a few indicators, so that a test can show all rows. */
export function cutTo(...codes: string[]): Instrument {
  return { ...OF_2023, indicators: OF_2023.indicators.filter(({ code }) => codes.includes(code)) };
}

/** The same instrument with one scale for all of its indicators. */
export function withScale(instrument: Instrument, scale: Scale): Instrument {
  return {
    ...instrument,
    scales: { only: scale },
    indicators: instrument.indicators.map((indicator) => ({ ...indicator, scale: 'only' })),
  };
}

export function sheet(
  values: readonly (readonly CellValue[])[],
  facts: Partial<SheetFacts> = {},
  name = 'Penilaian',
): Grid {
  return { sheet: name, top: 0, left: 0, values, facts: { ...NO_FACTS, ...facts } };
}

/** A range as a custom function receives it: values without facts. */
export function argument(values: readonly (readonly CellValue[])[]): Grid {
  return { sheet: '', top: 0, left: 0, values };
}

export function tableOf(grids: readonly Grid[], instrument: Instrument): AssessmentTable {
  const read = readTable(grids, instrument);
  if (!read.ok) throw new Error(`no header in ${read.looked.map((looked) => looked.sheet).join(', ')}`);
  return read.table;
}

/** All issues of reading and checking, in order. */
export function issuesOf(
  grids: Grid | readonly Grid[],
  instrument: Instrument,
  answers: readonly UnitAnswer[] = [],
  isOwn = false,
): Issue[] {
  const read = readSheets(searchSheets('sheet' in grids ? [grids] : grids, [], answers), instrument, isOwn);
  return read.ok ? [...read.issues, ...validate(read.table, instrument)] : [...read.issues];
}

/** The rows of a table that count, as readable tuples. */
export function rowsOf(table: AssessmentTable, instrument: Instrument): (string | number)[][] {
  return Array.from({ length: table.length }, (_, i) => [
    table.units[table.unit[i]!] ?? '?',
    table.products[table.product[i]!]!,
    instrument.indicators[table.indicator[i]!]?.code ?? '?',
    table.respondents[table.respondent[i]!]!,
    ['blank', 'value', 'na', 'invalid'][table.kind[i]!]!,
    table.level[i]!,
  ]);
}
