import { counted } from '../counted';
import type { Language } from '../language';

/** Sentences of the view that says how the workbook was read. */
export interface AccountViewText {
  /** @param known numbers whose role is known, of `all`; `doubts` counts the units that may be none. */
  readonly title: (known: number, all: number, doubts: number) => string;
  readonly lead: (edition: string, isNamed: boolean) => string;
  readonly bar: (counted: number, refused: number, known: number, unknown: number) => string;
  readonly counted: string;
  readonly refused: string;
  readonly known: string;
  readonly unknown: string;
  readonly sheets: (count: number) => string;
  readonly column: string;
  readonly heading: string;
  readonly readAs: string;
  readonly numbers: string;
  readonly rows: string;
  readonly role: string;
  readonly unitNames: (count: number) => string;
  readonly noHeading: string;
  readonly openColumns: (columns: string) => string;
  readonly openRows: (rows: string) => string;
  readonly more: (count: number) => string;
  readonly change: string;
  readonly changeWhat: (sheet: string) => string;
  readonly unknownColumn: (letter: string, heading: string, count: number) => string;
  readonly unknownRows: (rows: string) => string;
  readonly unknownSheet: (sheet: string, count: number) => string;
  readonly decideColumn: (letter: string) => string;
  readonly decideSheet: string;
  readonly toFindings: string;
  readonly doubtful: string;
  readonly doubts: (count: number) => string;
  readonly answer: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

const id: AccountViewText = {
  title: (known, all, doubts) => {
    if (known < all) return `${known} dari ${all} angka jelas perannya`;
    return doubts > 0 ? `Semua ${all} angka dibaca, ${doubts} unit diragukan` : `Semua ${all} angka jelas perannya`;
  },
  lead: (edition, isNamed) => `Dibaca dengan edisi ${edition}${isNamed ? '' : ', yang tidak disebut di atas tabel'}.`,
  bar: (count, refused, known, unknown) =>
    `${count} dihitung, ${refused} ditolak, ${known} berperan lain, ${unknown} belum diketahui`,
  counted: 'Dihitung sebagai jawaban',
  refused: 'Ditolak dengan temuan',
  known: 'Berperan lain: judul, jumlah, nomor, keterangan',
  unknown: 'Belum diketahui: hasil tetap sementara',
  sheets: (count) => `${count} lembar`,
  column: 'Kolom',
  heading: 'Judul',
  readAs: 'Dibaca sebagai',
  numbers: 'Angka',
  rows: 'Baris',
  role: 'Dibaca sebagai',
  unitNames: (count) => `${count} nama unit`,
  noHeading: '(tanpa judul)',
  openColumns: (columns) => `Pilih kolom ${columns}`,
  openRows: (rows) => `Pilih baris ${rows}`,
  more: (count) => `Tampilkan ${count} lagi`,
  change: 'Ubah',
  changeWhat: (sheet) => `Ubah jawaban tentang lembar "${sheet}"`,
  unknownColumn: (letter, heading, count) =>
    `Kolom ${letter}${heading === '' ? '' : ` "${heading}"`}: ${count} angka yang dapat menjadi nilai.`,
  unknownRows: (rows) => `Baris ${rows}: angkanya dapat menjadi nilai.`,
  unknownSheet: (sheet, count) => `Lembar "${sheet}": ${count} angka yang dapat menjadi nilai.`,
  decideColumn: (letter) => `Tentukan kolom ${letter}`,
  decideSheet: 'Pasangkan kolom',
  toFindings: 'Lihat temuannya',
  doubtful: 'diragukan',
  doubts: (count) => `${count} unit masih diragukan; hasil tetap sementara.`,
  answer: 'Jawab keraguan',
  copy: 'Salin rincian',
  copied: 'Rincian disalin.',
  notCopied: 'Tidak dapat menyalin otomatis. Teksnya terpilih di bawah: tekan Ctrl+C.',
};

const en: AccountViewText = {
  title: (known, all, doubts) => {
    if (known < all) return `${known} of ${all} numbers have a known role`;
    const numbers = `All ${counted(all, 'number')}`;
    return doubts > 0 ? `${numbers} are read, ${counted(doubts, 'unit')} in doubt` : `${numbers} have a known role`;
  },
  lead: (edition, isNamed) => `Read with edition ${edition}${isNamed ? '' : ', which is not named above the table'}.`,
  bar: (count, refused, known, unknown) =>
    `${count} counted, ${refused} refused, ${known} of another role, ${unknown} unknown`,
  counted: 'Counted as answers',
  refused: 'Refused with a finding',
  known: 'Other roles: headings, totals, row numbers, legends',
  unknown: 'Unknown: the result stays provisional',
  sheets: (count) => counted(count, 'sheet'),
  column: 'Column',
  heading: 'Heading',
  readAs: 'Read as',
  numbers: 'Numbers',
  rows: 'Rows',
  role: 'Read as',
  unitNames: (count) => counted(count, 'unit name'),
  noHeading: '(no heading)',
  openColumns: (columns) => `Select columns ${columns}`,
  openRows: (rows) => `Select rows ${rows}`,
  more: (count) => `Show ${count} more`,
  change: 'Change',
  changeWhat: (sheet) => `Change the answer about sheet "${sheet}"`,
  unknownColumn: (letter, heading, count) =>
    `Column ${letter}${heading === '' ? '' : ` "${heading}"`}: ${counted(count, 'number')} that could be ${count === 1 ? 'an answer' : 'answers'}.`,
  unknownRows: (rows) => `Rows ${rows}: their numbers could be answers.`,
  unknownSheet: (sheet, count) =>
    `Sheet "${sheet}": ${counted(count, 'number')} that could be ${count === 1 ? 'an answer' : 'answers'}.`,
  decideColumn: (letter) => `Decide on column ${letter}`,
  decideSheet: 'Match columns',
  toFindings: 'See the findings',
  doubtful: 'in doubt',
  doubts: (count) => `${counted(count, 'unit')} in doubt; the result stays provisional.`,
  answer: 'Answer the doubts',
  copy: 'Copy account',
  copied: 'Account copied.',
  notCopied: 'It could not be copied by itself. The text is selected below: press Ctrl+C.',
};

export const ACCOUNT_VIEW_TEXT: Readonly<Record<Language, AccountViewText>> = { id, en };
