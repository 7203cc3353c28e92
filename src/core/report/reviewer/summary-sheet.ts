import type { Band } from '../../instrument/types';
import { opinionOf } from '../../scoring/band';
import type { Completeness, Outcome, Result, ResultStatus } from '../../scoring/result';
import { PALETTE } from '../looks';
import type { PlanCell, SheetPlan } from '../plan';
import { zoneRules } from '../zone-rules';
import { BAND, bandRange } from './bands-sheet';
import { SHARE } from './dimensions-sheet';
import { formula } from './formulas';
import { dimensionRows, FIRST, SETTING, SHEET, type ReviewerParts } from './layout';
import { overrideColumns } from './rows-sheet';
import { UNIT } from './units-sheet';

/** The sheet Rekap: a row per unit and the institution last, every figure a formula. */
export function summarySheet(parts: ReviewerParts, result: Result, followUp: boolean): SheetPlan {
  const { instrument, table, words } = parts;
  const { summary } = words;
  const corrected = overrideColumns(parts) !== null;
  const row = (name: string, style: string, at: number, dimensions: PlanCell[], of: Shown): PlanCell[] => [
    { value: name, style },
    ...dimensions,
    ...scoreCells(parts, at, of, followUp),
  ];
  const units = result.units.map((unit, u) => {
    const dimensions = unit.dimensions.map((dimension, d) => pointsCell(parts, u, d, dimension.points));
    return row(unit.name, 'text', FIRST.units + u, dimensions, unit);
  });
  const last = FIRST.units + units.length;
  const blanks = instrument.dimensions.map((): PlanCell => ({ value: null, style: 'total' }));
  const institution = row(table.info.institution ?? words.institution, 'total', last, blanks, {
    ...result.institution,
    status: result.status,
  });
  const headings = [
    summary.unit,
    ...instrument.dimensions.map(({ name }) => name[words.language]),
    summary.score,
    summary.category,
    summary.zone,
    summary.opinion,
    summary.predicate,
    summary.filled,
    summary.expected,
    summary.completeness,
    summary.status,
    ...(corrected ? [words.overrides] : []),
  ];
  const head: PlanCell[][] = [
    [{ value: words.title(instrument.edition), style: 'title' }],
    [{ value: words.instrument(instrument.id, instrument.version), style: 'label' }],
    ...words.about.map((value): PlanCell[] => [{ value, style: 'note' }]),
    [{ value: words.unofficial, style: 'warning' }],
    ...(corrected ? [[{ value: words.overridesNote, style: 'warning' }]] : []),
  ];
  while (head.length < FIRST.summary - 2) head.push([]);
  const rows = [...head, headings.map((value): PlanCell => ({ value, style: 'heading' })), ...units, institution];
  rows.push([], [{ value: words.caveats, style: 'label' }]);
  rows.push(...instrument.caveats.map((caveat): PlanCell[] => [{ value: caveat[words.language], style: 'note' }]));
  const zoneColumn = instrument.dimensions.length + 3;
  const top = FIRST.summary - 1;
  const zones = { top, left: zoneColumn, bottom: top + units.length, right: zoneColumn };
  return {
    name: SHEET.summary,
    rows,
    columns: [
      60,
      ...instrument.dimensions.map(() => 16),
      10,
      10,
      12,
      34,
      14,
      10,
      12,
      12,
      14,
      ...(corrected ? [10] : []),
    ].map((width) => ({
      width,
    })),
    rowHeights: new Map([[FIRST.summary - 2, 30]]),
    frozen: { rows: FIRST.summary - 1, columns: 1 },
    gridlines: false,
    tabColor: PALETTE.navy,
    textRules: zoneRules([zones], words.zone),
    protection: { unlocked: [], allow: ['formatColumns', 'formatRows'] },
    page: { orientation: 'landscape', titleRows: [FIRST.summary - 2, FIRST.summary - 2] },
  };
}

interface Shown {
  readonly outcome: Outcome;
  readonly band: Band | null;
  readonly completeness: Completeness;
  readonly status: ResultStatus;
  readonly overrides: number;
}

function pointsCell(parts: ReviewerParts, u: number, d: number, points: Outcome): PlanCell {
  const row = dimensionRows(parts, u)[0] + d;
  const at = (column: string): string => `${SHEET.dimensions}!${column}${row}`;
  const { notScored, notExact } = parts.words;
  const text = `IF(${at(SHARE.exact)}=0,"${notExact}",IF(${at(SHARE.scored)}=1,${at(SHARE.hundredths)}/100,"${notScored}"))`;
  return formula(text, points.scored ? points.hundredths / 100 : notScored, 'points');
}

function scoreCells(parts: ReviewerParts, row: number, of: Shown, followUp: boolean): PlanCell[] {
  const { instrument, words } = parts;
  const { outcome, band, completeness } = of;
  const at = (column: string): string => `${SHEET.units}!${column}${row}`;
  const looked = (column: string, result: string | null, style: string): PlanCell =>
    formula(
      `IF(${at(UNIT.band)}>0,INDEX(${bandRange(parts, column)},${at(UNIT.band)}),"-")`,
      band === null ? '-' : (result ?? '-'),
      style,
    );
  const score = `IF(${at(UNIT.exact)}=0,"${words.notExact}",IF(${at(UNIT.scored)}=1,${at(UNIT.hundredths)}/100,"${words.notScored}"))`;
  const complete = `${at(UNIT.filled)}*10000>=${at(UNIT.expected)}*${SETTING.threshold}`;
  const status = `IF(${at(UNIT.scored)}=0,"${words.notScored}",IF(AND(${complete},${at(UNIT.open)}=0),"${words.final}","${words.provisional}"))`;
  const statusOf = { final: words.final, sementara: words.provisional, 'tidak-dinilai': words.notScored };
  const { filled, expected } = completeness;
  return [
    formula(score, outcome.scored ? outcome.hundredths / 100 : words.notScored, 'score'),
    looked(BAND.category, band?.category ?? null, 'center'),
    looked(BAND.zone, band && words.zone[band.zone], 'center'),
    looked(BAND.opinion, band && opinionOf(band, instrument, followUp), 'text'),
    looked(BAND.predicate, band?.predicate ?? null, 'text'),
    formula(at(UNIT.filled), filled),
    formula(at(UNIT.expected), expected),
    formula(
      `IF(${at(UNIT.expected)}=0,"-",INT(${at(UNIT.filled)}*100/${at(UNIT.expected)})/100)`,
      expected === 0 ? '-' : Math.floor((filled * 100) / expected) / 100,
      'percent',
    ),
    formula(status, statusOf[of.status], 'text'),
    ...(overrideColumns(parts) ? [formula(at(UNIT.overrides), of.overrides)] : []),
  ];
}
