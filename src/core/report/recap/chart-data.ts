import { columnLetters } from '../../address';
import type { Area } from '../../grid';
import type { UnitResult } from '../../scoring/result';
import { ZONES } from '../looks';
import type { PlanCell } from '../plan';
import type { RecapInput, RecapPlaces } from './input';
import { recapColumns, type RecapTable } from './table';

/** The figures that the charts are drawn from, and where they stand. */
export interface ChartData {
  readonly rows: PlanCell[][];
  /** Names of the units, and a column for each zone beside them. */
  readonly units: Area;
  /** Names of the dimensions, and the columns highest, mean and lowest beside them. */
  readonly dimensions: Area;
}

/** Zero-based column of the names; figures stand to its right. */
const NAMES = 1;

/**
 * One column per zone, blank elsewhere, so that a chart's colours are its series' own; the lowest score first, because
 * charts of bars begin at the bottom. Dimensions in percent of their points.
 */
export function chartData(input: RecapInput, content: RecapTable, places: RecapPlaces, top: number): ChartData {
  const { words, cells, instrument } = input;
  const unitRows = content.units.map((unit, at) => unitRow(input, unit, places.first + at)).reverse();
  const dimensionRows = instrument.dimensions.map((_, at) => dimensionRow(input, content, places, at));
  const heading = (value: string): PlanCell => ({ value, style: 'dataHeading' });
  const zones = ZONES.map((zone) => heading(cells.zones[zone]));
  const first = top + 3;
  const second = first + unitRows.length + 2;
  return {
    rows: [
      [{ value: words.chartData, style: 'section' }],
      [{ value: words.chartDataOf, style: 'note' }],
      [null, heading(cells.unit), ...zones],
      ...unitRows,
      [],
      [null, heading(words.dimension), ...[words.highest, words.mean, words.lowest].map(heading)],
      ...dimensionRows,
    ],
    units: { top: first, left: NAMES, bottom: first + Math.max(1, unitRows.length) - 1, right: NAMES },
    dimensions: { top: second, left: NAMES, bottom: second + Math.max(1, dimensionRows.length) - 1, right: NAMES },
  };
}

function unitRow({ contents, instrument, cells }: RecapInput, unit: UnitResult, row: number): PlanCell[] {
  const at = recapColumns(instrument);
  const cell = (column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const { outcome, band, name } = unit;
  const figures = ZONES.map((zone): PlanCell => {
    const score = outcome.scored && band?.zone === zone ? outcome.hundredths / 100 : null;
    if (contents === 'values') return { value: score, style: 'data' };
    const formula = `IF(${cell(at.zone)}="${cells.zones[zone]}",${cell(at.score)},"")`;
    return { formula, result: score ?? '', style: 'data' };
  });
  const named: PlanCell =
    contents === 'values' ? { value: name, style: 'data' } : { formula: cell(at.unit), result: name, style: 'data' };
  return [null, named, ...figures];
}

function dimensionRow(
  { contents, instrument, words }: RecapInput,
  { units }: RecapTable,
  { first, last }: RecapPlaces,
  at: number,
): PlanCell[] {
  const dimension = instrument.dimensions[at]!;
  const name: PlanCell = { value: dimension.name[words.language], style: 'data' };
  const shares = units.flatMap(({ dimensions }) => {
    const percent = dimensions[at]?.percent;
    return percent?.scored ? [percent.hundredths] : [];
  });
  const share = (hundredths: number): number => hundredths / 100;
  const figures =
    shares.length === 0
      ? [null, null, null]
      : [
          share(shares.reduce((a, b) => Math.max(a, b))),
          share(Math.floor((2 * shares.reduce((a, b) => a + b) + shares.length) / (2 * shares.length))),
          share(shares.reduce((a, b) => Math.min(a, b))),
        ];
  if (contents === 'values') return [null, name, ...figures.map((value): PlanCell => ({ value, style: 'data' }))];
  const column = columnLetters(recapColumns(instrument).dimensions + at);
  const points = `$${column}$${first + 1}:$${column}$${Math.max(first, last) + 1}`;
  const { maximum, weightTotal } = instrument.rules;
  const percent = `*${100 * weightTotal}/${dimension.weight.value * maximum.value}`;
  return [
    ...[null, name],
    ...['MAX', 'AVERAGE', 'MIN'].map((take, i): PlanCell => {
      const formula = `IFERROR(ROUND(${take}(${points})${percent},2),"")`;
      return { formula, result: figures[i] ?? '', style: 'data' };
    }),
  ];
}
