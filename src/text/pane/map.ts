import type { ColumnKey } from '../../core/sheet/headers';
import type { Language } from '../language';

/** Sentences of the view in which the user says which column is which. */
export interface MapText {
  readonly title: string;
  readonly lead: string;
  readonly needed: string;
  readonly noSheets: string;
  readonly noSheetsHow: string;
  readonly sheet: string;
  readonly row: string;
  readonly rowFault: (first: number, last: number) => string;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly required: string;
  readonly more: string;
  readonly choose: string;
  readonly none: string;
  readonly column: (letter: string, header: string) => string;
  readonly noHeader: string;
  readonly states: Readonly<Record<'sure' | 'guess' | 'chosen' | 'missing' | 'skipped', string>>;
  readonly said: (column: string, state: string) => string;
  readonly noUnit: string;
  readonly missing: Readonly<Record<'code' | 'value', string>>;
  readonly missingSentence: (columns: readonly string[]) => string;
  readonly twice: (letter: string, first: string, second: string) => string;
  readonly alike: (count: number) => string;
  readonly back: string;
  readonly use: string;
  readonly saving: string;
  readonly saved: (sheets: number) => string;
  readonly remembered: (sheets: readonly string[]) => string;
  readonly forget: string;
  readonly forgetting: string;
  readonly forgotten: string;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const id: MapText = {
  title: 'Pasangkan kolom',
  lead: 'Pasangkan sekali; buku kerja ini mengingatnya. Kolom tidak dipindah atau diganti nama.',
  needed: 'Wajib: Nilai, dan Kode atau Nama indikator.',
  noSheets: 'Belum ada lembar berisi',
  noSheetsHow: 'Isi atau tempel data ke sebuah lembar. Panel ini memperbarui diri sendiri.',
  sheet: 'Lembar',
  row: 'Baris judul',
  rowFault: (first, last) => `Isi nomor baris ${first} sampai ${last}.`,
  columns: {
    unit: 'Unit',
    product: 'Produk',
    code: 'Kode indikator',
    name: 'Nama indikator',
    respondent: 'Responden',
    value: 'Nilai',
    evidence: 'Bukti',
    note: 'Catatan',
    assessor: 'Penilai',
    date: 'Tanggal',
    override: 'Nilai koreksi',
    overrideReason: 'Alasan koreksi',
  },
  required: 'wajib',
  more: 'Kolom lain',
  choose: 'Pilih kolom',
  none: 'Tidak ada',
  column: (letter, header) => `${letter} · ${header}`,
  noHeader: '(tanpa judul)',
  states: { sure: 'Cocok', guess: 'Tebakan', chosen: 'Dipilih', missing: 'Belum dipilih', skipped: 'Dilewati' },
  said: (column, state) => `${column}: ${state}.`,
  noUnit: 'Tanpa kolom Unit, nama lembar menjadi nama unit.',
  missing: { code: 'Kode atau Nama indikator', value: 'Nilai' },
  missingSentence: (columns) => `Kolom ${columns.join(' dan ')} belum dipilih.`,
  twice: (letter, first, second) => `Kolom ${letter} dipakai dua kali: ${first} dan ${second}.`,
  alike: (count) => `Juga untuk ${count} lembar lain dengan judul yang sama`,
  back: 'Kembali',
  use: 'Pakai pasangan ini',
  saving: 'Menyimpan pasangan kolom…',
  saved: (sheets) => `Pasangan kolom ${sheets} lembar disimpan bersama buku kerja.`,
  remembered: (sheets) => `Sudah diingat untuk lembar ${quoted(sheets)}.`,
  forget: 'Lupakan pasangan',
  forgetting: 'Melupakan pasangan kolom…',
  forgotten: 'Pasangan kolom dilupakan.',
};

const en: MapText = {
  title: 'Match columns',
  lead: 'Match them once; this workbook remembers it. No column is moved or renamed.',
  needed: 'Required: Score, and Indicator code or name.',
  noSheets: 'No sheet with contents yet',
  noSheetsHow: 'Enter or paste data into a sheet. This pane updates itself.',
  sheet: 'Sheet',
  row: 'Header row',
  rowFault: (first, last) => `Enter a row from ${first} to ${last}.`,
  columns: {
    unit: 'Unit',
    product: 'Product',
    code: 'Indicator code',
    name: 'Indicator name',
    respondent: 'Respondent',
    value: 'Score',
    evidence: 'Evidence',
    note: 'Note',
    assessor: 'Assessor',
    date: 'Date',
    override: 'Corrected score',
    overrideReason: 'Correction reason',
  },
  required: 'required',
  more: 'More columns',
  choose: 'Choose a column',
  none: 'None',
  column: (letter, header) => `${letter} · ${header}`,
  noHeader: '(no heading)',
  states: { sure: 'Matches', guess: 'Guess', chosen: 'Chosen', missing: 'Not chosen yet', skipped: 'Left out' },
  said: (column, state) => `${column}: ${state}.`,
  noUnit: 'Without a Unit column the name of the sheet is the name of the unit.',
  missing: { code: 'Indicator code or name', value: 'Score' },
  missingSentence: (columns) => `Not chosen yet: ${columns.join(' and ')}.`,
  twice: (letter, first, second) => `Column ${letter} is used twice: ${first} and ${second}.`,
  alike: (count) =>
    count === 1
      ? 'Also for 1 other sheet with the same headings'
      : `Also for ${count} other sheets with the same headings`,
  back: 'Back',
  use: 'Use this matching',
  saving: 'Keeping the matched columns…',
  saved: (sheets) => `Matched columns of ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} kept with the workbook.`,
  remembered: (sheets) => `Already remembered for sheet ${quoted(sheets)}.`,
  forget: 'Forget the matching',
  forgetting: 'Forgetting the matched columns…',
  forgotten: 'Matched columns forgotten.',
};

export const MAP_TEXT: Readonly<Record<Language, MapText>> = { id, en };
