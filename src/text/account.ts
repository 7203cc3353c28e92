import { columnLetters } from '../core/address';
import type {
  ColumnAccount,
  ColumnRole,
  IndicatorAccount,
  NumberAccount,
  OtherAccount,
  ReadingAccount,
  SheetAccount,
} from '../core/sheet/account';
import type { RowRole, RowRun } from '../core/sheet/row-role';
import { quote } from './issues/issue-text';
import type { Language } from './language';

interface Words {
  readonly columnRole: Readonly<Record<ColumnRole, string>>;
  readonly rowRole: Readonly<Record<RowRole, string>>;
  readonly form: Readonly<Record<IndicatorAccount['form'], string>>;
  readonly why: Readonly<Record<OtherAccount['why'], string>>;
  readonly sheet: (name: string, role: string) => string;
  readonly column: (letter: string, heading: string, role: string, numbers: number) => string;
  readonly rows: (where: string, role: string) => string;
  readonly numbers: (counted: number, refused: number, known: number, unknown: number) => string;
  readonly hidden: string;
  readonly ownUnit: (unit: string) => string;
  readonly unreadNumbers: (count: number) => string;
  /** Institution and edition, a line each; `isNamed`: the workbook names the edition itself. */
  readonly head: (institution: string | null, edition: string, isNamed: boolean) => string[];
  /** All numbers of the indicator sheets, and how many units are in doubt. */
  readonly sum: (numbers: NumberAccount, doubts: number) => string;
}

export const ACCOUNT_TEXT: Readonly<Record<Language, Words>> = {
  id: {
    columnRole: {
      ...{ unit: 'nama unit', product: 'nama produk', code: 'kode indikator', name: 'nama indikator' },
      ...{ respondent: 'responden', value: 'nilai, dihitung', evidence: 'bukti', note: 'catatan', assessor: 'penilai' },
      ...{ date: 'tanggal', override: 'nilai koreksi', overrideReason: 'alasan koreksi' },
      ...{ 'unit-answers': 'nilai satu unit, dihitung', 'no-unit': 'bukan unit', 'known-other': 'keterangan lain' },
      ...{
        ordinal: 'nomor urut',
        text: 'teks',
        copy: 'mengulang nilai',
        'left-out': 'tidak ikut, menurut pasangan kolom',
      },
      ...{ numbers: 'belum diketahui: angkanya dapat menjadi nilai', 'other-numbers': 'angka di luar skala' },
    },
    rowRole: {
      ...{
        title: 'di atas tabel',
        heading: 'judul kolom',
        'second-heading': 'baris kedua judul kolom',
        answer: 'nilai',
      },
      ...{ blank: 'kosong', total: 'jumlah atau rata-rata', section: 'nama dimensi' },
      ...{ 'repeated-heading': 'judul kolom diulang', 'column-numbers': 'nomor kolom', legend: 'keterangan skala' },
      ...{ outside: 'di luar tabel', unread: 'belum diketahui: angkanya dapat menjadi nilai' },
    },
    form: {
      long: 'lembar indikator, satu baris tiap nilai',
      'unit-sheet': 'lembar indikator satu unit',
      matrix: 'lembar indikator, unit ke samping',
    },
    why: {
      said: 'bukan unit, jawaban Anda',
      companion: 'lembar pendamping, tidak dibaca',
      'no-header': 'lembar lain, tidak dibaca',
      edition: 'lembar edisi lain, tidak dihitung',
    },
    sheet: (name, role) => `Lembar ${quote(name)}: ${role}`,
    column: (letter, heading, role, numbers) =>
      `Kolom ${letter}${heading === '' ? '' : ` ${quote(heading)}`}: ${role}${numbers === 0 ? '' : `; ${numbers} angka`}`,
    rows: (where, role) => `Baris ${where}: ${role}`,
    numbers: (counted, refused, known, unknown) =>
      `Angka: ${counted} dihitung, ${refused} ditolak dengan temuan, ${known} berperan lain, ${unknown} belum diketahui`,
    hidden: 'tersembunyi',
    ownUnit: (unit) => `Unit: ${quote(unit)}`,
    head: (institution, edition, isNamed) => [
      `Instansi: ${institution ?? 'tidak disebut'}`,
      `Edisi: ${edition}${isNamed ? '' : ' (tidak disebut di atas tabel)'}`,
    ],
    sum: ({ counted, refused, known, unknown }, doubts) =>
      `${counted} dari ${counted + refused + known + unknown} angka dihitung; ${refused} ditolak dengan temuan, ${known} berperan lain, ${unknown} belum diketahui.${doubts === 0 ? '' : ` ${doubts} unit masih diragukan: lihat kepatuhan periksa.`}`,
    unreadNumbers: (count) => `${count} angka di samping kode indikator belum diketahui perannya`,
  },
  en: {
    columnRole: {
      ...{ unit: 'name of the unit', product: 'name of the product', code: 'indicator code', name: 'indicator name' },
      ...{
        respondent: 'respondent',
        value: 'values, counted',
        evidence: 'evidence',
        note: 'note',
        assessor: 'assessor',
      },
      ...{ date: 'date', override: 'corrected value', overrideReason: 'reason for the correction' },
      ...{ 'unit-answers': 'values of one unit, counted', 'no-unit': 'no unit', 'known-other': 'other matter' },
      ...{
        ordinal: 'row numbers',
        text: 'text',
        copy: 'repeats the values',
        'left-out': 'left out when columns were matched',
      },
      ...{ numbers: 'not known: its numbers could be values', 'other-numbers': 'numbers outside the scale' },
    },
    rowRole: {
      ...{
        title: 'above the table',
        heading: 'heading',
        'second-heading': 'second row of the heading',
        answer: 'values',
      },
      ...{ blank: 'blank', total: 'total or mean', section: 'name of a dimension' },
      ...{ 'repeated-heading': 'heading again', 'column-numbers': 'numbers of columns', legend: 'legend of the scale' },
      ...{ outside: 'outside the table', unread: 'not known: its numbers could be values' },
    },
    form: {
      long: 'indicator sheet, a row for each value',
      'unit-sheet': 'indicator sheet of one unit',
      matrix: 'indicator sheet, units side by side',
    },
    why: {
      said: 'no unit, as you said',
      companion: 'goes with an assessment, not read',
      'no-header': 'another sheet, not read',
      edition: 'sheet of another edition, not counted',
    },
    sheet: (name, role) => `Sheet ${quote(name)}: ${role}`,
    column: (letter, heading, role, numbers) =>
      `Column ${letter}${heading === '' ? '' : ` ${quote(heading)}`}: ${role}${numbers === 0 ? '' : `; ${numbers} ${numbers === 1 ? 'number' : 'numbers'}`}`,
    rows: (where, role) => `${where.includes('-') ? 'Rows' : 'Row'} ${where}: ${role}`,
    numbers: (counted, refused, known, unknown) =>
      `Numbers: ${counted} counted, ${refused} refused with a finding, ${known} of another role, ${unknown} not known`,
    hidden: 'hidden',
    ownUnit: (unit) => `Unit: ${quote(unit)}`,
    head: (institution, edition, isNamed) => [
      `Institution: ${institution ?? 'not named'}`,
      `Edition: ${edition}${isNamed ? '' : ' (not named above the table)'}`,
    ],
    sum: ({ counted, refused, known, unknown }, doubts) =>
      `${counted} of ${counted + refused + known + unknown} numbers count; ${refused} refused with a finding, ${known} of another role, ${unknown} not known.${doubts === 0 ? '' : ` Units in doubt: ${doubts}; see kepatuhan periksa.`}`,
    unreadNumbers: (count) => `${count} numbers beside indicator codes are of no known role`,
  },
};

