import { assess } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import { score } from '../../src/core/scoring/score';
import { tallyTable } from '../../src/core/scoring/tally';
import { readTable } from '../../src/core/sheet/read-table';
import { validate } from '../../src/core/sheet/validate';
import { barePass } from './bare-pass';
import { tableOf, type Shape } from './tables';
import { medians } from './timing';

export interface EngineTimes {
  readonly rows: number;
  readonly units: number;
  readonly shape: Shape;
  readonly bare: number;
  readonly read: number;
  readonly validate: number;
  readonly score: number;
  readonly assess: number;
  /** Peak memory of the process in MB: with the array alone, and after everything. */
  readonly memory: { readonly array: number; readonly peak: number };
}

/** Times of the engine and of the bare pass over the same array, in milliseconds. */
export function measureEngine(rows: number, shape: Shape): EngineTimes {
  const instrument = findInstrument('2023')!;
  const grid = tableOf(instrument, rows, shape);
  const array = peakMegabytes();
  const codes = instrument.indicators.map(({ code }) => code);
  const table = tableFrom();
  const issues = validate(table, instrument);
  if (issues.length > 0) throw new Error(`the table is not clean: ${issues.length} ${issues[0]!.code}`);
  const runs = rows > 500_000 ? 7 : rows > 50_000 ? 15 : 40;
  const times = medians(
    {
      bare: () => barePass(grid.values, codes),
      read: tableFrom,
      validate: () => validate(table, instrument),
      score: () => score(tallyTable(table, instrument), instrument, { blank: 'refuse', openUnits: new Set() }),
      assess: () => assess([grid], instrument),
    },
    runs,
  );
  return { rows: table.length, units: table.units.length, shape, ...times, memory: { array, peak: peakMegabytes() } };

  function tableFrom() {
    const read = readTable([grid], instrument);
    if (!read.ok) throw new Error('the table was not read');
    return read.table;
  }
}

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
