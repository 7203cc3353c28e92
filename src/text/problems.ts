import type { ArgumentFault, Problem, ProblemData } from '../app/problem';
import type { SheetFault } from '../core/instrument/sheet-log';
import { cellAddress } from '../core/address';
import { faultText } from './faults';
import type { Language } from './language';
import { tell, type Sentences } from './tell';

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const faultsOf = (faults: readonly SheetFault[], language: Language): string =>
  faults.map((fault) => `${placeOf(fault)}${faultText(fault, language)}`).join(' ');
const placeOf = ({ cell }: SheetFault): string => (cell === null ? '' : `[${cellAddress(cell.row, cell.column)}] `);
const atLine = (line: number | null, word: string): string => (line === null ? '' : `${word} ${line}: `);

const ARGUMENT_FAULTS: Readonly<Record<Language, Readonly<Record<ArgumentFault, (item: string) => string>>>> = {
  id: {
    'unknown-option': (item) => `Pilihan "${item}" tidak dikenal.`,
    'unknown-command': (item) => `Perintah "${item}" tidak dikenal.`,
    missing: (item) => `"${item}" belum ditulis.`,
    'not-a-choice': (item) => `Isi "${item}" bukan salah satu pilihan.`,
    'too-many': () => 'Ada argumen yang berlebih.',
    other: () => 'Perintah belum lengkap.',
  },
  en: {
    'unknown-option': (item) => `Option "${item}" is not known.`,
    'unknown-command': (item) => `Command "${item}" is not known.`,
    missing: (item) => `"${item}" is missing.`,
    'not-a-choice': (item) => `The value of "${item}" is not one of the choices.`,
    'too-many': () => 'There are too many arguments.',
    other: () => 'The command is incomplete.',
  },
};

const id: Sentences<ProblemData> = {
  'unknown-edition': (d) => `Edisi "${d.found}" tidak dikenal. Pilih salah satu: ${d.known.join(', ')}.`,
  'no-header': (d) =>
    `Tidak ada lembar indikator: baris judul dengan kolom Kode (atau Indikator) dan Nilai tidak ditemukan dalam 20 baris pertama` +
    `${d.sheets.length ? ` lembar ${quoted(d.sheets)}` : ''}. Beri judul kolom itu, atau buat lembar baru dengan perintah templat.`,
  'no-rows': (d) =>
    `Lembar ${quoted(d.sheets)} punya baris judul, tetapi belum ada satu pun baris penilaian di bawahnya. Isi dahulu.`,
  'bands-only': (d) =>
    `Edisi ${d.edition} hanya memuat ambang zona, tanpa indikator, jadi lembar tidak dapat dinilai dengannya. Pakai edisi 2021 sampai 2025.`,
  'unit-not-found': (d) => `Unit "${d.found}" tidak ada. Unit yang ada: ${quoted(d.units)}.`,
  'unit-ambiguous': (d) =>
    `Unit "${d.found}" cocok dengan lebih dari satu ejaan: ${quoted(d.units)}. Tulis persis seperti di lembar, atau samakan ejaannya.`,
  'file-unreadable': (d) => `Berkas "${d.file}" tidak dapat dibaca (${d.why}). Periksa nama dan izinnya.`,
  'file-exists': (d) => `Berkas "${d.file}" sudah ada dan tidak ditimpa. Pilih nama lain.`,
  'file-unwritable': (d) => `Berkas "${d.file}" tidak dapat ditulis (${d.why}). Pilih folder lain.`,
  'score-not-a-number': (d) => `${atLine(d.line, 'Baris')}"${d.found}" bukan angka. Tulis seperti 79,39 atau 79.39.`,
  'score-out-of-range': (d) =>
    `${atLine(d.line, 'Baris')}Nilai ${d.found} di luar skala 0 sampai ${d.maximum} edisi ${d.edition}. Periksa angkanya; nilai tidak dipotong.`,
  'no-scores': () => 'Tidak ada nilai. Tulis nilai sebagai argumen, atau satu per baris lewat masukan standar.',
  'percentages-count': (d) =>
    `Edisi ${d.edition} memerlukan ${d.names.length} persentase dimensi (${d.names.join(', ')}); ada ${d.found}.`,
  'product-counts': (d) =>
    `Edisi ${d.edition} merata-ratakan produk: sertakan jumlah produk tiap unit (--produk), sebanyak nilainya. Ada ${d.scores} nilai dan ${d.counts} jumlah produk.`,
  'product-count-not-whole': (d) => `Jumlah produk "${d.found}" bukan bilangan bulat positif. Tulis 1 sampai 999999.`,
  'no-dimensions': (d) => `Edisi ${d.edition} tidak memuat dimensi; hanya klasifikasi nilai yang tersedia.`,
  'unknown-blank-policy': (d) => `Kebijakan kosong "${d.found}" tidak dikenal. Pilih tolak, nol, atau abaikan.`,
  'instrument-faults': (d) =>
    `Instrumen di lembar "${d.sheet}" belum dapat dipakai: ${faultsOf(d.faults, 'id')} Perbaiki lembar itu, atau pilih edisi terbitan.`,
  'no-instrument-sheet': (d) => `Buku kerja ini tidak punya lembar "Instrumen". Lembar yang ada: ${quoted(d.sheets)}.`,
  'mapping-misfit': (d) =>
    d.header === null
      ? `Lembar "${d.sheet}", yang kolomnya pernah dipasangkan, sudah tidak ada atau berganti nama. Pasangkan lagi lewat panel Kepatuhan, atau lupakan pasangannya di sana.`
      : `Pasangan kolom lembar "${d.sheet}" tidak cocok lagi: judul di ${d.header.cell} dulu "${d.header.before}", sekarang "${d.header.now}". Pasangkan lagi lewat panel Kepatuhan.`,
  'mapping-damaged': () =>
    'Catatan pasangan kolom di buku kerja ini rusak, jadi tidak dipakai. Pasangkan lagi lewat panel Kepatuhan, atau lupakan pasangannya di sana.',
  'template-too-large': (d) =>
    `Templat akan berisi ${d.rows} baris; paling banyak ${d.maximum}. Kurangi unit atau produk.`,
  'template-no-unit': () => 'Nama unit kosong. Tulis sedikitnya satu nama sesudah --unit.',
  'duplicate-name': (d) =>
    `Nama "${d.found}" ditulis lebih dari sekali. Setiap unit dan produk cukup ditulis satu kali.`,
  'wrong-arguments': (d) => `${ARGUMENT_FAULTS.id[d.kind](d.item)} Lihat kepatuhan --help.`,
};

