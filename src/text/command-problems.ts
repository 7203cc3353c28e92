import type { ArgumentFault, CommandProblem, CommandProblemData, RequestProblemData } from '../app/command-problem';
import { CERTIFICATE_PROBLEMS } from './certificate';
import { FILE_PROBLEMS } from './file-problems';
import type { Language } from './language';
import { PROBLEMS } from './problems';
import { RECORD_PROBLEMS } from './records';
import { someUnits } from './some-units';
import { tell, type Sentences } from './tell';
import { TREND_PROBLEMS } from './trend';

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
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

const id: Sentences<RequestProblemData> = {
  'unit-not-found': (d) => `Unit "${d.found}" tidak ada. Unit yang ada: ${quoted(d.units)}.`,
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
  'template-too-large': (d) =>
    `Templat akan berisi ${d.rows} baris; paling banyak ${d.maximum}. Kurangi unit atau produk.`,
  'template-no-unit': () => 'Nama unit kosong. Tulis sedikitnya satu nama sesudah --unit.',
  'duplicate-name': (d) =>
    `Nama "${d.found}" ditulis lebih dari sekali. Setiap unit dan produk cukup ditulis satu kali.`,
  'robustness-not-scored': (d) =>
    `Instansinya belum bernilai${someUnits(d.units)}, jadi ketahanannya belum dapat diuji. Lengkapi dahulu isiannya; lihat kepatuhan periksa.`,
  'no-follow-up': (d) =>
    `Berkas "${d.file}": tidak ada rencana tindak lanjut di lembar ${quoted(d.sheets)}. Yang dikenal: lembar dengan judul kolom Unit, Kode atau Indikator, dan Status, seperti "Tindak Lanjut" tulisan Kepatuhan. Pilih buku kerja yang memuatnya, atau jalankan tanpa --tindak-lanjut-lama.`,
  'wrong-arguments': (d) => `${ARGUMENT_FAULTS.id[d.kind](d.item)} Lihat kepatuhan --help.`,
};

const en: Sentences<RequestProblemData> = {
  'unit-not-found': (d) => `There is no unit "${d.found}". The units are: ${quoted(d.units)}.`,
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
  'template-too-large': (d) =>
    `The template would have ${d.rows} rows; at most ${d.maximum} are possible. Take fewer units or products.`,
  'template-no-unit': () => 'The name of the unit is blank. Write at least one name after --unit.',
  'duplicate-name': (d) => `The name "${d.found}" is given more than once. Give each unit and product once.`,
  'robustness-not-scored': (d) =>
    `The institution has no score yet${someUnits(d.units)}, so its robustness cannot be tested. Fill in the sheet first; see kepatuhan periksa.`,
  'no-follow-up': (d) =>
    `File "${d.file}": there is no action plan on the sheets ${quoted(d.sheets)}. Known are sheets with the headings Unit, Code or Indicator, and Status, such as "Tindak Lanjut" written by Kepatuhan. Choose a workbook that has one, or run without --tindak-lanjut-lama.`,
  'wrong-arguments': (d) => `${ARGUMENT_FAULTS.en[d.kind](d.item)} See kepatuhan --help.`,
};

const REQUESTS: Readonly<Record<Language, Sentences<RequestProblemData>>> = { id, en };

const sentencesIn = (language: Language): Sentences<CommandProblemData> => ({
  ...REQUESTS[language],
  ...PROBLEMS[language],
  ...RECORD_PROBLEMS[language],
  ...TREND_PROBLEMS[language],
  ...CERTIFICATE_PROBLEMS[language],
  ...FILE_PROBLEMS[language],
});

const SENTENCES: Readonly<Record<Language, Sentences<CommandProblemData>>> = {
  id: sentencesIn('id'),
  en: sentencesIn('en'),
};

/** One sentence (or two): what was found, what is allowed, what to do. */
export function describeCommandProblem(problem: CommandProblem, language: Language): string {
  return tell(SENTENCES[language], problem);
}
