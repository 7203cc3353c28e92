import { formatNumber } from '../../core/number/format';
import { columnNameIn } from '../column-names';
import { joinWith, listAnswers, quote, quoteValue, showDate } from './issue-text';
import type { IssueTexts } from './issue-text';
import { READING_ID } from './reading-id';

const NAMED = { unit: 'unit', product: 'produk' } as const;

export const ISSUES_ID: IssueTexts = {
  'header-missing': ({ columns }) => ({
    title: 'kepala tabel tidak lengkap',
    found: `tanpa kolom ${joinWith(columns.map(columnName), 'dan')}`,
    allowed: 'kolom Kode (atau Indikator) dan Nilai dalam 20 baris pertama',
    advice: 'Tambahkan judul kolom itu, atau petakan kolomnya',
  }),
  'header-duplicate': ({ column, first }) => ({
    title: `kolom ${columnName(column)} lebih dari satu`,
    found: `kolom yang sama sudah ada di ${first}`,
    allowed: `satu kolom ${columnName(column)}`,
    advice: 'Hapus atau ganti judul salah satu; hanya yang pertama dibaca',
  }),
  'edition-mixed': ({ found, used, counted }) => ({
    title: counted ? 'edisi lembar berbeda-beda' : 'lembar edisi lain tidak diikutkan',
    found: found === '' ? 'lembar tanpa baris Edisi' : `edisi ${quote(found)}`,
    allowed: `edisi ${used}, yang dipakai menilai`,
    advice: counted
      ? 'Tulis edisinya di atas tabel, atau pisahkan lembar tiap edisi'
      : 'Pilih edisi itu untuk menilainya, atau bandingkan lewat Tren',
  }),
  ...READING_ID,
  'unknown-indicator': ({ found, nearest, isMost }) => ({
    title: 'indikator tidak dikenal',
    found: found === '' ? 'kode kosong' : quote(found),
    allowed: 'kode dalam instrumen',
    advice:
      isMost === true
        ? 'Sebagian besar kode tidak dikenal: bila ini instrumen lain, tulis lembar Instrumen'
        : nearest === null
          ? 'Perbaiki kodenya; baris ini belum dihitung'
          : `Mungkin ${nearest}; perbaiki kodenya`,
  }),
  'missing-indicator': ({ unit, indicator, product }) => ({
    title: `indikator ${indicator} belum ada`,
    found: `tidak ada baris untuk ${product === '' ? quote(unit) : `produk ${quote(product)} pada ${quote(unit)}`}`,
    allowed: 'semua indikator instrumen',
    advice: `Tambahkan baris ${indicator}`,
  }),
  'duplicate-row': ({ first, unit, indicator }) => ({
    title: `baris ${indicator} ganda`,
    found: `unit, produk, dan responden sama dengan ${first} (${quote(unit)})`,
    allowed: 'satu baris untuk tiap responden atau produk',
    advice: 'Hapus salah satu, atau isi responden yang berbeda',
  }),
  'name-mismatch': ({ found, expected, indicator }) => ({
    title: `nama indikator tidak cocok dengan kode ${indicator}`,
    found: quote(found),
    allowed: quote(expected),
    advice: 'Cek apakah kode atau namanya yang keliru',
  }),
  'value-out-of-range': ({ found, allowed }) => ({
    title: 'nilai di luar skala',
    found: quoteValue(found, 'id'),
    allowed: listAnswers(allowed, 'atau'),
    advice: 'Cek bukti dukung, lalu isi ulang',
  }),
  'number-as-text': ({ found, number }) => ({
    title: 'angka tersimpan sebagai teks',
    found: quote(found),
    allowed: 'angka',
    advice: `Ubah menjadi angka ${formatNumber(number, 'id')}`,
  }),
  'ambiguous-number': ({ found, readings }) => ({
    title: 'angka dapat dibaca dua cara',
    found: quote(found),
    allowed: 'angka dengan koma desimal',
    advice: `Pilih ${joinWith(
      readings.map((reading) => formatNumber(reading, 'id')),
      'atau',
    )}, lalu isi ulang`,
  }),
  'not-a-number': ({ found, allowed }) => ({
    title: 'isi bukan nilai',
    found: quote(found),
    allowed: listAnswers(allowed, 'atau'),
    advice: 'Isi dengan nilai; pindahkan keterangan ke kolom Catatan',
  }),
  'na-spelling': ({ found }) => ({
    title: 'penulisan TB tidak baku',
    found: quote(found),
    allowed: 'TB',
    advice: 'Tulis TB',
  }),
  'error-cell': ({ found, allowed }) => ({
    title: 'rumus galat',
    found,
    allowed: listAnswers(allowed, 'atau'),
    advice: 'Perbaiki rumusnya, atau ganti dengan nilai',
  }),
  'blank-value': ({ indicator, allowed }) => ({
    title: `nilai ${indicator} belum diisi`,
    found: 'kosong',
    allowed: listAnswers(allowed, 'atau'),
    advice: 'Isi nilainya; kosong tidak sama dengan nol',
  }),
  'na-without-reason': ({ indicator, found }) => ({
    title: `TB pada ${indicator} tanpa alasan`,
    found: found === '' ? 'alasan kosong' : `${quote(found)}, yang bukan alasan`,
    allowed: 'satu kalimat alasan',
    advice: 'Tulis di kolom Catatan mengapa indikator tidak berlaku',
  }),
  'dimension-all-na': ({ unit, dimension }) => ({
    title: `seluruh dimensi ${dimension} bernilai TB`,
    found: `semua indikatornya TB pada ${quote(unit)}`,
    allowed: 'paling sedikit satu nilai dalam tiap dimensi',
    advice: 'Cek kembali; dimensi ini tidak dapat dinilai',
  }),
  'evidence-missing': ({ found, from }) => ({
    title: `nilai ${quoteValue(found, 'id')} tanpa bukti`,
    found: 'bukti kosong',
    allowed: `tautan atau nama berkas mulai nilai ${formatNumber(from, 'id')}`,
    advice: 'Isi bukti, atau turunkan nilai',
  }),
  'evidence-local-path': ({ found }) => ({
    title: 'bukti ada di komputer sendiri',
    found: quote(found),
    allowed: 'tautan bersama atau nama berkas',
    advice: 'Pindahkan berkas ke tempat bersama, lalu ganti alamatnya',
  }),
  'evidence-mail-address': ({ found }) => ({
    title: 'bukti memuat alamat surel',
    found: quote(found),
    allowed: 'bukti tanpa data pribadi',
    advice: 'Hapus alamat surel sebelum berkas dibagikan',
  }),
  'unit-missing': ({ indicator }) => ({
    title: 'nama unit kosong',
    found: indicator === '' ? 'baris tanpa unit' : `baris ${indicator} tanpa unit`,
    allowed: 'nama unit pada tiap baris',
    advice: 'Isi nama unit; baris ini belum dihitung',
  }),
  'unit-name-variant': ({ found, other, first, of, isSame }) => ({
    title: isSame
      ? `nama ${NAMED[of]} ditulis lain, tetapi dihitung sama`
      : `nama ${NAMED[of]} mirip ${NAMED[of]} lain`,
    found: quote(found),
    allowed: `${quote(other)} seperti di ${first}${isSame ? '' : `, bila ${NAMED[of]}nya sama`}`,
    advice: isSame ? 'Samakan penulisannya' : `Samakan penulisannya, agar tidak terhitung sebagai dua ${NAMED[of]}`,
  }),
  'hidden-row': ({ rows }) => ({
    title: 'baris tersembunyi ikut dihitung',
    found: `${rows} baris tersembunyi atau tersaring`,
    allowed: 'semua baris terlihat',
    advice: 'Tampilkan barisnya, lalu cek isinya',
  }),
  'hidden-sheet': ({ rows }) => ({
    title: 'lembar tersembunyi ikut dihitung',
    found: `${rows} baris pada lembar tersembunyi`,
    allowed: 'lembar penilaian terlihat',
    advice: 'Tampilkan lembarnya, lalu cek isinya',
  }),
  'merged-cell': ({ area }) => ({
    title: 'sel data digabung',
    found: `sel gabungan ${area}`,
    allowed: 'satu isi dalam tiap sel',
    advice: 'Pisahkan sel, lalu isi setiap baris',
  }),
  'formula-stale': ({ found, given, formula }) => ({
    title: 'nilai tersimpan bukan hasil rumusnya',
    found: `${quoteValue(found, 'id')}, sedangkan rumus ${quote(`=${formula}`)} menghasilkan ${quoteValue(given, 'id')}`,
    allowed: 'hasil rumusnya',
    advice: 'Buka di Excel, hitung ulang (Ctrl+Alt+F9), periksa nilainya, lalu simpan',
  }),
  'constant-among-formulas': ({ found, formulas, constants }) => ({
    title: 'nilai diketik di antara rumus',
    found: `${quoteValue(found, 'id')}; kolom ini berisi ${formulas} rumus dan ${constants} ketikan`,
    allowed: 'rumus seperti sel lain di kolom ini',
    advice: 'Cek apakah rumusnya tertimpa',
  }),
  'respondent-count': ({ unit, indicator, found, expected }) => ({
    title: `jumlah responden ${indicator} berbeda`,
    found: `${found} responden pada ${quote(unit)}`,
    allowed: `${expected} responden`,
    advice: 'Lengkapi responden, atau catat alasannya',
  }),
  'product-count': ({ unit, found, expected }) => ({
    title: 'jumlah produk layanan berbeda',
    found: `${found} produk${unit === '' ? '' : ` pada ${quote(unit)}`}`,
    allowed: `${expected} produk`,
    advice: 'Lengkapi produk, atau catat alasannya',
  }),
  'date-outside-edition': ({ found, from, to }) => ({
    title: 'tanggal di luar masa penilaian',
    found: showDate(found, 'id'),
    allowed: `${showDate(from, 'id')} sampai ${showDate(to, 'id')}`,
    advice: 'Cek tanggal dan edisi penilaian',
  }),
  'date-unreadable': ({ found }) => ({
    title: 'tanggal tidak terbaca',
    found: quote(found),
    allowed: 'tanggal, misalnya 17/08/2023',
    advice: 'Isi ulang tanggalnya',
  }),
  'override-without-reason': ({ found, indicator }) => ({
    title: `koreksi ${indicator} tanpa alasan, jadi nilai semula yang dihitung`,
    found: `koreksi ${quoteValue(found, 'id')} dengan alasan kosong`,
    allowed: 'satu kalimat alasan',
    advice: 'Tulis alasannya di kolom Alasan Koreksi, atau hapus koreksinya',
  }),
  'reason-without-override': ({ found, indicator }) => ({
    title: `alasan koreksi ${indicator} tanpa nilai koreksi`,
    found: `alasan ${quote(found)} dengan nilai koreksi kosong`,
    allowed: 'nilai koreksi di sebelah alasannya',
    advice: 'Isi kolom Nilai Koreksi, atau hapus alasannya; sementara ini nilai semula yang dihitung',
  }),
  'override-same-value': ({ found, indicator }) => ({
    title: `koreksi ${indicator} sama dengan nilai semula`,
    found: quoteValue(found, 'id'),
    allowed: 'nilai yang lain, atau kosong',
    advice: 'Hapus koreksinya bila tidak diperlukan; perubahan nilai semula tidak akan tampak selama koreksi ada',
  }),
  'override-in-matrix': ({ found, unit }) => ({
    title: 'koreksi pada lembar matriks tidak dihitung',
    found: `${quoteValue(found, 'id')} di baris nilai ${quote(unit)}`,
    allowed: 'koreksi pada lembar panjang, satu baris untuk tiap unit',
    advice: 'Pindahkan unit yang dikoreksi ke lembar panjang, atau hapus koreksinya',
  }),
  'override-unread': ({ found, column, asUnit }) => ({
    title: asUnit ? 'kolom koreksi terbaca sebagai unit' : `kolom mirip ${columnName(column)} tidak dibaca`,
    found: `judul ${quote(found)}`,
    allowed: asUnit ? 'nama unit; lembar matriks tidak memuat koreksi' : `judul ${columnName(column)}`,
    advice: asUnit
      ? 'Tulis koreksinya di lembar panjang, satu baris untuk tiap unit, lalu hapus kolom ini'
      : 'Betulkan judulnya bila kolom ini memuat koreksi; sementara ini isinya tidak dihitung',
  }),
};

function columnName(key: string): string {
  return columnNameIn(key, 'id');
}