const en: Sentences<ProblemData> = {
  'unknown-edition': (d) => `Edition "${d.found}" is not known. Choose one of: ${d.known.join(', ')}.`,
  'no-header': (d) =>
    `No indicator sheet: a header row with the columns Kode (or Indikator) and Nilai was not found in the first 20 rows` +
    `${d.sheets.length ? ` of sheet ${quoted(d.sheets)}` : ''}. Add those headings, or make a new sheet with the templat command.`,
  'no-rows': (d) => `Sheet ${quoted(d.sheets)} has a header row but no assessment row below it yet. Fill it in first.`,
  'bands-only': (d) =>
    `Edition ${d.edition} holds zone bands only, no indicators, so a sheet cannot be scored with it. Use edition 2021 to 2025.`,
  'unit-not-found': (d) => `There is no unit "${d.found}". The units are: ${quoted(d.units)}.`,
  'unit-ambiguous': (d) =>
    `Unit "${d.found}" fits more than one spelling: ${quoted(d.units)}. Write it exactly as on the sheet, or make the spellings agree.`,
  'file-unreadable': (d) => `File "${d.file}" cannot be read (${d.why}). Check its name and permissions.`,
  'file-exists': (d) => `File "${d.file}" already exists and is not overwritten. Choose another name.`,
  'file-unwritable': (d) => `File "${d.file}" cannot be written (${d.why}). Choose another folder.`,
  'score-not-a-number': (d) => `${atLine(d.line, 'Line')}"${d.found}" is not a number. Write it like 79.39 or 79,39.`,
  'score-out-of-range': (d) =>
    `${atLine(d.line, 'Line')}Score ${d.found} is outside the scale 0 to ${d.maximum} of edition ${d.edition}. Check the number; scores are never clamped.`,
  'no-scores': () => 'There are no scores. Give them as arguments, or one per line on standard input.',
  'percentages-count': (d) =>
    `Edition ${d.edition} needs ${d.names.length} dimension percentages (${d.names.join(', ')}); there are ${d.found}.`,
  'product-counts': (d) =>
    `Edition ${d.edition} averages products: give the number of products of each unit (--produk), as many as scores. There are ${d.scores} scores and ${d.counts} product counts.`,
  'product-count-not-whole': (d) => `Product count "${d.found}" is not a positive whole number. Write 1 to 999999.`,
  'no-dimensions': (d) => `Edition ${d.edition} has no dimensions; only the classification of scores is available.`,
  'unknown-blank-policy': (d) =>
    `Blank policy "${d.found}" is not known. Choose tolak (refuse), nol (zero) or abaikan (ignore).`,
  'instrument-faults': (d) =>
    `The instrument on sheet "${d.sheet}" cannot be used yet: ${faultsOf(d.faults, 'en')} Mend the sheet, or choose a published edition.`,
  'no-instrument-sheet': (d) => `This workbook has no sheet "Instrumen". Its sheets are: ${quoted(d.sheets)}.`,
  'mapping-misfit': (d) =>
    d.header === null
      ? `Sheet "${d.sheet}", whose columns were matched by hand, has gone or was renamed. Match them again in the Kepatuhan pane, or have them forgotten there.`
      : `The columns matched on sheet "${d.sheet}" no longer fit: the heading in ${d.header.cell} was "${d.header.before}" and is now "${d.header.now}". Match them again in the Kepatuhan pane.`,
  'mapping-damaged': () =>
    'The record of matched columns in this workbook is damaged, so it is not used. Match them again in the Kepatuhan pane, or have them forgotten there.',
  'template-too-large': (d) =>
    `The template would have ${d.rows} rows; at most ${d.maximum} are possible. Take fewer units or products.`,
  'template-no-unit': () => 'The name of the unit is blank. Write at least one name after --unit.',
  'duplicate-name': (d) => `The name "${d.found}" is given more than once. Give each unit and product once.`,
  'wrong-arguments': (d) => `${ARGUMENT_FAULTS.en[d.kind](d.item)} See kepatuhan --help.`,
};

/** Sentences by code, for those that tell problems of several families. */
export const PROBLEMS: Readonly<Record<Language, Sentences<ProblemData>>> = { id, en };

/** One sentence (or two): what was found, what is allowed, what to do. */
export function describeProblem(problem: Problem, language: Language): string {
  return tell(PROBLEMS[language], problem);
}
