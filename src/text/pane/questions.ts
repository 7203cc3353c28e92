import type { Relation } from '../../core/sheet/figures';
import { counted } from '../counted';
import type { Language } from '../language';

/** Sentences about what may be a unit and what may be none. */
export interface QuestionsText {
  readonly title: string;
  readonly left: (count: number) => string;
  readonly subject: (of: 'column' | 'sheet', letter: string, name: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly yesTo: (subject: string) => string;
  readonly noTo: (subject: string) => string;
  readonly yesShort: string;
  readonly noShort: string;
  readonly comesTo: (score: string, units: number) => string;
  readonly nothing: string;
  /** Both answers come to the same score. */
  readonly same: string;
  readonly inRows: (relation: Relation, of: string, rows: number) => string;
  readonly example: string;
  readonly thing: string;
  readonly answers: string;
  readonly answered: (subject: string, unit: boolean) => string;
  readonly change: string;
  readonly changeWhat: (subject: string) => string;
  readonly saved: (name: string, unit: boolean) => string;
  readonly forgotten: (subject: string) => string;
  readonly kept: string;
  readonly otherWay: string;
  readonly line: string;
  readonly copyLine: string;
  readonly lineCopied: string;
  readonly lineNotCopied: string;
  readonly account: string;
  readonly notFound: (name: string) => string;
  readonly near: (near: string) => string;
  readonly list: (place: string, before: string, after: string) => string;
  readonly correct: (near: string) => string;
}

const RELATIONS: Readonly<Record<Language, Readonly<Record<Relation, string>>>> = {
  id: {
    ...{ mean: 'rata-rata', sum: 'jumlah', greatest: 'nilai tertinggi', least: 'nilai terendah', median: 'median' },
    ...{ difference: 'selisih', constant: '' },
  },
  en: {
    ...{ mean: 'mean', sum: 'sum', greatest: 'highest', least: 'lowest', median: 'median' },
    ...{ difference: 'difference', constant: '' },
  },
};

const id: QuestionsText = {
  title: 'Apakah ini unit?',
  left: (count) => `${count} belum dijawab; hasil tetap sementara.`,
  subject: (of, letter, name) => (of === 'column' ? `Kolom ${letter} ${name}` : `Lembar ${name}`),
  yes: 'Ya, unit',
  no: 'Bukan unit',
  yesTo: (subject) => `Ya, unit: ${subject}`,
  noTo: (subject) => `Bukan unit: ${subject}`,
  yesShort: 'Unit',
  noShort: 'Bukan',
  comesTo: (score, units) => `${score} · ${units} unit`,
  nothing: 'Tidak dapat dinilai',
  same: 'Nilai instansi kebetulan sama, tetapi jumlah unit dan peringkat berubah.',
  inRows: (relation, of, rows) =>
    relation === 'constant'
      ? `angkanya sama di ${rows} dari ${rows} baris`
      : `${rows} dari ${rows} baris sama dengan ${RELATIONS.id[relation]} ${of}`,
  example: 'Contoh baris',
  thing: 'Yang diragukan',
  answers: 'Jawaban tersimpan',
  answered: (subject, unit) => `${subject}: ${unit ? 'unit' : 'bukan unit'}`,
  change: 'Ubah',
  changeWhat: (subject) => `Ubah jawaban ${subject}`,
  saved: (name, unit) => `${name} dijawab ${unit ? 'unit' : 'bukan unit'}. Buku kerja mengingatnya.`,
  forgotten: (subject) => `Jawaban ${subject} dihapus; ditanyakan lagi.`,
  kept: 'Jawaban disimpan di buku kerja dan dipakai juga oleh baris perintah.',
  otherWay: 'Cara lain: tulis baris ini di atas judul tabel; yang tidak disebut bukan unit.',
  line: 'Daftar unit',
  copyLine: 'Salin baris',
  lineCopied: 'Baris Daftar unit disalin. Tempelkan di sel kosong di atas judul tabel.',
  lineNotCopied: 'Tidak dapat menyalin otomatis; barisnya terpilih: tekan Ctrl+C.',
  account: 'Rincian baca',
  notFound: (name) => `${name} ada di Daftar unit, tetapi tidak ditemukan`,
  near: (near) => `Yang mirip dan tidak ada di daftar: ${near}.`,
  list: (place, before, after) => `${place}: ${before} menjadi ${after}`,
  correct: (near) => `Salah tulis: pakai ${near}`,
};

const en: QuestionsText = {
  title: 'Is this a unit?',
  left: (count) => `${count} unanswered; the result stays provisional.`,
  subject: (of, letter, name) => (of === 'column' ? `Column ${letter} ${name}` : `Sheet ${name}`),
  yes: 'Yes, a unit',
  no: 'No unit',
  yesTo: (subject) => `Yes, a unit: ${subject}`,
  noTo: (subject) => `No unit: ${subject}`,
  yesShort: 'Unit',
  noShort: 'No unit',
  comesTo: (score, units) => `${score} · ${counted(units, 'unit')}`,
  nothing: 'Cannot be scored',
  same: 'The overall score happens to be the same, but the number of units and the ranking change.',
  inRows: (relation, of, rows) =>
    relation === 'constant'
      ? `its figures are the same in ${rows} of ${rows} rows`
      : `${rows} of ${rows} rows equal the ${RELATIONS.en[relation]} of ${of}`,
  example: 'Example rows',
  thing: 'In doubt',
  answers: 'Answers kept',
  answered: (subject, unit) => `${subject}: ${unit ? 'a unit' : 'no unit'}`,
  change: 'Change',
  changeWhat: (subject) => `Change the answer for ${subject}`,
  saved: (name, unit) => `${name} is ${unit ? 'a unit' : 'no unit'}. The workbook remembers it.`,
  forgotten: (subject) => `The answer for ${subject} is gone; it is asked again.`,
  kept: 'Answers are kept in the workbook; the command line uses them too.',
  otherWay: 'Another way: write this line above the heading of the table; what it does not name is no unit.',
  line: 'Daftar unit',
  copyLine: 'Copy the line',
  lineCopied: 'Line Daftar unit copied. Paste it into a blank cell above the heading of the table.',
  lineNotCopied: 'It could not be copied by itself; the line is selected: press Ctrl+C.',
  account: 'Reading account',
  notFound: (name) => `${name} is in the line Daftar unit, but was not found`,
  near: (near) => `Near it, and not in the list: ${near}.`,
  list: (place, before, after) => `${place}: ${before} becomes ${after}`,
  correct: (near) => `Misspelt: use ${near}`,
};

export const QUESTIONS_TEXT: Readonly<Record<Language, QuestionsText>> = { id, en };
