import { formatNumber } from '../../core/number/format';
import { doubtReasons } from './doubt-reasons';
import { joinWith, listAnswers, quote, quoteValue, showDate } from './issue-text';
import type { IssueTexts } from './issue-text';

const COLUMNS: Readonly<Record<string, string>> = {
  ...{ unit: 'Unit', product: 'Produk', code: 'Kode', name: 'Indikator', respondent: 'Responden', value: 'Nilai' },
  ...{ evidence: 'Bukti', note: 'Catatan', assessor: 'Penilai', date: 'Tanggal' },
  ...{ override: 'Nilai Koreksi', overrideReason: 'Alasan Koreksi' },
};

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
  'unknown-indicator': ({ found, nearest, isMost }) => ({
    title: 'indikator tidak dikenal',
    found: found === '' ? 'kode kosong' : quote(found),
    allowed: 'kode dalam instrumen',
    advice: isMost
      ? 'Sebagian besar kode tidak dikenal; bila instrumennya lain, tulis instrumen itu di lembar Instrumen'
      : nearest === null
        ? 'Perbaiki kodenya; baris ini belum dihitung'
        : `Mungkin ${nearest}; perbaiki kodenya`,
  }),
  'code-as-number': ({ found, codes, isDate }) => ({
    title: isDate ? 'kode berubah menjadi tanggal' : 'kode tersimpan sebagai angka',
    found: quote(found),
    allowed: `kode sebagai teks, misalnya ${joinWith(codes, 'atau')}`,
    advice: 'Ubah format sel menjadi Teks, lalu tulis kodenya lagi; baris ini belum dihitung',
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
  'na-without-reason': ({ indicator }) => ({
    title: `TB pada ${indicator} tanpa alasan`,
    found: 'alasan kosong',
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
  'unit-name-variant': ({ found, other, first, of, isSame }) =>
    isSame
      ? {
          title: `ejaan nama ${of === 'unit' ? 'unit' : 'produk'} berbeda, dihitung sebagai satu`,
          found: quote(found),
          allowed: `${quote(other)} seperti di ${first}`,
          advice: 'Samakan penulisannya',
        }
      : {
          title: 'nama unit mirip unit lain',
          found: quote(found),
          allowed: `${quote(other)} seperti di ${first}, bila unitnya sama`,
          advice: 'Samakan penulisannya, agar tidak terhitung sebagai dua unit',
        },
  'percent-value': ({ found, allowed }) => ({
    title: 'persen pada skala angka',
    found: `angka yang tampil sebagai ${quote(found)}`,
    allowed: listAnswers(allowed, 'atau'),
    advice: 'Ubah format selnya menjadi Umum, lalu isi nilainya',
  }),
  'date-value': ({ found, allowed }) => ({
    title: 'nilai berubah menjadi tanggal',
    found: `tanggal ${quote(found)}`,
    allowed: listAnswers(allowed, 'atau'),
    advice: 'Ubah format selnya menjadi Umum, lalu isi nilainya lagi',
  }),
  'fraction-value': ({ found, allowed }) => ({
    title: 'angka pada skala persen tampak seperti pecahan',
    found: quoteValue(found, 'id'),
    allowed: `${listAnswers(allowed, 'atau')}; 75 atau 75%, bukan 0,75`,
    advice: 'Beri format Persen, atau tulis angka persennya; nilai ini belum dihitung',
  }),
  'unit-doubtful': ({ of, name, reasons }) => ({
    title: `${of === 'column' ? 'judul kolom' : 'nama lembar'} ini mungkin bukan unit`,
    found: `${quote(name)}: ${doubtReasons(reasons, 'id')}`,
    allowed: 'unit yang pasti',
    advice: 'Pastikan di panel apakah ini unit, atau tulis baris "Daftar unit: ..." di atas tabel',
  }),
  'unit-left-out': ({ of, name, reasons }) => ({
    title: `${of === 'column' ? 'kolom' : 'lembar'} ini tidak diikutkan sebagai unit`,
    found: `${quote(name)}: ${doubtReasons(reasons, 'id')}`,
    allowed: 'unit dalam Daftar unit',
    advice: 'Tambahkan ke baris "Daftar unit" bila ini memang unit',
  }),
  'unit-undeclared': ({ found }) => ({
    title: 'unit tidak ada dalam Daftar unit',
    found: quote(found),
    allowed: 'unit yang disebut Daftar unit',
    advice: 'Betulkan namanya, atau tambahkan ke baris "Daftar unit"',
  }),
  'unit-not-found': ({ found }) => ({
    title: 'unit dalam Daftar unit tidak ditemukan',
    found: `tidak ada baris untuk ${quote(found)}`,
    allowed: 'semua unit dalam Daftar unit',
    advice: 'Isi penilaian unit itu, betulkan namanya, atau hapus dari daftar',
  }),
  'unit-answer-gone': ({ sheet }) => ({
    title: 'lembar yang dipastikan bukan unit tidak ada lagi',
    found: `lembar ${quote(sheet)} hilang atau berganti nama`,
    allowed: 'lembar yang sama seperti saat dipastikan',
    advice: 'Pastikan kembali di panel lembar mana yang bukan unit',
  }),
  'numbers-unread': ({ of, name, count, cells }) => ({
    title: {
      column: 'angka dalam kolom yang tidak dikenal tidak dibaca',
      rows: 'angka di luar tabel tidak dibaca',
      table: 'tabel kedua dengan kolom lain tidak dibaca',
      sheet: 'lembar dengan angka di samping indikator tidak dibaca',
    }[of],
    found: `${formatNumber(count, 'id')} angka${name === '' ? '' : ` di ${quote(name)}`} (${cells.join(', ')}${count > cells.length ? ', ...' : ''})`,
    allowed: 'setiap angka yang dapat menjadi nilai diketahui artinya',
    advice: {
      column: 'Pastikan di panel apa isi kolom ini, beri judul yang dikenal, atau pindahkan ke lembar lain',
      rows: 'Isi unit dan kodenya bila ini nilai, atau pindahkan ke lembar lain',
      table: 'Pindahkan tabel itu ke lembar sendiri, atau samakan kolomnya dengan tabel pertama',
      sheet: 'Lengkapi judul kolomnya bila ini penilaian, atau pastikan di panel bahwa lembar ini bukan',
    }[of],
  }),
  'institution-mixed': ({ found, used }) => ({
    title: 'lebih dari satu instansi',
    found: `Instansi ${quote(found)}`,
    allowed: `satu instansi, ${quote(used)}`,
    advice: 'Samakan namanya, atau pisahkan lembar instansi lain ke buku kerja sendiri',
  }),
  'formula-uncalculated': () => ({
    title: 'rumus belum dihitung',
    found: 'rumus tanpa hasil',
    allowed: 'hasil rumus yang tersimpan',
    advice: 'Buka di Excel dan simpan, lalu periksa lagi',
  }),
  'zero-from-blank': ({ formula }) => ({
    title: 'nol berasal dari sel kosong',
    found: `rumus ${quote(formula)} yang merujuk sel kosong`,
    allowed: 'nilai yang diisi, atau rumus atas sel yang terisi',
    advice: 'Isi sel yang dirujuk, atau kosongkan nilainya',
  }),
  'product-missing': ({ unit }) => ({
    title: 'produk layanan belum disebut',
    found: `tidak ada produk pada ${quote(unit)}`,
    allowed: 'nama produk pada tiap baris; edisi ini merata-ratakan produk',
    advice: 'Isi kolom Produk',
  }),
  'hidden-column': ({ columns }) => ({
    title: 'kolom tersembunyi ikut dibaca',
    found: `kolom ${columns.join(', ')} tersembunyi`,
    allowed: 'semua kolom terlihat',
    advice: 'Tampilkan kolomnya, lalu cek isinya',
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
  return COLUMNS[key] ?? key;
}
