import { isCellError, type CellValue, type Grid } from '../../../../src/core/grid';
import type { Instrument } from '../../../../src/core/instrument/types';
import { followUpPlan, type FollowUp } from '../../../../src/core/report/follow-up/follow-up-plan';
import { readPrevious, type PreviousPlan } from '../../../../src/core/report/follow-up/previous';
import type { PlanCell, SheetPlan } from '../../../../src/core/report/plan';
import { score } from '../../../../src/core/scoring/score';
import { tallyTable } from '../../../../src/core/scoring/tally';
import { FOLLOW_UP_WORDS } from '../../../../src/text/follow-up';
import type { Language } from '../../../../src/text/language';
import { tableOf, type TestRow } from '../../../support/table';

export const VOCABULARY = Object.values(FOLLOW_UP_WORDS);

export function scoredUnits(rows: readonly TestRow[], instrument: Instrument) {
  const table = tableOf(rows, instrument);
  const tally = tallyTable(table, instrument);
  return { table, tally, result: score(tally, instrument, { blank: 'refuse', openUnits: new Set() }) };
}

export function followUp(
  rows: readonly TestRow[],
  instrument: Instrument,
  options: { previous?: PreviousPlan | null; language?: Language; units?: readonly number[] } = {},
): FollowUp {
  const { tally, result } = scoredUnits(rows, instrument);
  const { previous = null, language = 'id', units } = options;
  return followUpPlan({
    ...{ instrument, tally, result, previous, vocabulary: VOCABULARY, followUp: false },
    ...{
      simulated: false,
      institution: 'Instansi Uji',
      words: FOLLOW_UP_WORDS[language],
      ...(units === undefined ? {} : { units }),
    },
  });
}

export function valueOf(cell: PlanCell | undefined): CellValue {
  if (typeof cell !== 'object' || cell === null || isCellError(cell)) return cell ?? null;
  return 'value' in cell ? cell.value : (cell.result as CellValue);
}

/** What a reader of the written sheet would find. */
export function gridOf({ name, rows }: SheetPlan): Grid {
  return { sheet: name, top: 0, left: 0, values: rows.map((cells) => cells.map(valueOf)) };
}

export function previousOf({ plan }: FollowUp): PreviousPlan {
  const previous = readPrevious(plan.sheets.map(gridOf), VOCABULARY);
  if (previous === null) throw new Error('no plan found');
  return previous;
}

/** The rows of a table of the sheet Tindak Lanjut as records by heading; blank ones left out. */
export function tableRows({ plan }: FollowUp, name = 'TindakLanjut'): Record<string, CellValue>[] {
  const sheet = plan.sheets[1]!;
  const table = (sheet.tables ?? []).find((each) => /^[A-Za-z]+/.exec(each.name)?.[0] === name);
  if (table === undefined) return [];
  const { top, bottom } = table.area;
  return sheet.rows
    .slice(top + 1, bottom + 1)
    .map((cells) => Object.fromEntries(table.columns.map((heading, at) => [heading, valueOf(cells[at])])))
    .filter((row) => Object.values(row).some((cell) => cell !== null));
}
