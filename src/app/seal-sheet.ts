import type { Zone } from '../core/instrument/types';
import { formatHundredths } from '../core/number/format';
import { LOOKS, PALETTE } from '../core/report/looks';
import type { PlanCell, WorkbookPlan } from '../core/report/plan';
import type { StyleSheet } from '../core/report/style';
import { contentCode, type SealRecord } from '../core/seal/seal';
import { LABELS } from '../text/labels';
import type { Language } from '../text/language';
import { SEAL_TEXT } from '../text/seal';

/** Name of the sheet that shows a seal, where it is free. */
export const SEAL_SHEET = 'Segel';

/** What a seal sheet says, without its looks. */
export interface SealLines {
  readonly title: string;
  /** The code stands first. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly notes: readonly string[];
}

/**
 * What the sheet of a seal says. The lines of a format never change: a later version must know the sheet of an earlier one
 * by them.
 */
export function sealLines(record: SealRecord, language: Language): SealLines {
  const { code, hash, time, content } = record;
  const { sheet } = SEAL_TEXT[language];
  const { institution: total } = content.result;
  const zone = total.zone === null ? null : LABELS[language].zone[total.zone as Zone];
  const { id, version } = content.instrument;
  const facts: [string, string | null][] = [
    [sheet.code, code],
    [sheet.institution, content.institution],
    [sheet.score, total.hundredths === null ? null : formatHundredths(total.hundredths, language)],
    [sheet.verdict, [zone, total.category].filter((part) => part !== null).join(', ')],
    ...(record.format === 1 ? [] : [[sheet.opinion, total.opinion ?? null] as [string, string | null]]),
    [sheet.instrument, `${id} ${version}`],
    [sheet.engine, content.engine],
    [sheet.time, time],
    ...(record.format === 1 ? [] : [[sheet.contentCode, contentCode(content)] as [string, string]]),
    [sheet.hash, hash],
  ];
  return {
    title: sheet.title,
    facts: facts.map(([label, value]) => [label, value ?? '-']),
    notes: sheet.notes[record.format],
  };
}

/** The texts of the sheet by row from its first; every face writes them at the same place. */
export function sealRows(record: SealRecord, language: Language): readonly (readonly string[])[] {
  const { title, facts, notes } = sealLines(record, language);
  return [[title], [], ...facts, [], ...notes.map((note) => [note])];
}

const STYLES: StyleSheet = {
  ...LOOKS,
  label: { ...LOOKS.label, vertical: 'center' },
  value: { wrap: true, vertical: 'center', horizontal: 'left', format: '@' },
  code: { font: 'Consolas', size: 16, bold: true, vertical: 'center', horizontal: 'left', format: '@' },
  note: { ...LOOKS.note, wrap: true, vertical: 'top' },
};

const FIRST_FACT = 2;
/** Letters of a note that surely fit on a line. */
const NOTE_LETTERS = 105;

/** The sheet that shows a seal: its code, what was sealed, and how it is checked. A4, locked against slips. */
export function sealSheetPlan(record: SealRecord, name: string, language: Language): WorkbookPlan {
  const { title, facts, notes } = sealLines(record, language);
  const rows: PlanCell[][] = [
    [{ value: title, style: 'title' }],
    [],
    ...facts.map(([label, value], at): PlanCell[] => [
      { value: label, style: 'label' },
      { value, style: at === 0 ? 'code' : 'value' },
    ]),
    [],
    ...notes.map((value): PlanCell[] => [{ value, style: 'note' }]),
  ];
  const firstNote = rows.length - notes.length;
  const lines = (text: string): number => 1 + Math.floor(text.length / NOTE_LETTERS);
  return {
    title,
    styles: STYLES,
    sheets: [
      {
        name,
        rows,
        columns: [{ width: 22 }, { width: 68 }],
        // Merged cells do not grow with their text.
        merges: notes.map((_note, at) => ({ top: firstNote + at, bottom: firstNote + at, left: 0, right: 1 })),
        rowHeights: new Map([
          ...facts.map((_fact, at): [number, number] => [FIRST_FACT + at, at === 0 ? 27 : 19]),
          ...notes.map((note, at): [number, number] => [firstNote + at, 4 + 15 * lines(note)]),
        ]),
        gridlines: false,
        tabColor: PALETTE.blue,
        protection: { unlocked: [], allow: ['formatColumns', 'formatRows'] },
        page: { orientation: 'portrait', onePage: true },
      },
    ],
  };
}
