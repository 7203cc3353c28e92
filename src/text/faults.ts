import type { Fault, FaultData } from '../core/instrument/fault';
import { formatHundredths, formatNumber } from '../core/number/format';
import type { Language } from './language';
import { tell, type Sentences } from './tell';

const list = (words: readonly string[]) => words.join(', ');
const number = (value: number, language: Language) =>
  Number.isFinite(value) ? formatNumber(value, language) : String(value);
const points = (hundredths: number, language: Language) =>
  Number.isSafeInteger(hundredths) ? formatHundredths(hundredths, language) : number(hundredths / 100, language);

const n = (value: number) => number(value, 'id');
const p = (hundredths: number) => points(hundredths, 'id');

const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ text: 'teks', number: 'bilangan', boolean: 'ya/tidak', list: 'daftar', object: 'objek' }),
  ...Object.entries({ null: 'kosong', undefined: 'kosong' }),
]);
const typeName = (type: string) => TYPE_NAMES.get(type) ?? type;

/** Sentences by fault code; custom functions, which answer in Indonesian, take these alone. */
export const FAULTS_ID: Sentences<FaultData> = {
  'wrong-type': ({ expected, found }) => `Seharusnya berjenis ${typeName(expected)}, ditemukan ${typeName(found)}.`,
  'missing-field': ({ field }) => `Bagian "${field}" tidak ada; tambahkan.`,
  'unknown-field': ({ field }) => `Bagian "${field}" tidak dikenal; periksa ejaannya atau hapus.`,
  'forbidden-name': ({ name }) => `Nama "${name}" tidak boleh dipakai; ganti dengan nama lain.`,
  'not-an-option': ({ found, allowed }) => `"${found}" bukan pilihan; yang boleh: ${list(allowed)}.`,
  'empty-text': () => 'Teks kosong; isi.',
  'bad-id': ({ found }) => `Id "${found}" harus berupa huruf kecil dan angka yang disambung tanda hubung.`,
  'bad-version': ({ found }) => `Versi "${found}" harus berupa bilangan yang disambung titik, misalnya 1.0.0.`,
  'bad-date': ({ found }) => `"${found}" bukan tanggal; tulis tahun-bulan-hari, misalnya 2023-07-01 s.d. 2023-10-31.`,
  'window-reversed': ({ from, to }) => `Masa penilaian mulai ${from} setelah berakhir ${to}; tukar keduanya.`,
  'not-positive': ({ found }) => `Nilai ${n(found)} harus lebih besar dari nol.`,
  'not-whole': ({ found }) => `Nilai ${n(found)} harus bilangan bulat.`,
  'threshold-out-of-range': ({ found, max }) => `Ambang kelengkapan ${p(found)} % harus di antara 0 dan ${p(max)} %.`,
  'duplicate-products': ({ kind, first }) => `Jumlah produk untuk ${kind} sudah ada di ${first}; hapus salah satu.`,
  'negative-weight': ({ found }) => `Bobot ${n(found)} negatif; bobot paling kecil adalah nol.`,
  'fractional-weight': ({ found }) =>
    `Bobot ${n(found)} bukan bilangan bulat; kalikan semua bobot sampai semuanya bulat.`,
  'weights-do-not-sum': ({ sum, total }) =>
    `Bobot dimensi berjumlah ${n(sum)} dari ${n(total)} bagian, seharusnya tepat ${n(total)}; betulkan bobotnya.`,
  'duplicate-code': ({ found, first }) => `Kode "${found}" sudah dipakai di ${first}; beri kode lain.`,
  'code-as-number': ({ found, first }) =>
    `Kode tersimpan sebagai angka ${found}, sama dengan ${first}, sehingga 1.1 dan 1.10 tidak dapat dibedakan; ketik ulang semua kode sebagai teks.`,
  'unknown-dimension': ({ found, known }) => `Dimensi "${found}" tidak ada; yang ada: ${list(known)}.`,
  'unknown-scale': ({ found, known }) => `Skala "${found}" tidak ada; yang ada: ${list(known)}.`,
  'dimension-without-indicators': ({ dimension }) => `Dimensi ${dimension} tidak mempunyai indikator.`,
  'dimension-weights-zero': ({ dimension }) =>
    `Semua indikator dimensi ${dimension} berbobot nol; beri bobot setidaknya satu.`,
  'evidence-above-scale': ({ found, max }) =>
    `Bukti diminta mulai nilai ${n(found)}, padahal skalanya 0 sampai ${n(max)}.`,
  'percent-not-hundred': ({ found }) => `Skala persen harus berakhir di 100, bukan ${n(found)}.`,
  'no-option-for-zero': ({ scale }) => `Skala "${scale}" tidak mempunyai jawaban bernilai 0.`,
  'no-option-for-full': ({ scale, max }) => `Skala "${scale}" tidak mempunyai jawaban bernilai penuh (${n(max)}).`,
  'points-out-of-range': ({ found, max }) => `Poin ${n(found)} harus di antara 0 dan ${n(max)}.`,
  'duplicate-answer': ({ found, first }) => `Jawaban "${found}" sudah ada di ${first}; hapus salah satu.`,
  'no-bands': () => 'Tidak ada batas kategori; tambahkan.',
  'band-empty': ({ min, max }) => `Rentang ${p(min)}-${p(max)} kosong: batas atasnya di bawah batas bawahnya.`,
  'band-not-on-step': ({ found, step }) => `Batas ${p(found)} harus kelipatan ${p(step)}.`,
  'bands-not-ascending': ({ min, previous }) =>
    `Rentang mulai ${p(min)} berada setelah rentang mulai ${p(previous)}; urutkan dari yang terendah.`,
  'bands-overlap': ({ from, to }) => `Nilai ${p(from)}-${p(to)} masuk dua rentang; betulkan salah satu batasnya.`,
  'bands-gap': ({ from, to }) =>
    `Nilai ${p(from)}-${p(to)} tidak masuk rentang mana pun; betulkan salah satu batasnya.`,
  'bands-start': ({ found }) => `Rentang terendah mulai ${p(found)}, seharusnya 0.`,
  'bands-end': ({ found, expected }) => `Rentang tertinggi berakhir ${p(found)}, seharusnya ${p(expected)}.`,
  'range-outside-scale': ({ min, max, scale }) => `Rentang ${p(min)}-${p(max)} berada di luar skala 0-${p(scale)}.`,
  'table-missing': ({ table, columns }) => `Tabel ${table} tidak ditemukan; kolomnya: ${list(columns)}.`,
  'column-missing': ({ table, column }) => `Tabel ${table} tidak mempunyai kolom ${column}; tambahkan.`,
  'duplicate-column': ({ column, first }) => `Kolom "${column}" sudah ada di ${first}; hapus salah satu.`,
  'duplicate-key': ({ key, first }) => `"${key}" sudah ada di ${first}; hapus salah satu.`,
  'unknown-key': ({ found, known }) => `"${found}" tidak dikenal; yang dikenal: ${list(known)}.`,
  'blank-cell': ({ column }) => `${column} kosong; isi.`,
  'error-cell': ({ found }) => `Sel berisi galat ${found}; betulkan rumusnya.`,
  'not-a-number': ({ found }) => `"${found}" bukan bilangan; tulis misalnya 21,85.`,
  'ambiguous-number': ({ found, readings }) =>
    `"${found}" dapat berarti ${readings.map(n).join(' atau ')}; tulis tanpa titik.`,
  'too-many-decimals': ({ found, decimals }) =>
    `"${found}" mempunyai desimal terlalu banyak (paling banyak ${decimals}); tulis bilangan yang tepat.`,
  'unreadable-scale': ({ found }) =>
    `Skala "${found}" tidak dikenal; tulis misalnya 0-4, ya/tidak, A/B/C, atau persen, atau jelaskan dalam tabel Skala.`,
  'sheet-too-large': ({ rows, columns }) =>
    `Lembar berisi ${rows} baris dan ${columns} kolom: terlalu besar untuk sebuah instrumen.`,
};

