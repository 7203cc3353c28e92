import { intersection, parseA1, toArea, toZone, type Area } from '../grid/a1';
import type { Target } from '../grid/grid';
import { asOneOf } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { asTarget, type Host, type RangeObject } from './host';

const WHERE = 'Range.copyFrom';

/**
 * Values, formulas (as they are written, references unchanged), formats, or all of it; the target takes the source's size.
 * All of it means merges, rules and locks too.
 */
export function copyFrom(range: RangeObject, [source, kind]: readonly unknown[], host: Host): void {
  const { grid, cells } = host;
  const what = asOneOf(kind ?? 'All', ['All', 'Values', 'Formulas', 'Formats'] as const, WHERE);
  const from = asTarget(source, range.sheetId, host, WHERE);
  const origin = { sheetId: from.sheetId, area: grid.clamp(from.sheetId, from.area) };
  const area = { ...origin.area, r: range.area.r, c: range.area.c };
  const target = { sheetId: range.sheetId, area };
  grid.settle();
  if (what === 'All') return copyAll(origin, target, host);
  if (what === 'Values') return cells.write(target.sheetId, area, cells.values(origin.sheetId, origin.area));
  if (what === 'Formulas') return cells.write(target.sheetId, area, cells.formulas(origin.sheetId, origin.area));
  copyLooks(origin, target, host);
}

function copyAll(origin: Target, target: Target, host: Host): void {
  const { grid, cells } = host;
  const isMoved = origin.area.r !== target.area.r || origin.area.c !== target.area.c;
  if (
    isMoved &&
    cells
      .formulas(origin.sheetId, origin.area)
      .flat()
      .some((each) => String(each).startsWith('='))
  ) {
    const message = 'Pratinjau menyalin rumus ke alamat lain hanya dengan jenis Values atau Formulas.';
    throw new HostError('ApiNotFound', message, WHERE);
  }
  const contents = cells.contents(origin.sheetId, origin.area);
  grid.grow(target.sheetId, target.area);
  copyLooks(origin, target, host);
  cells.write(target.sheetId, target.area, contents);
  copyMerges(origin, target, host);
  copyRules(origin, target, host);
}

/** Where a part of the source lies in the target. */
const moved = (part: Area, from: Target, to: Target): Area => ({
  ...part,
  r: part.r + to.area.r - from.area.r,
  c: part.c + to.area.c - from.area.c,
});

function copyLooks(from: Target, to: Target, { grid, g, cells, protection }: Host): void {
  const formats = cells.numberFormats(from.sheetId, from.area);
  grid.map(from.sheetId, from.area, (_value, cell, { row, col }) => {
    const [i, j] = [row - from.area.r, col - from.area.c];
    const place = { r: to.area.r + i, c: to.area.c + j, h: 1, w: 1 };
    const style = g.getCellStyle({ sheetId: from.sheetId, row, col });
    const border = g.getCellBorder({ sheetId: from.sheetId, row, col });
    if (style && Object.keys(style).length > 0) cells.setStyle(to.sheetId, place, style);
    if (border) grid.run('SET_BORDER', { sheetId: to.sheetId, row: place.r, col: place.c, border });
    const format = formats[i]?.[j] ?? 'General';
    if (format !== 'General' || cell) cells.setNumberFormat(to.sheetId, place, format);
  });
  for (const area of protection.unlockedAreas(from.sheetId)) {
    const part = intersection(area, from.area);
    if (part) protection.setLocked(to.sheetId, moved(part, from, to), false);
  }
}

function copyMerges(from: Target, to: Target, { grid, g }: Host): void {
  const target = g
    .getMerges(from.sheetId)
    .flatMap((zone) => intersection(toArea(zone), from.area) ?? [])
    .map((part) => toZone(moved(part, from, to)));
  if (target.length > 0) grid.run('ADD_MERGE', { sheetId: to.sheetId, target, force: true });
}

function copyRules(from: Target, to: Target, { grid, g, side }: Host): void {
  for (const { ranges, rule, stopIfTrue = false } of g.getConditionalFormats(from.sheetId)) {
    const parts = ranges.flatMap((xc) => intersection(parseA1(xc.slice(xc.lastIndexOf('!') + 1)), from.area) ?? []);
    if (parts.length === 0) continue;
    grid.run('ADD_CONDITIONAL_FORMAT', {
      sheetId: to.sheetId,
      ranges: parts.map((part) => grid.rangeData(to.sheetId, moved(part, from, to))),
      cf: { id: side.nextId('cf'), rule, stopIfTrue },
    });
  }
  for (const { id, ranges, criterion, isBlocking = true } of g.getDataValidationRules(from.sheetId)) {
    const parts = ranges.flatMap(({ zone }) => intersection(toArea(zone), from.area) ?? []);
    if (parts.length === 0) continue;
    const copy = side.nextId('dv');
    const extras = side.get('validations', id);
    if (extras) side.set('validations', copy, extras);
    grid.run('ADD_DATA_VALIDATION_RULE', {
      sheetId: to.sheetId,
      ranges: parts.map((part) => grid.rangeData(to.sheetId, moved(part, from, to))),
      rule: { id: copy, criterion, isBlocking },
    });
  }
}
