import type { InstitutionKind } from '../../core/instrument/types';
import type { Language } from '../language';

/** Sentences of the view that makes a sheet to fill in. Numbers arrive already written in the language's way. */
export interface BuildText {
  readonly title: string;
  readonly lead: string;
  readonly edition: string;
  readonly own: (edition: string) => string;
  readonly ownFaulty: string;
  readonly otherInstrument: (edition: string) => string;
  readonly name: string;
  readonly nameFaults: Readonly<Record<'blank' | 'long' | 'letters' | 'taken' | 'companion', (name: string) => string>>;
  readonly institution: string;
  readonly kind: string;
  readonly noKind: string;
  /** As the line "Jenis:" of the sheet says it. */
  readonly kinds: Readonly<Record<InstitutionKind, string>>;
  readonly products: Readonly<Record<'unit' | 'institution', (count: number) => string>>;
  readonly units: string;
  readonly perLine: string;
  readonly unitCount: (count: string) => string;
  readonly noUnit: string;
  readonly twice: (line: number, first: number, name: string) => string;
  readonly product: string;
  readonly byCount: string;
  readonly byName: string;
  readonly count: string;
  readonly countHint: string;
  readonly countFault: (most: number) => string;
  readonly names: string;
  readonly namesHint: (count: string) => string;
  readonly noName: string;
  readonly placeholder: (number: number) => string;
  readonly tooLarge: (rows: string, most: string) => string;
  readonly made: string;
  readonly rows: (rows: string) => string;
  readonly sum: (units: string, perUnit: string) => string;
  readonly of: (indicators: number, products: number) => string;
  readonly respondents: string;
  readonly guide: string;
  readonly reference: string;
  readonly present: (names: readonly string[]) => string;
  readonly cancel: string;
  readonly create: string;
  readonly creating: string;
  readonly created: (name: string, rows: string) => string;
  readonly mend: (count: number) => string;
  readonly takeName: (name: string) => string;
}

const id: BuildText = {
  title: 'Buat lembar penilaian',
  lead: 'Ditambah ke buku kerja ini. Lembar lain tidak disentuh.',
  edition: 'Edisi',
  own: (edition) => `Lembar Instrumen (${edition})`,
  ownFaulty: 'Lembar Instrumen',
  otherInstrument: (edition) =>
    `Buku kerja ini dinilai dengan lembar Instrumen-nya (${edition}). Pilih itu, atau ganti nama lembar Instrumen dulu.`,
  name: 'Nama lembar',
  nameFaults: {
    blank: () => 'Isi nama lembar.',
    long: () => 'Nama lembar paling panjang 31 huruf.',
    letters: () => 'Nama lembar tanpa : \\ / ? * [ ] dan tanpa tanda petik di tepi.',
    taken: (name) => `Lembar "${name}" sudah ada dan tidak ditimpa. Pakai nama lain.`,
    companion: (name) => `Lembar bernama "${name}" tidak dibaca sebagai penilaian. Pakai nama lain.`,
  },
  institution: 'Instansi',
  kind: 'Jenis instansi',
  noKind: 'Belum ditentukan',
  kinds: {
    'kementerian-lembaga': 'Kementerian/Lembaga',
    pemda: 'Pemerintah daerah',
    kantah: 'Kantor pertanahan',
    polres: 'Polres',
  },
  products: {
    unit: (count) => `Edisi ini: ${count} produk per unit.`,
    institution: (count) => `Edisi ini: ${count} produk per instansi.`,
  },
  units: 'Unit',
  perLine: '· satu per baris',
  unitCount: (count) => `${count === '0' ? '' : `${count} unit. `}Bisa ditempel dari Excel.`,
  noUnit: 'Isi paling sedikit satu unit.',
  twice: (line, first, name) => `Baris ${line} sama dengan baris ${first}: ${name}.`,
  product: 'Produk layanan',
  byCount: 'Jumlah',
  byName: 'Nama',
  count: 'Produk per unit',
  countHint: 'Nama produk diisi di lembar.',
  countFault: (most) => `Isi bilangan bulat 1 sampai ${most}.`,
  names: 'Nama produk',
  namesHint: (count) => `${count} produk, sama untuk setiap unit.`,
  noName: 'Isi paling sedikit satu produk, atau pilih Jumlah.',
  placeholder: (number) => `Produk ${number}`,
  tooLarge: (rows, most) =>
    `Lembar akan berisi ${rows} baris; panel ini membuat paling banyak ${most}. Kurangi unit atau produk, atau pakai perintah kepatuhan templat.`,
  made: 'Yang akan dibuat',
  rows: (rows) => `${rows} baris`,
  sum: (units, perUnit) => `${units} unit × ${perUnit} baris per unit`,
  of: (indicators, products) =>
    products === 0 ? `${indicators} indikator` : `${indicators} indikator, ${products} produk`,
  respondents: 'Responden mengikuti instrumen, satu baris setiap jawaban.',
  guide: 'petunjuk mengisi',
  reference: 'rujukan kode dan bobot',
  present: (names) => `Sudah ada, tidak disentuh: ${names.join(', ')}.`,
  cancel: 'Batalkan',
  create: 'Buat lembar',
  creating: 'Membuat lembar…',
  created: (name, rows) => `Lembar ${name} dibuat, ${rows} baris.`,
  mend: (count) => `${count} isian perlu diperbaiki.`,
  takeName: (name) => `Pakai nama "${name}"`,
};