const nEn = (value: number) => number(value, 'en');
const pEn = (hundredths: number) => points(hundredths, 'en');

const en: Sentences<FaultData> = {
  'wrong-type': ({ expected, found }) => `Should be of type ${expected}, found ${found}.`,
  'missing-field': ({ field }) => `"${field}" is missing; add it.`,
  'unknown-field': ({ field }) => `"${field}" is unknown; check the spelling or remove it.`,
  'forbidden-name': ({ name }) => `The name "${name}" must not be used; choose another.`,
  'not-an-option': ({ found, allowed }) => `"${found}" is not an option; allowed: ${list(allowed)}.`,
  'empty-text': () => 'The text is empty; fill it in.',
  'bad-id': ({ found }) => `The id "${found}" must be lower-case letters and digits joined by hyphens.`,
  'bad-version': ({ found }) => `The version "${found}" must be numbers joined by dots, such as 1.0.0.`,
  'bad-date': ({ found }) => `"${found}" is not a date; write year-month-day, such as 2023-07-01 s.d. 2023-10-31.`,
  'window-reversed': ({ from, to }) => `The field work starts ${from} after it ends ${to}; swap them.`,
  'not-positive': ({ found }) => `${nEn(found)} must be greater than zero.`,
  'not-whole': ({ found }) => `${nEn(found)} must be a whole number.`,
  'threshold-out-of-range': ({ found, max }) =>
    `The completeness threshold ${pEn(found)} % must be between 0 and ${pEn(max)} %.`,
  'duplicate-products': ({ kind, first }) => `The products of ${kind} are already given at ${first}; remove one.`,
  'negative-weight': ({ found }) => `The weight ${nEn(found)} is negative; the lowest weight is zero.`,
  'fractional-weight': ({ found }) =>
    `The weight ${nEn(found)} is not a whole number; multiply all weights until all are whole.`,
  'weights-do-not-sum': ({ sum, total }) =>
    `The dimension weights add up to ${nEn(sum)} of ${nEn(total)} parts and should be exactly ${nEn(total)}; mend the weights.`,
  'duplicate-code': ({ found, first }) => `The code "${found}" is already used at ${first}; choose another.`,
  'code-as-number': ({ found, first }) =>
    `The code is stored as the number ${found}, as at ${first}, so that 1.1 and 1.10 cannot be told apart; type all codes again as text.`,
  'unknown-dimension': ({ found, known }) => `There is no dimension "${found}"; known: ${list(known)}.`,
  'unknown-scale': ({ found, known }) => `There is no scale "${found}"; known: ${list(known)}.`,
  'dimension-without-indicators': ({ dimension }) => `Dimension ${dimension} has no indicators.`,
  'dimension-weights-zero': ({ dimension }) =>
    `All indicators of dimension ${dimension} weigh zero; give at least one a weight.`,
  'evidence-above-scale': ({ found, max }) =>
    `Evidence is asked from level ${nEn(found)}, but the scale runs from 0 to ${nEn(max)}.`,
  'percent-not-hundred': ({ found }) => `A percent scale must end at 100, not ${nEn(found)}.`,
  'no-option-for-zero': ({ scale }) => `The scale "${scale}" has no answer worth 0.`,
  'no-option-for-full': ({ scale, max }) => `The scale "${scale}" has no answer worth the full ${nEn(max)}.`,
  'points-out-of-range': ({ found, max }) => `The points ${nEn(found)} must be between 0 and ${nEn(max)}.`,
  'duplicate-answer': ({ found, first }) => `The answer "${found}" is already given at ${first}; remove one.`,
  'no-bands': () => 'There are no category limits; add them.',
  'band-empty': ({ min, max }) => `The range ${pEn(min)}-${pEn(max)} is empty: it ends below its start.`,
  'band-not-on-step': ({ found, step }) => `The limit ${pEn(found)} must be a multiple of ${pEn(step)}.`,
  'bands-not-ascending': ({ min, previous }) =>
    `The range from ${pEn(min)} stands after the range from ${pEn(previous)}; put the lowest first.`,
  'bands-overlap': ({ from, to }) => `Scores ${pEn(from)}-${pEn(to)} fall in two ranges; mend one of the limits.`,
  'bands-gap': ({ from, to }) => `Scores ${pEn(from)}-${pEn(to)} fall in no range; mend one of the limits.`,
  'bands-start': ({ found }) => `The lowest range starts at ${pEn(found)} and should start at 0.`,
  'bands-end': ({ found, expected }) => `The highest range ends at ${pEn(found)} and should end at ${pEn(expected)}.`,
  'range-outside-scale': ({ min, max, scale }) =>
    `The range ${pEn(min)}-${pEn(max)} is outside the scale 0-${pEn(scale)}.`,
  'table-missing': ({ table, columns }) => `The table ${table} was not found; its columns: ${list(columns)}.`,
  'column-missing': ({ table, column }) => `The table ${table} has no column ${column}; add it.`,
  'duplicate-column': ({ column, first }) => `The column "${column}" already stands at ${first}; remove one.`,
  'duplicate-key': ({ key, first }) => `"${key}" already stands at ${first}; remove one.`,
  'unknown-key': ({ found, known }) => `"${found}" is unknown; known: ${list(known)}.`,
  'blank-cell': ({ column }) => `${column} is blank; fill it in.`,
  'error-cell': ({ found }) => `The cell holds the error ${found}; mend its formula.`,
  'not-a-number': ({ found }) => `"${found}" is not a number; write for example 21,85.`,
  'ambiguous-number': ({ found, readings }) =>
    `"${found}" may mean ${readings.map(nEn).join(' or ')}; write it without a dot.`,
  'too-many-decimals': ({ found, decimals }) =>
    `"${found}" has too many decimals (at most ${decimals}); write an exact number.`,
  'unreadable-scale': ({ found }) =>
    `The scale "${found}" is unknown; write for example 0-4, ya/tidak, A/B/C or persen, or define it in the table Skala.`,
  'sheet-too-large': ({ rows, columns }) =>
    `The sheet has ${rows} rows and ${columns} columns: too large for an instrument.`,
};

/** What is wrong with an instrument, in one sentence for each fault code. */
export const FAULT_TEXTS: Readonly<Record<Language, Sentences<FaultData>>> = { id: FAULTS_ID, en };

/** The sentence of a fault, without its place. */
export function faultText(fault: Fault, language: Language): string {
  return tell(FAULT_TEXTS[language], fault);
}