/** The whole account as text, as `kepatuhan baca` prints it and the pane copies it. */
export function accountText(account: ReadingAccount, language: Language): string {
  const words = ACCOUNT_TEXT[language];
  const { sheets, numbers, institution, edition, isNamed, doubts } = account;
  const head = [...words.head(institution, edition, isNamed), words.sum(numbers, doubts), ''];
  return [...head, ...accountLines(sheets, language)].map((line) => `${line}\n`).join('');
}

/** The reading account as lines of text, the lines of a sheet indented below its name. */
export function accountLines(account: readonly SheetAccount[], language: Language): string[] {
  return account.flatMap((sheet) => [
    sheetLine(sheet, language),
    ...linesOf(sheet, language).map((line) => `  ${line}`),
  ]);
}

/** What a sheet was taken for. */
export function sheetLine(sheet: SheetAccount, language: Language): string {
  const words = ACCOUNT_TEXT[language];
  const role = sheet.role === 'indicators' ? words.form[sheet.form] : words.why[sheet.why];
  return words.sheet(sheet.sheet, sheet.isHidden ? `${role}, ${words.hidden}` : role);
}

/** What a column was taken for, in words. */
export function columnLine({ column, heading, role, numbers, isHidden }: ColumnAccount, language: Language): string {
  const words = ACCOUNT_TEXT[language];
  const said = isHidden ? `${words.columnRole[role]} (${words.hidden})` : words.columnRole[role];
  return words.column(columnLetters(column), heading, said, numbers);
}

/** What rows were taken for, in words. */
export function rowsLine({ from, to, role }: RowRun, language: Language): string {
  const words = ACCOUNT_TEXT[language];
  return words.rows(from === to ? `${from + 1}` : `${from + 1}-${to + 1}`, words.rowRole[role]);
}

function linesOf(sheet: SheetAccount, language: Language): string[] {
  const words = ACCOUNT_TEXT[language];
  if (sheet.role === 'other') return sheet.unknown === 0 ? [] : [words.unreadNumbers(sheet.unknown)];
  const { ownUnit, columns, rows, numbers } = sheet;
  return [
    ...(ownUnit === null ? [] : [words.ownUnit(ownUnit)]),
    ...columns.map((each) => columnLine(each, language)),
    ...rows.map((each) => rowsLine(each, language)),
    words.numbers(numbers.counted, numbers.refused, numbers.known, numbers.unknown),
  ];
}
