import { asNumber, asRecord } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { toPixels, toPoints, type Host, type RangeObject } from './host';
import { LIMITS } from './limits';

type Method = (range: RangeObject, args: readonly unknown[], host: Host) => unknown;
type Dimension = 'ROW' | 'COL';

const NAMES = {
  ROW: { hidden: 'rowHidden', size: 'rowHeight', index: 'rowIndex' },
  COL: { hidden: 'columnHidden', size: 'columnWidth', index: 'columnIndex' },
} as const;

const linesOf = ({ sheetId, area }: RangeObject, dimension: Dimension, { grid }: Host): readonly number[] => {
  const { r, c, h, w } = grid.clamp(sheetId, area);
  const [first, count] = dimension === 'ROW' ? [r, h] : [c, w];
  return Array.from({ length: count }, (_item, i) => first + i);
};

/** What is asked of each row or column: hidden or not, and its size in points. */
const get =
  (dimension: Dimension): Method =>
  (range, [options], host) => {
    const { sheetId } = range;
    const { g, grid } = host;
    const names = NAMES[dimension];
    const asked = asRecord(options, `Range.get${dimension === 'ROW' ? 'Row' : 'Column'}Properties`);
    const format = asked['format'] as Readonly<Record<string, unknown>> | undefined;
    const total = dimension === 'ROW' ? grid.size(sheetId).rows : grid.size(sheetId).cols;
    return linesOf(range, dimension, host).map((line) => {
      const isThere = line < total;
      const isHidden = dimension === 'ROW' ? g.isRowHidden : g.isColHidden;
      const size = dimension === 'ROW' ? g.getRowSize : g.getColSize;
      return {
        ...(asked[names.index] === true ? { [names.index]: line } : {}),
        ...(asked[names.hidden] === true ? { [names.hidden]: isThere && isHidden.call(g, sheetId, line) } : {}),
        ...(format?.[names.size] === true
          ? { format: { [names.size]: toPoints(size.call(g, sheetId, Math.min(line, total - 1))) } }
          : {}),
      };
    });
  };

/** One entry per row or column; only hiding and sizes, other looks are refused rather than ignored. */
const set =
  (dimension: Dimension): Method =>
  (range, [data], host) => {
    const where = `Range.set${dimension === 'ROW' ? 'Row' : 'Column'}Properties`;
    const names = NAMES[dimension];
    const { sheetId, area } = range;
    host.grid.grow(sheetId, host.grid.clamp(sheetId, area));
    const lines = linesOf(range, dimension, host);
    const entries = Array.isArray(data) ? (data as unknown[]) : [];
    if (entries.length !== lines.length) throw new HostError('InvalidArgument', 'One entry per line is needed.', where);
    const bySize = new Map<number, number[]>();
    const byHidden = new Map<boolean, number[]>();
    entries.forEach((entry, i) => {
      const { [names.hidden]: hidden, format, ...others } = asRecord(entry, where);
      const { [names.size]: size, ...looks } = asRecord(format ?? {}, where);
      if (Object.keys(others).length + Object.keys(looks).length > 0) {
        throw new HostError('InvalidArgument', 'Pratinjau mengenal ukuran dan sembunyi saja.', where);
      }
      if (dimension === 'ROW' && Number(size) > LIMITS.rowHeight)
        throw new HostError('InvalidArgument', String(size), where);
      if (size !== undefined) append(bySize, toPixels(asNumber(size, where)), lines[i]!);
      if (typeof hidden === 'boolean') append(byHidden, hidden, lines[i]!);
    });
    for (const [size, elements] of bySize) host.grid.run('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size });
    for (const [hidden, elements] of byHidden) {
      host.grid.run(hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', { sheetId, dimension, elements });
    }
  };

function append<K>(map: Map<K, number[]>, key: K, line: number): void {
  const known = map.get(key);
  if (known) known.push(line);
  else map.set(key, [line]);
}

/** `range.getRowProperties()` and its like. */
export const rangeLines: Readonly<Record<string, Method>> = {
  GetRowProperties: get('ROW'),
  GetColumnProperties: get('COL'),
  SetRowProperties: set('ROW'),
  SetColumnProperties: set('COL'),
};
