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
  readonly rowFrom: string;
  readonly rowTo: string;
  readonly rowFault: (first: number, last: number) => string;
  /** Where units are named: in a column, or each above one of its own. */
  readonly place: string;
  readonly places: Readonly<Record<'rows' | 'columns', string>>;
  readonly which: string;
  readonly strip: string;
  readonly unitColumns: (ticked: number, all: number) => string;
  readonly chooseAll: string;
  readonly clearAll: string;
  readonly noNumbers: string;
  /** A column that is not ticked although its numbers could be answers. */
  readonly leftOutColumn: (count: number) => string;
  readonly noUnits: string;
  readonly sameName: (letters: string, name: string) => string;
  readonly nothing: string;
  readonly reads: (units: number, values: number) => string;
  /** @param places columns, of several sheets with the name of each. */
  readonly leftOut: (count: number, places: readonly string[]) => string;
  readonly sheetColumns: (sheet: string, columns: string) => string;
  readonly alikeSheet: (sheet: string) => string;
  readonly alikeSheets: (chosen: number, all: number) => string;
  readonly unitsThere: (count: number) => string;
  readonly notAll: string;
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
  readonly neededEach: string;
  readonly missing: Readonly<Record<'code' | 'value', string>>;
  readonly missingSentence: (columns: readonly string[]) => string;
  readonly twice: (letter: string, first: string, second: string) => string;
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
  neededEach: 'Wajib: Kode atau Nama indikator, dan sedikitnya satu kolom unit.',
  noSheets: 'Belum ada lembar berisi',
  noSheetsHow: 'Isi atau tempel data ke sebuah lembar. Panel ini memperbarui diri sendiri.',
  sheet: 'Lembar',
  row: 'Baris judul',
  rowFrom: 'Baris judul pertama',
  rowTo: 'Baris judul terakhir',
  rowFault: (first, last) => `Isi nomor baris ${first} sampai ${last}; judul satu baris atau dua baris berurutan.`,
  place: 'Letak unit',
  places: { rows: 'Satu kolom Unit', columns: 'Tiap unit satu kolom' },
  which: 'Kolom mana yang berisi unit?',
  strip: 'Pratinjau kepala tabel',
  unitColumns: (ticked, all) => `Kolom unit: ${ticked} dari ${all}`,
  chooseAll: 'Pilih semua',
  clearAll: 'Kosongkan',
  noNumbers: 'Tidak ada kolom angka di samping indikator yang dikenal. Periksa baris judul dan kolom Kode.',
  leftOutColumn: (count) => `${count} angka dapat menjadi nilai: unit atau bukan?`,
  noUnits: 'Pilih sedikitnya satu kolom unit.',
  sameName: (letters, name) => `Kolom ${letters} sama judulnya, "${name}"; tiap unit satu kolom.`,
  nothing: 'Tidak ada nilai yang terbaca: tidak ada indikator yang dikenal di bawah judul.',
  reads: (units, values) => `${units} unit, ${values} nilai.`,
  leftOut: (count, places) => `Tidak ikut dibaca: ${count} angka di ${places.join('; ')}.`,
  sheetColumns: (sheet, columns) => `lembar "${sheet}" ${columns}`,
  alikeSheet: (sheet) => `Pakai juga untuk lembar yang sebentuk: "${sheet}"`,
  alikeSheets: (chosen, all) => `Pakai juga untuk lembar yang sebentuk: ${chosen} dari ${all}`,
  unitsThere: (count) => `${count} unit`,
  notAll: 'ada angka yang tidak ikut',
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
  neededEach: 'Required: Indicator code or name, and one column of a unit at least.',
  noSheets: 'No sheet with contents yet',
  noSheetsHow: 'Enter or paste data into a sheet. This pane updates itself.',
  sheet: 'Sheet',
  row: 'Heading rows',
  rowFrom: 'First row of the heading',
  rowTo: 'Last row of the heading',
  rowFault: (first, last) => `Enter rows from ${first} to ${last}; a heading has one row or two, one below the other.`,
  place: 'Where the units are',
  places: { rows: 'One column Unit', columns: 'One column per unit' },
  which: 'Which columns are units?',
  strip: 'Preview of the heading',
  unitColumns: (ticked, all) => `Unit columns: ${ticked} of ${all}`,
  chooseAll: 'Select all',
  clearAll: 'Clear',
  noNumbers: 'No column of numbers beside indicators that are known. Check the heading rows and the column of codes.',
  leftOutColumn: (count) => `${count} ${count === 1 ? 'number' : 'numbers'} that could be scores: a unit or not?`,
  noUnits: 'Choose one column of a unit at least.',
  sameName: (letters, name) => `Columns ${letters} have the same heading, "${name}"; each unit has one column.`,
  nothing: 'No value is read: no known indicator stands below the heading.',
  reads: (units, values) =>
    `${units} ${units === 1 ? 'unit' : 'units'}, ${values} ${values === 1 ? 'value' : 'values'}.`,
  leftOut: (count, places) => `Not read: ${count} ${count === 1 ? 'number' : 'numbers'} in ${places.join('; ')}.`,
  sheetColumns: (sheet, columns) => `sheet "${sheet}" ${columns}`,
  alikeSheet: (sheet) => `Use it for "${sheet}" too, a sheet of the same shape`,
  alikeSheets: (chosen, all) => `Use it for sheets of the same shape too: ${chosen} of ${all}`,
  unitsThere: (count) => `${count} ${count === 1 ? 'unit' : 'units'}`,
  notAll: 'some numbers are left out',
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
