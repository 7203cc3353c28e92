import type { Assessment } from '../app/assess';
import { DEFAULT_EDITION, findInstrument, SCORING_EDITIONS } from '../app/editions';
import type { Instrument } from '../core/instrument/types';
import { policyNamed } from '../core/scoring/blank-policy';
import type { BlankPolicy } from '../core/scoring/result';
import { rawText } from '../core/sheet/cells';
import { isIndicatorSheet, searchSheets } from '../core/sheet/indicator-sheets';
import { IndicatorIndex } from '../core/sheet/indicators';
import { BLANKS } from './blank-evidence';
import { DataRange } from './data-range';
import { instrumentOf } from './edition';
import { gridOf, isRange, optionalScalar, tableCellsOf, type Cells } from './input';
import { Memo } from './memo';
import { refuse } from './outcome';
import { zeroInDoubt } from './zero-in-doubt';

/** A range read before its host was known is read anew. */
const ranges = { certain: new Memo<DataRange>(12), doubtful: new Memo<DataRange>(12) };

/**
 * The range `data` read, checked and scored. Without `edisi`, a line "Edisi: 2024" above the header decides,
 * as in the pane; without `kosong`, blank values are refused.
 */
export function assessed(data: unknown, edisi: unknown, kosong: unknown = null): Assessment {
  const cells = tableCellsOf(data);
  const blank = policyOf(kosong);
  refuseSwapped(cells, edisi);
  const memo = BLANKS.zerosAreCertain ? ranges.certain : ranges.doubtful;
  const range = memo.get(cells, (copy) => new DataRange(gridOf(copy)));
  const instrument = instrumentOf(edisi, () => range.edition);
  if (instrument.dimensions.length === 0) {
    refuse({ code: 'edition-bands-only', data: { edition: instrument.edition, scoring: SCORING_EDITIONS } });
  }
  if (cells.length === 0) refuse({ code: 'data-blank', data: {} });
  const outcome = range.assess(instrument, blank);
  if (outcome.ok) {
    const place = BLANKS.zerosAreCertain ? null : zeroInDoubt(outcome.assessment.table, blank);
    if (place !== null) refuse({ code: 'data-zero-or-blank', data: { place } });
    const isEditionAssumed = range.edition === null && !isRange(edisi) && optionalScalar(edisi) === null;
    return isEditionAssumed ? { ...outcome.assessment, isEditionAssumed } : outcome.assessment;
  }
  if (outcome.problem.code === 'no-rows') refuse({ code: 'data-no-rows', data: {} });
  if (hasHeader(transposed(cells), instrument)) refuse({ code: 'data-transposed', data: {} });
  return refuse({ code: 'data-no-header', data: { rows: cells.length, columns: widest(cells) } });
}

/** A table in the place of `edisi`, with a single value in the place of `data`. */
function refuseSwapped(data: Cells, edisi: unknown): void {
  const single = data.length <= 1 && widest(data) <= 1;
  if (single && isRange(edisi) && hasHeader(tableCellsOf(edisi), findInstrument(DEFAULT_EDITION)!)) {
    refuse({ code: 'arguments-swapped', data: { name: 'edisi' } });
  }
}

function policyOf(argument: unknown): BlankPolicy {
  const cell = optionalScalar(argument);
  if (cell === null) return 'refuse';
  const found = rawText(cell);
  return policyNamed(found) ?? refuse({ code: 'policy-unknown', data: { found } });
}

function hasHeader(cells: Cells, instrument: Instrument): boolean {
  const indicators = new IndicatorIndex(instrument);
  return searchSheets([gridOf(cells)]).some(({ candidates }) =>
    candidates.some((sheet) => isIndicatorSheet(sheet, indicators)),
  );
}

/** Rows and columns exchanged, as far as a header is searched. */
function transposed(cells: Cells): Cells {
  const rows = cells.slice(0, 200);
  return Array.from({ length: Math.min(widest(rows), 200) }, (_, column) => rows.map((row) => row[column] ?? null));
}

function widest(cells: Cells): number {
  return cells.reduce((width, row) => Math.max(width, row.length), 0);
}
