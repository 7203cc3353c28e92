import type { UnreadPlace } from '../../core/sheet/checks/numbers-unread';
import type { DoubtReason } from '../../core/sheet/unit-doubts';
import { formatNumber } from '../../core/number/format';
import { doubtId } from './doubts-id';
import { joinWith, listAnswers, quote, type IssueTexts } from './issue-text';

const WHAT = { column: 'kolom', sheet: 'lembar' } as const;

const UNREAD: Readonly<Record<UnreadPlace, (where: string) => string>> = {
  column: (where) => `kolom ${where}`,
  rows: (where) => `baris ${where}`,
  table: (where) => `tabel lain (baris ${where})`,
  sheet: (where) => `lembar ${quote(where)}`,
};

const WAYS_OUT: Readonly<Record<UnreadPlace, string>> = {
  column: 'Sebutkan artinya lewat "Pasangkan kolom" di panel, beri judul yang jelas, atau pindahkan ke lembar lain',
  rows: 'Lengkapi kode dan unitnya bila ini penilaian, atau pindahkan ke lembar lain',
  table: 'Samakan kolomnya dengan tabel pertama, atau pindahkan ke lembar sendiri',
  sheet: 'Lengkapi judul kolomnya, pasangkan kolomnya di panel, atau jawab bahwa lembar ini bukan unit',
};

const because = (reasons: readonly DoubtReason[]): string => reasons.map(doubtId).join('; ');

/** Findings about what the reader took for a unit, a value or a code. */
export const READING_ID = {
  'unit-doubtful': ({ name, of, reasons, counts }) => ({
    title: counts ? `${WHAT[of]} ini dihitung sebagai unit, tetapi mungkin bukan` : `${WHAT[of]} ini mungkin unit`,
    found: `${quote(name)}: ${because(reasons)}`,
    allowed: 'pernyataan bahwa ini unit atau bukan',
    advice: 'Jawab "Apakah ini unit?" di panel, atau tulis baris "Daftar unit: ..." di atas judul tabel',
  }),
  'unit-left-out': ({ name, of, reasons }) => ({
    title: `${WHAT[of]} di luar Daftar unit tidak dihitung`,
    found: `${quote(name)}: ${because(reasons)}`,
    allowed: 'unit yang disebut dalam baris Daftar unit',
    advice: 'Tambahkan ke Daftar unit bila ini unit',
  }),
  'unit-undeclared': ({ unit, near }) => ({
    title: 'unit tidak ada dalam Daftar unit',
    found: quote(unit),
    allowed: near === null ? 'nama dalam baris Daftar unit' : `${quote(near)} bila unitnya sama`,
    advice: 'Tambahkan ke Daftar unit, atau samakan namanya',
  }),
  'unit-not-found': ({ unit, near }) => ({
    title: 'unit dalam Daftar unit tidak ditemukan',
    found: quote(unit),
    allowed: near === null ? 'unit yang ada penilaiannya' : `${quote(near)} bila unitnya sama`,
    advice: 'Isi penilaian unit itu, samakan namanya, atau hapus dari Daftar unit',
  }),
  'unit-answer-gone': ({ sheet }) => ({
    title: 'lembar yang dijawab "bukan unit" sudah tidak ada',
    found: `lembar ${quote(sheet)}`,
    allowed: 'lembar yang masih ada di buku kerja',
    advice: 'Cek apakah lembar itu diganti namanya dan kini ikut dihitung',
  }),
  'numbers-unread': ({ of, name, where, count, cells }) => ({
    title: `angka di ${UNREAD[of](where)} tidak dibaca`,
    found: `${count} angka yang dapat menjadi nilai${name === '' ? '' : `, ${quote(name)}`} (${cells.join(', ')})`,
    allowed: 'angka yang jelas perannya',
    advice: WAYS_OUT[of],
  }),
  'edition-contradicts': ({ found, used }) => ({
    title: 'baris Edisi berbeda dari lembar Instrumen',
    found: `edisi ${quote(found)}`,
    allowed: `edisi ${quote(used)}, menurut lembar Instrumen yang dipakai menilai`,
    advice: 'Samakan keduanya, atau hapus lembar Instrumen bila tidak dipakai',
  }),
  'institution-mixed': ({ found, other, first }) => ({
    title: 'dua instansi dalam satu buku kerja',
    found: quote(found),
    allowed: `satu instansi; ${first} menyebut ${quote(other)}`,
    advice: 'Samakan namanya bila instansinya sama, atau pisahkan buku kerjanya',
  }),
  'formula-uncalculated': ({ column }) => ({
    title: 'rumus belum dihitung',
    found: `rumus tanpa hasil di kolom ${column}`,
    allowed: 'hasil rumus',
    advice: 'Buka di Excel, lalu simpan, agar rumusnya dihitung',
  }),
  'zero-from-blank': ({ formula }) => ({
    title: 'angka 0 berasal dari sel kosong',
    found: `rumus ${quote(`=${formula.replace(/^=/, '')}`)} yang merujuk sel kosong saja`,
    allowed: 'nilai yang memang diberikan',
    advice: 'Isi sel yang dirujuk, atau ketik nilainya',
  }),
  'code-as-number': ({ found, codes, isDate }) => ({
    title: isDate ? 'kode berubah menjadi tanggal' : 'kode tersimpan sebagai angka',
    found: quote(found),
    allowed:
      codes.length === 0 ? 'kode dalam instrumen sebagai teks' : `${joinWith(codes.map(quote), 'atau')} sebagai teks`,
    advice: 'Ketik ulang kodenya sebagai teks, misalnya dengan tanda petik tunggal di depan',
  }),
  'fraction-value': ({ found, percent }) => ({
    title: 'pecahan pada skala persen',
    found: `${formatNumber(Number(found), 'id')}, padahal semua angkanya paling besar 1`,
    allowed: `angka 0 sampai 100, misalnya ${formatNumber(percent, 'id')}`,
    advice: `Beri format persen bila maksudnya ${formatNumber(percent, 'id')}%, atau tulis angkanya`,
  }),
  'percent-value': ({ found, allowed }) => ({
    title: 'persen pada skala angka',
    found: quote(found),
    allowed: listAnswers(allowed, 'atau'),
    advice: 'Tulis nilainya pada skala itu, dengan format angka biasa',
  }),
  'date-value': ({ found, allowed }) => ({
    title: 'tanggal di tempat nilai',
    found: quote(found),
    allowed: listAnswers(allowed, 'atau'),
    advice: 'Ketik ulang nilainya dengan format angka; Excel mengubah ketikan seperti 3/4 menjadi tanggal',
  }),
  'hidden-column': ({ columns }) => ({
    title: 'kolom tersembunyi ikut dibaca',
    found: `kolom ${joinWith(columns, 'dan')}`,
    allowed: 'kolom penilaian terlihat',
    advice: 'Tampilkan kolomnya, lalu cek isinya',
  }),
  'product-unnamed': ({ unit }) => ({
    title: 'produk layanan tidak disebut',
    found: `${quote(unit)} tanpa nama produk`,
    allowed: 'produk tiap unit, sebab nilai instansi edisi ini ditimbang menurut jumlah produk',
    advice: 'Isi kolom Produk',
  }),
} satisfies Partial<IssueTexts>;
