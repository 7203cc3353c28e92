import { toA1 } from '../grid/a1';
import { asOneOf, asText } from '../protocol/arguments';
import { asType, type Host, type RangeObject, type Table } from './host';

interface BorderObject extends RangeObject {
  readonly edge: string;
}

interface Line {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Excel's edges as the grid calls them. */
const EDGES: Readonly<Record<string, string>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'h',
  InsideVertical: 'v',
};
const ALL_EDGES = [...Object.keys(EDGES), 'DiagonalDown', 'DiagonalUp'];
const STYLES: Readonly<Record<string, string>> = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted' };
const WEIGHTS: Readonly<Record<string, string>> = { Thick: 'thick', Medium: 'medium' };
const START: Line = { style: 'Continuous', color: '#000000', weight: 'Thin' };

/** Style, colour and weight arrive as three writes: the line so far, per workbook and edge, so that each redraws it whole. */
const lines = new WeakMap<Host['grid'], Map<string, Line>>();

const linesOf = ({ grid }: Host): Map<string, Line> => {
  const known = lines.get(grid) ?? new Map<string, Line>();
  lines.set(grid, known);
  return known;
};

const keyOf = ({ sheetId, area, edge }: BorderObject): string => `${sheetId}|${toA1(area)}|${edge}`;
const lineOf = (border: BorderObject, host: Host): Line => linesOf(host).get(keyOf(border)) ?? START;

function draw(border: BorderObject, change: Partial<Line>, host: Host): void {
  const line = { ...lineOf(border, host), ...change };
  linesOf(host).set(keyOf(border), line);
  const position = EDGES[border.edge];
  // The grid has no diagonal lines.
  if (position === undefined) return;
  const { grid } = host;
  grid.grow(border.sheetId, grid.clamp(border.sheetId, border.area));
  const target = [grid.zone(border.sheetId, border.area)];
  const style = WEIGHTS[line.weight] ?? STYLES[line.style] ?? 'thin';
  const drawn = line.style === 'None' ? { position: 'clear' } : { position, color: line.color, style };
  grid.run('SET_ZONE_BORDERS', { sheetId: border.sheetId, target, border: drawn });
}

const border = (range: RangeObject, edge: unknown): BorderObject => ({
  ...asType(range, 'RangeBorder'),
  edge: asOneOf(edge, ALL_EDGES, 'RangeBorderCollection.getItem'),
});

export const RangeBorderCollection: Table<RangeObject> = {
  items: (range) => ALL_EDGES.map((edge) => border(range, edge)),
  props: { Count: () => ALL_EDGES.length },
  indexer: border,
  methods: { GetItemAt: (range, [index]) => border(range, ALL_EDGES[Number(index)]) },
};

export const RangeBorder: Table<BorderObject> = {
  id: ({ edge }) => edge,
  props: {
    SideIndex: ({ edge }) => edge,
    Style: (item, host) => lineOf(item, host).style,
    Color: (item, host) => lineOf(item, host).color,
    Weight: (item, host) => lineOf(item, host).weight,
  },
  set: {
    Style: (item, value, host) => draw(item, { style: asText(value, 'RangeBorder.style') }, host),
    Color: (item, value, host) => draw(item, { color: asText(value, 'RangeBorder.color') }, host),
    Weight: (item, value, host) => draw(item, { weight: asText(value, 'RangeBorder.weight') }, host),
  },
};