const counted = (count: string, word: string): string => `${count} ${word}${count === '1' ? '' : 's'}`;

const en: BuildText = {
  title: 'Create an assessment sheet',
  lead: 'Added to this workbook. Other sheets are not touched.',
  edition: 'Edition',
  own: (edition) => `Sheet Instrumen (${edition})`,
  ownFaulty: 'Sheet Instrumen',
  otherInstrument: (edition) =>
    `This workbook is scored with its sheet Instrumen (${edition}). Choose that, or rename the sheet Instrumen first.`,
  name: 'Sheet name',
  nameFaults: {
    blank: () => 'Enter a name for the sheet.',
    long: () => 'Sheet names have at most 31 characters.',
    letters: () => 'Sheet names have no : \\ / ? * [ ] and no quote at either end.',
    taken: (name) => `Sheet "${name}" exists and is not overwritten. Take another name.`,
    companion: (name) => `A sheet named "${name}" is not read as an assessment. Take another name.`,
  },
  institution: 'Institution',
  kind: 'Kind of institution',
  noKind: 'Not decided yet',
  kinds: {
    'kementerian-lembaga': 'Ministry/institution',
    pemda: 'Local government',
    kantah: 'Land office',
    polres: 'Police office',
  },
  products: {
    unit: (count) => `This edition: ${counted(String(count), 'product')} per unit.`,
    institution: (count) => `This edition: ${counted(String(count), 'product')} per institution.`,
  },
  units: 'Units',
  perLine: '· one per line',
  unitCount: (count) => `${count === '0' ? '' : `${counted(count, 'unit')}. `}You can paste them from Excel.`,
  noUnit: 'Enter at least one unit.',
  twice: (line, first, name) => `Line ${line} is the same as line ${first}: ${name}.`,
  product: 'Service products',
  byCount: 'Number',
  byName: 'Names',
  count: 'Products per unit',
  countHint: 'Name the products in the sheet.',
  countFault: (most) => `Enter a whole number from 1 to ${most}.`,
  names: 'Product names',
  namesHint: (count) => `${counted(count, 'product')}, the same for every unit.`,
  noName: 'Enter at least one product, or choose Number.',
  placeholder: (number) => `Product ${number}`,
  tooLarge: (rows, most) =>
    `The sheet would have ${rows} rows; this pane makes at most ${most}. Take fewer units or products, or use the command kepatuhan templat.`,
  made: 'What will be created',
  rows: (rows) => `${rows} rows`,
  sum: (units, perUnit) => `${counted(units, 'unit')} × ${perUnit} rows per unit`,
  of: (indicators, products) =>
    products === 0 ? `${indicators} indicators` : `${indicators} indicators, ${counted(String(products), 'product')}`,
  respondents: 'Respondents as the instrument says, one row for each answer.',
  guide: 'how to fill it in',
  reference: 'codes and weights',
  present: (names) => `Already there, not touched: ${names.join(', ')}.`,
  cancel: 'Cancel',
  create: 'Create sheet',
  creating: 'Creating the sheet…',
  created: (name, rows) => `Sheet ${name} created, ${rows} rows.`,
  mend: (count) => (count === 1 ? '1 field needs mending.' : `${count} fields need mending.`),
  takeName: (name) => `Take the name "${name}"`,
};

export const BUILD_TEXT: Readonly<Record<Language, BuildText>> = { id, en };
