import type { RecapContents } from '../../core/report/recap/words';
import type { Language } from '../language';

/** Sentences of the view Lembar Rekap. Numbers arrive already written in the language's way. */
export interface RecapViewText {
  readonly lead: (status: 'final' | 'sementara' | 'tidak-dinilai') => string;
  readonly result: string;
  readonly scope: (edition: string, units: number) => string;
  readonly contents: string;
  readonly content: Readonly<Record<RecapContents, { readonly name: string; readonly meaning: string }>>;
  readonly noFormulas: string;
  readonly holds: string;
  readonly parts: readonly string[];
  readonly none: (sheet: string) => string;
  readonly same: (sheet: string, time: string) => string;
  readonly follows: (sheet: string, time: string) => string;
  readonly changed: (sheet: string, time: string) => string;
  readonly foreign: (sheet: string) => string;
  readonly write: string;
  readonly refresh: string;
  readonly again: string;
  readonly open: string;
  readonly writeTo: (sheet: string) => string;
  readonly writing: (sheet: string) => string;
  readonly written: (sheet: string) => string;
  readonly refreshed: (sheet: string) => string;
}

export const RECAP_VIEW_TEXT: Readonly<Record<Language, RecapViewText>> = {
  id: {
    lead: (status) =>
      status === 'final'
        ? 'Nilai final, siap dibagikan.'
        : status === 'sementara'
          ? 'Nilai masih sementara. Rekap akan menyebutnya sementara.'
          : 'Instansi belum bernilai. Rekap akan menyebutnya belum dinilai.',
    result: 'Yang akan tertulis',
    scope: (edition, units) => `Edisi ${edition} · ${units} unit`,
    contents: 'Isi lembar',
    content: {
      values: {
        name: 'Nilai',
        meaning: 'Angka tetap dalam tabel Excel. Sama di komputer siapa pun, sampai Anda memperbaruinya.',
      },
      formulas: {
        name: 'Rumus',
        meaning:
          'Mengikuti data lewat KEPATUHAN.REKAP. Tanpa add-in, peninjau melihat angka terakhir; saat dihitung ulang menjadi #NAME?.',
      },
    },
    noFormulas:
      'Rumus belum bisa dipakai: fungsi membaca satu rentang, sedangkan penilaian ini ada di beberapa lembar, kolomnya dipasangkan di panel, atau instrumennya tidak ada di buku kerja.',
    holds: 'Siap cetak di kertas A4',
    parts: [
      'Hasil instansi beserta statusnya',
      'Peringkat unit dengan warna zona, huruf, dan katanya',
      'Grafik unit dan grafik dimensi',
      'Asal rekap: edisi, instrumen, versi, waktu, lembar asal',
    ],
    none: (sheet) => `Lembar ${sheet} belum dibuat.`,
    same: (sheet, time) => `${sheet} sesuai data${time === '' ? '' : ` · ditulis ${time}`}`,
    follows: (sheet, time) => `${sheet} mengikuti data${time === '' ? '' : ` · ditulis ${time}`}`,
    changed: (sheet, time) => `Angka berubah sejak ${sheet} ditulis${time === '' ? '' : ` · ${time}`}`,
    foreign: (sheet) => `Sudah ada lembar ${sheet} yang bukan tulisan add-in ini. Lembar itu tidak akan ditimpa.`,
    write: 'Buat rekap',
    refresh: 'Perbarui rekap',
    again: 'Tulis ulang',
    open: 'Buka lembar',
    writeTo: (sheet) => `Tulis ke ${sheet}`,
    writing: (sheet) => `Menulis lembar ${sheet}…`,
    written: (sheet) => `Lembar ${sheet} sudah dibuat.`,
    refreshed: (sheet) => `Lembar ${sheet} sudah diperbarui.`,
  },
  en: {
    lead: (status) =>
      status === 'final'
        ? 'The score is final and ready to share.'
        : status === 'sementara'
          ? 'The score is provisional. The recap will call it provisional.'
          : 'The institution has no score yet. The recap will say so.',
    result: 'What will be written',
    scope: (edition, units) => `Edition ${edition} · ${units} units`,
    contents: 'Contents of the sheet',
    content: {
      values: {
        name: 'Values',
        meaning: 'Fixed numbers in an Excel table. The same on any computer, until you refresh them.',
      },
      formulas: {
        name: 'Formulas',
        meaning:
          'Follow the data through KEPATUHAN.REKAP, in Indonesian. Without the add-in, reviewers see the last figures; recalculated they become #NAME?.',
      },
    },
    noFormulas:
      'Formulas cannot be used: a function reads one range, while this assessment stands on several sheets, its columns were matched in the pane, or its instrument is not in the workbook.',
    holds: 'Ready to print on A4',
    parts: [
      "The institution's result with its status",
      'Units ranked, with zone colour, letter and word',
      'A chart of the units and one of the dimensions',
      'Where it comes from: edition, instrument, version, time, source sheets',
    ],
    none: (sheet) => `The sheet ${sheet} has not been made yet.`,
    same: (sheet, time) => `${sheet} matches the data${time === '' ? '' : ` · written ${time}`}`,
    follows: (sheet, time) => `${sheet} follows the data${time === '' ? '' : ` · written ${time}`}`,
    changed: (sheet, time) => `Figures have changed since ${sheet} was written${time === '' ? '' : ` · ${time}`}`,
    foreign: (sheet) => `A sheet ${sheet} exists that this add-in did not write. It will not be overwritten.`,
    write: 'Make recap',
    refresh: 'Refresh recap',
    again: 'Write again',
    open: 'Open sheet',
    writeTo: (sheet) => `Write ${sheet}`,
    writing: (sheet) => `Writing the sheet ${sheet}…`,
    written: (sheet) => `The sheet ${sheet} has been made.`,
    refreshed: (sheet) => `The sheet ${sheet} has been refreshed.`,
  },
};
