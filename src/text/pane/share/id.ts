import type { ShareText } from './share-text';

export const SHARE_ID: ShareText = {
  title: 'Bagikan',
  lead: {
    final: 'Nilai final. Semua siap dibagikan.',
    sementara: 'Nilai masih sementara: segel dan piagam menunggu nilai final.',
    'tidak-dinilai': 'Instansi belum bernilai: segel dan piagam menunggu nilai final.',
    edition: 'Edisi lain dipilih di Setelan: segel dan piagam memakai edisi buku kerja.',
  },
  groups: { made: 'Untuk pembaca lain', workbook: 'Buku kerja ini' },
  cards: {
    seal: {
      name: 'Segel',
      about: 'Mencatat sidik isian, instrumen, dan hasil. Perubahan sesudahnya disebut selnya.',
      action: { belum: 'Segel', siap: 'Cocokkan', usang: 'Segel ulang' },
      line: { belum: 'Belum disegel', sibuk: 'Menyegel…', siap: 'Sesuai segel', usang: 'Berubah sejak disegel' },
    },
    recap: {
      name: 'Lembar Rekap',
      about: 'Satu halaman siap cetak: nilai, zona, dan peringkat unit.',
      action: { belum: 'Susun rekap', siap: 'Buka lembar', usang: 'Perbarui' },
      line: { belum: 'Belum ada', sibuk: '', siap: 'Ada di buku kerja', usang: 'Dari data lain' },
    },
    copy: {
      name: 'Salinan peninjau',
      about: 'Buku kerja terpisah: setiap angka rumus Excel biasa, terbaca tanpa add-in. Nama responden ikut.',
      action: { belum: 'Buat salinan', siap: 'Buat lagi', usang: 'Buat lagi' },
      line: {
        belum: 'Belum dibuat',
        sibuk: 'Menyiapkan salinan…',
        siap: 'Terbuka sebagai buku kerja baru',
        usang: 'Nilai berubah sejak dibuat',
      },
    },
    report: {
      name: 'Rapor dan Tindak Lanjut',
      about: 'Indikator lemah, saran tindakan, penanggung jawab, tenggat, dan status.',
      action: { belum: 'Buat lembar', siap: 'Buka lembar', usang: 'Perbarui' },
      line: { belum: 'Belum dibuat', sibuk: 'Menulis lembar…', siap: 'Sesuai data', usang: 'Dari data lain' },
    },
    certificate: {
      name: 'Piagam',
      about: 'A4 mendatar siap cetak, bertanda simulasi, bukan dokumen resmi.',
      action: { belum: 'Buat piagam', siap: 'Buka lembar', usang: 'Perbarui' },
      line: { belum: 'Belum dibuat', sibuk: 'Menulis piagam…', siap: 'Sesuai data', usang: 'Dari data lain' },
    },
    robustness: {
      name: 'Uji ketahanan',
      about: 'Apakah zona tetap bila bobot, produk, TB, atau satu indikator dihitung lain.',
      action: { belum: 'Buat lembar', siap: 'Buka lembar', usang: 'Perbarui' },
      line: { belum: 'Belum dibuat', sibuk: 'Menghitung…', siap: 'Sesuai data', usang: 'Dari data lain' },
    },
    trend: {
      name: 'Tren',
      about: 'Hasil tiap edisi di buku kerja ini, tanpa membandingkan yang metodenya lain.',
      action: { belum: 'Buat lembar', siap: 'Buka lembar', usang: 'Perbarui' },
      line: { belum: 'Belum dibuat', sibuk: 'Menghitung…', siap: 'Sesuai data', usang: 'Dari data lain' },
    },
    repair: {
      name: 'Perbaiki #NAME?',
      about: 'Rumus Kepatuhan yang dibuka tanpa add-in dimasukkan ulang, isinya tetap.',
      action: { belum: 'Perbaiki', siap: 'Perbaiki', usang: 'Perbaiki' },
      line: { belum: '', sibuk: 'Memasukkan ulang rumus…', siap: 'Tidak ada #NAME?', usang: '' },
    },
    pane: {
      name: 'Buka panel bersama buku kerja',
      about: 'Panel ini terbuka sendiri bagi yang memasang add-in; bagi yang lain tidak ada yang muncul.',
      action: { belum: 'Aktifkan', siap: '', usang: 'Aktifkan' },
      line: {
        belum: 'Ikut tersimpan bersama buku kerja',
        sibuk: 'Mencatat…',
        siap: 'Aktif. Simpan buku kerja agar menetap',
        usang: '',
      },
    },
  },
  held: {
    mandatory: (count) => `Selesaikan ${count} temuan wajib`,
    notFinal: (units) => (units.length === 1 ? `Lengkapi ${units[0]}` : `Lengkapi ${units.length} unit`),
    edition: (edition) => `Edisi ${edition} dipilih di Setelan, bukan oleh buku kerja`,
  },
  followUp: 'Produk Ombudsman sudah ditindaklanjuti (menambah opini)',
  evidence: {
    title: 'Periksa isi kolom Bukti dulu',
    paths: (count) => `${count} sel menyebut berkas di komputer sendiri, yang tidak bisa dibuka orang lain.`,
    mails: (count) => `${count} sel memuat alamat surel.`,
    advice: 'Isinya ikut ke penerima.',
    look: 'Lihat di Periksa',
  },
  seal: {
    intro: 'Segel bukan tanda tangan. Bandingkan kodenya dengan yang tercetak.',
    sealedOn: (time) => `Disegel ${time}`,
    code: 'Kode segel',
    state: {
      none: 'Belum disegel',
      asking: 'Membaca segel…',
      unasked: 'Segel belum bisa dibaca',
      damaged: 'Catatan segel rusak',
      sesuai: 'Sesuai segel',
      'instrumen-lain': 'Instrumen lain',
      'mesin-lain': 'Versi Kepatuhan lain',
      sementara: 'Isi sama, tetapi hasil sekarang sementara',
      'tidak-cocok': 'Tidak cocok: lembar segelnya lain',
    },
    changed: (cells) => (cells === 0 ? 'Berubah sejak disegel' : `Berubah sejak disegel: ${cells} sel`),
    otherInstrument: (sealed, now) => `Disegel dengan ${sealed}; sekarang dinilai dengan ${now}.`,
    otherEngine: (sealed, now) =>
      `Disegel dengan Kepatuhan ${sealed}; ini versi ${now}. Cocokkan dengan versi yang sama.`,
    chosenEdition: 'Edisi panel dipilih di Setelan. Kembalikan ke edisi buku kerja untuk mencocokkan.',
    sheetGone: (sheet) => `Lembar "${sheet}" yang memuat kodenya tidak ada lagi.`,
    provisional: 'Ada temuan wajib, jadi hasil sekarang sementara. Lihat Periksa.',
    damaged: 'Isinya tidak terbaca lagi, jadi perubahan tidak bisa disebut. Pakai salinan yang utuh.',
    again: 'Coba lagi',
    check: 'Mencocokkan segel…',
    replace: (code) =>
      `Segel lama${code === '' ? '' : ` (${code})`} diganti dan tidak bisa dikembalikan. Peninjau yang memegang kode lama perlu diberi tahu.`,
    replaceNow: 'Ganti segel',
    keep: 'Batal',
    changes: 'Sel yang berubah',
    more: (count) => `Tampilkan ${count} lagi`,
    was: (sealed, now) => `disegel ${sealed}, sekarang ${now}`,
    removed: 'sel sudah tidak ada',
    score: (sealed, now) => `Nilai instansi disegel ${sealed}, sekarang ${now}.`,
    done: (code, sheet) => `Disegel di lembar "${sheet}". Kode: ${code}. Simpan buku kerja agar segelnya ikut.`,
    left: (sheet) =>
      `Lembar "${sheet}" yang lama bukan tulisan panel ini atau sudah diubah, jadi dibiarkan. Hapus bila tidak perlu.`,
    openSheet: 'Buka lembar segel',
  },
  code: {
    ask: 'Cocokkan kode tercetak',
    label: 'Kode dari kertas',
    hint: 'Lima kelompok empat huruf. Tanda hubung dan huruf kecil boleh.',
    compare: 'Cocokkan',
    miscopied: {
      length: 'Kode segel terdiri atas 20 huruf dan angka. Periksa yang kurang atau berlebih.',
      symbol: 'Ada lambang yang tidak dipakai kode segel. Periksa lagi salinannya.',
      check: 'Salah salin: huruf periksanya tidak cocok. Periksa lagi tiap kelompok.',
    },
    fits: 'Kode cocok dengan isi buku kerja ini.',
    changed: 'Kode ini milik segel buku kerja ini, tetapi isinya berubah sejak disegel.',
    another: (stored) =>
      stored === null
        ? 'Kode tidak cocok dengan isi buku kerja ini: isinya berubah, atau kode milik buku kerja lain.'
        : `Kode ini bukan kode segel buku kerja ini (${stored}). Mungkin sudah disegel ulang.`,
  },
  copyOpened: (rows) =>
    `Salinan peninjau (${rows} baris) terbuka sebagai buku kerja baru; jendelanya dapat berada di belakang jendela ini. Simpan dari sana.`,
  copyRefused: 'Salinan peninjau tidak dibuat. Buku kerja tidak berubah.',
  put: (sheets) => `Ditulis: lembar ${sheets.map((sheet) => `"${sheet}"`).join(', ')}.`,
  repaired: (cells) =>
    cells === 0 ? 'Tidak ada rumus yang perlu dimasukkan ulang.' : `${cells} sel dimasukkan ulang.`,
  broken: (cells) => `${cells} sel menunjukkan #NAME?`,
  unknownOrigin: 'Ada, tetapi asal datanya tidak tercatat',
  carry: 'Tindak Lanjut yang sudah diisi tidak ditimpa: ganti dulu nama lembarnya, isinya dibawa ke yang baru.',
  paneOpens: 'Panel akan terbuka bersama buku kerja ini. Simpan buku kerja agar menetap.',
  stale: {
    title: 'Lembar yang tidak sesuai lagi',
    data: (sheet) => `${sheet}: datanya berubah sejak ditulis.`,
    instrument: (sheet, then, now) => `${sheet}: dibuat dengan ${then}, sekarang ${now}.`,
    engine: (sheet, then, now) => `${sheet}: dibuat oleh Kepatuhan ${then}, sekarang ${now}.`,
    advice: 'Perbarui sebelum dibagikan.',
  },
};
