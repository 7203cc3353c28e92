import type { Language } from '../language';

/** Sentences of the view Susun rumus. */
export interface FormulaViewText {
  readonly lead: string;
  readonly fetching: string;
  readonly reference: (id: string) => string;
  readonly missingLibrary: string;
  readonly function: string;
  readonly groups: Readonly<Record<'score' | 'zone' | 'explain' | 'check' | 'reference', string>>;
  readonly optional: string;
  readonly options: (parameters: readonly string[]) => string;
  readonly noArguments: string;
  readonly mapped: string;
  readonly useSelection: string;
  readonly useSelectionFor: (parameter: string) => string;
  readonly selectionUsed: (parameter: string, reference: string) => string;
  readonly faults: Readonly<
    Record<'missing' | 'range-needed' | 'no-sheet' | 'nested' | 'text-too-long', (parameter: string) => string>
  >;
  readonly formula: string;
  readonly result: string;
  readonly table: (rows: number, columns: number) => string;
  readonly firstRows: (rows: number) => string;
  readonly waiting: string;
  readonly unread: string;
  readonly complete: (parameter: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly insert: string;
  readonly inserting: (place: string) => string;
  readonly inserted: (place: string) => string;
  readonly circular: (place: string, range: string) => string;
}

export const FORMULA_VIEW_TEXT: Readonly<Record<Language, FormulaViewText>> = {
  id: {
    lead: 'Disisipkan ke sel terpilih, bila sel itu kosong.',
    fetching: 'Memuat daftar fungsi…',
    reference: (id) => `${id}: penjelasan dan contoh`,
    missingLibrary: 'Daftar fungsi tidak bisa dimuat. Muat ulang panel untuk mencoba lagi. Buku kerja tidak berubah.',
    function: 'Fungsi',
    groups: {
      score: 'Nilai',
      zone: 'Zona dan kategori',
      explain: 'Urai dan perbaikan',
      check: 'Periksa dan bandingkan',
      reference: 'Rujukan',
    },
    optional: 'boleh kosong',
    options: (parameters) => `Boleh kosong: ${parameters.join(', ')}`,
    noArguments: 'Fungsi ini tidak memerlukan isian.',
    mapped:
      'Fungsi mengenal kolom dari judulnya saja; kolom yang dipasangkan di panel tidak terbaca. Pakai rentang berjudul Unit, Kode, Nilai.',
    useSelection: 'Pakai sel terpilih',
    useSelectionFor: (parameter) => `Pakai sel terpilih untuk ${parameter}`,
    selectionUsed: (parameter, reference) => `${parameter} memakai ${reference}.`,
    faults: {
      missing: (parameter) => `Isi ${parameter}.`,
      'range-needed': () => 'Tulis rentang, misalnya Penilaian!A1:J1036.',
      'no-sheet': () => 'Lembar itu kosong atau tidak ada di buku kerja ini.',
      nested: () => 'Rumus di dalam rumus belum bisa dihitung di sini. Tulis selnya.',
      'text-too-long': () => 'Teks dalam rumus paling panjang 255 huruf. Tulis selnya.',
    },
    formula: 'Rumus jadi',
    result: 'Hasil sekarang',
    table: (rows, columns) => `Tabel ${rows} baris × ${columns} kolom`,
    firstRows: (rows) => `${rows} baris pertama ditampilkan.`,
    waiting: 'Menghitung…',
    unread: 'Belum bisa dihitung di sini: lembar belum terbaca.',
    complete: (parameter) => `Lengkapi ${parameter} dahulu`,
    copy: 'Salin',
    copied: 'Rumus disalin.',
    notCopied: 'Papan klip tidak terbuka untuk panel ini. Rumus sudah disorot: tekan Ctrl+C.',
    insert: 'Sisipkan ke sel',
    inserting: (place) => `Menyisipkan rumus ke ${place}…`,
    inserted: (place) => `Rumus disisipkan ke ${place}.`,
    circular: (place, range) =>
      `${place} ada di dalam ${range}, jadi rumusnya akan berputar pada dirinya. Pilih sel di luar rentang itu.`,
  },
  en: {
    lead: 'Inserted into the selected cell, where that is blank.',
    fetching: 'Loading the functions…',
    reference: (id) => `${id}: explained, with an example`,
    missingLibrary: 'The functions could not be loaded. Reload the pane to try again. The workbook is unchanged.',
    function: 'Function',
    groups: {
      score: 'Scores',
      zone: 'Zone and category',
      explain: 'Explain and improve',
      check: 'Check and compare',
      reference: 'Reference',
    },
    optional: 'optional',
    options: (parameters) => `Optional: ${parameters.join(', ')}`,
    noArguments: 'This function takes nothing.',
    mapped:
      'Functions know columns by their headings alone; columns matched in the pane are not read. Use a range with the headings Unit, Kode, Nilai.',
    useSelection: 'Use the selected cells',
    useSelectionFor: (parameter) => `Use the selected cells for ${parameter}`,
    selectionUsed: (parameter, reference) => `${parameter} uses ${reference}.`,
    faults: {
      missing: (parameter) => `Fill in ${parameter}.`,
      'range-needed': () => 'Write a range, such as Penilaian!A1:J1036.',
      'no-sheet': () => 'That sheet is blank or not in this workbook.',
      nested: () => 'A formula within a formula cannot be computed here. Write its cell.',
      'text-too-long': () => 'A text in a formula has at most 255 letters. Write its cell.',
    },
    formula: 'The formula',
    result: 'Result now',
    table: (rows, columns) => `Table of ${rows} rows × ${columns} columns`,
    firstRows: (rows) => `The first ${rows} rows are shown.`,
    waiting: 'Computing…',
    unread: 'Cannot be computed here yet: the sheet has not been read.',
    complete: (parameter) => `Complete ${parameter} first`,
    copy: 'Copy',
    copied: 'Formula copied.',
    notCopied: 'The clipboard is closed to this pane. The formula is selected: press Ctrl+C.',
    insert: 'Insert into cell',
    inserting: (place) => `Inserting the formula into ${place}…`,
    inserted: (place) => `Formula inserted into ${place}.`,
    circular: (place, range) =>
      `${place} lies within ${range}, so the formula would refer to itself. Choose a cell outside it.`,
  },
};
