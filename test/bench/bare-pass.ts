import type { CellValue } from '../../src/core/grid';

/**
 * The least that any program must do with the same array: look up unit and code, add the level up, once per row.
 * Two Maps and flat sums; it checks nothing, explains nothing and gives no score. Returns the number of units.
 */
export function barePass(values: readonly (readonly CellValue[])[], codes: readonly string[]): number {
  const units = new Map<CellValue | undefined, number>();
  const indicators = new Map<CellValue | undefined, number>(codes.map((code, at) => [code, at]));
  const width = codes.length;
  let sums = new Float64Array(64 * width);
  let counts = new Float64Array(64 * width);
  for (let row = 1; row < values.length; row++) {
    const cells = values[row]!;
    let unit = units.get(cells[0]);
    if (unit === undefined) {
      unit = units.size;
      units.set(cells[0], unit);
      if ((unit + 1) * width > sums.length) [sums, counts] = [grown(sums), grown(counts)];
    }
    const indicator = indicators.get(cells[2]);
    if (indicator === undefined) continue;
    const slot = unit * width + indicator;
    sums[slot]! += cells[5] as number;
    counts[slot]!++;
  }
  return units.size;
}

function grown(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
