import type { ClosestSheet, ShapeProblem } from '../core/sheet/closest-sheet';
import { columnNameIn } from './column-names';
import { joinWith, quote } from './issues/issue-text';
import type { Language } from './language';

/** Where there is no sheet at all. */
export const NO_SHEET: Readonly<Record<Language, string>> = {
  id: 'Tidak ada lembar indikator: buku kerja ini tidak memuat lembar penilaian. Buat lembar baru dengan perintah templat.',
  en: 'No indicator sheet: this workbook has no sheet to assess. Make a new one with the templat command.',
};

type Shapes = Readonly<Record<ShapeProblem, (closest: ClosestSheet) => string>>;

const names = (keys: readonly string[], language: Language, and: string): string =>
  joinWith(
    keys.map((key) => columnNameIn(key, language)),
    and,
  );

const SHAPES: Readonly<Record<Language, Shapes>> = {
  id: {
    transposed: ({ sheet, row }) =>
      `Lembar ${quote(sheet)} baris ${row + 1} memuat kode indikator ke samping dan unit ke bawah. Balikkan tabelnya (salin, lalu Tempel Khusus, Transpose) sehingga kode ke bawah dan unit ke samping.`,
    survey: ({ sheet, row }) =>
      `Lembar ${quote(sheet)} baris ${row + 1} memuat kode indikator ke samping dengan beberapa baris tiap unit, seperti ekspor survei. Ubah menjadi satu baris tiap jawaban, dengan kolom Unit, Kode, Responden, dan Nilai.`,
    'split-heading': ({ sheet, row, found, missing }) =>
      `Lembar ${quote(sheet)} baris ${row + 1} memuat kolom ${names(found, 'id', 'dan')}, tetapi kolom ${names(missing, 'id', 'dan')} ada di baris lain. Satukan judul kolom dalam satu baris, atau dalam dua baris yang berurutan.`,
    incomplete: ({ sheet, row, found, missing }) =>
      `Lembar ${quote(sheet)} baris ${row + 1} memuat kolom ${names(found, 'id', 'dan')}, tetapi tanpa kolom ${names(missing, 'id', 'dan')}. Beri judul kolom itu, atau sebutkan artinya lewat "Pasangkan kolom" di panel.`,
    none: ({ sheet }) =>
      `Baris judul dengan kolom Kode (atau Indikator) dan Nilai tidak ditemukan dalam 20 baris pertama lembar ${quote(sheet)}. Beri judul kolom itu, pasangkan kolomnya di panel, atau buat lembar baru dengan perintah templat.`,
  },
  en: {
    transposed: ({ sheet, row }) =>
      `Sheet ${quote(sheet)} row ${row + 1} has the indicator codes side by side and the units below one another. Transpose the table (copy, then Paste Special, Transpose) so that codes go down and units across.`,
    survey: ({ sheet, row }) =>
      `Sheet ${quote(sheet)} row ${row + 1} has the indicator codes side by side with several rows for each unit, as survey exports have them. Make it a row for each answer, with the columns Unit, Kode, Responden and Nilai.`,
    'split-heading': ({ sheet, row, found, missing }) =>
      `Sheet ${quote(sheet)} row ${row + 1} has the columns ${names(found, 'en', 'and')}, but ${names(missing, 'en', 'and')} stands in another row. Put the headings in one row, or in two rows next to each other.`,
    incomplete: ({ sheet, row, found, missing }) =>
      `Sheet ${quote(sheet)} row ${row + 1} has the columns ${names(found, 'en', 'and')}, but no column ${names(missing, 'en', 'and')}. Add that heading, or say what the columns are with "Match columns" in the pane.`,
    none: ({ sheet }) =>
      `A header row with the columns Kode (or Indikator) and Nilai was not found in the first 20 rows of sheet ${quote(sheet)}. Add those headings, match the columns in the pane, or make a new sheet with the templat command.`,
  },
};

/** What was found in the sheet that comes closest, what it lacks, and the one next step. */
export function closestText(closest: ClosestSheet, language: Language): string {
  return SHAPES[language][closest.shape](closest);
}
