import type { ViewName } from './views';
import type { Language } from '../language';

/** Sentences of the view Bantuan. */
export interface HelpText {
  readonly lead: string;
  readonly steps: string;
  readonly step: readonly {
    readonly view: ViewName;
    readonly title: string;
    readonly how: string;
    readonly open: string;
  }[];
  readonly read: string;
  readonly pages: readonly { readonly page: string; readonly title: string; readonly about: string }[];
  readonly newWindow: string;
  readonly meanings: string;
  readonly meaning: readonly (readonly [word: string, meaning: string])[];
  readonly trouble: string;
  readonly troubleHow: string;
  readonly test: string;
}

export const HELP_TEXT: Readonly<Record<Language, HelpText>> = {
  id: {
    lead: 'Menilai dalam tiga langkah. Semua dihitung di komputer ini; tidak ada data yang dikirim.',
    steps: 'Tiga langkah pertama',
    step: [
      {
        view: 'build',
        title: 'Buat lembar',
        how: 'Isi nama instansi dan unit; lembar penilaian dibuat di buku kerja ini. Sudah punya lembar sendiri? Pasangkan kolomnya.',
        open: 'Buat lembar',
      },
      {
        view: 'check',
        title: 'Isi, lalu periksa',
        how: 'Ringkasan menyebut berapa yang sudah terisi dan menuju sel kosong berikutnya. Periksa menyebut apa yang perlu diperbaiki, beserta selnya.',
        open: 'Periksa',
      },
      {
        view: 'share',
        title: 'Segel dan bagikan',
        how: 'Setelah final: segel hasilnya, buat rapor atau salinan peninjau yang terbaca tanpa add-in.',
        open: 'Bagikan',
      },
    ],
    read: 'Untuk dibaca',
    pages: [
      { page: 'panduan.html', title: 'Panduan pemakai', about: 'Dari lembar kosong sampai dibagikan, dengan gambar.' },
      { page: 'fungsi.html', title: 'Fungsi di sel', about: 'Setiap fungsi KEPATUHAN dengan contohnya.' },
      { page: 'koreksi.html', title: 'Mengganti nilai dengan tangan', about: 'Koreksi beserta alasannya.' },
      { page: 'pemasangan.html', title: 'Memasang', about: 'Untuk admin, dan Excel mana yang didukung.' },
      { page: 'tentang.html', title: 'Tentang', about: 'Versi, lisensi, dan berkas yang dipakai.' },
    ],
    newWindow: 'membuka jendela lain',
    meanings: 'Arti kata di panel',
    meaning: [
      ['Final', 'semua terisi dan tidak ada temuan wajib; boleh disegel.'],
      ['Sementara', 'ada nilai, tetapi masih dapat berubah; rentangnya disebut.'],
      ['Wajib', 'harus diperbaiki sebelum hasilnya final.'],
      ['Cek', 'lihat sekali lagi; hasil tetap boleh final.'],
      ['Saran', 'sebaiknya, tidak mengubah hasil.'],
      ['TB', 'tidak berlaku: keluar dari hitungan, perlu alasan di Catatan.'],
      ['Bawaan', 'bobot pilihan produk ini, bukan bobot resmi Ombudsman.'],
    ],
    trouble: 'Ada yang tidak jalan?',
    troubleHow:
      'Kalimat galat di sel (arahkan penunjuk ke sel) menyebut apa, di mana, dan apa yang perlu dilakukan. Bila Excel sendiri yang berlainan, jalankan uji kesesuaian dan kirim laporannya kepada admin.',
    test: 'Uji kesesuaian',
  },
  en: {
    lead: 'Assess in three steps. Everything is computed on this computer; no data are sent.',
    steps: 'First three steps',
    step: [
      {
        view: 'build',
        title: 'Create the sheets',
        how: 'Name the institution and its units; the assessment sheet is made in this workbook. Have a sheet of your own? Match its columns.',
        open: 'Create sheets',
      },
      {
        view: 'check',
        title: 'Fill in, then check',
        how: 'Summary says how much is filled in and leads to the next blank cell. Check says what has to be mended, and where.',
        open: 'Check',
      },
      {
        view: 'share',
        title: 'Seal and share',
        how: 'Once final: seal the result, make a report card or a reviewer copy that reads without the add-in.',
        open: 'Share',
      },
    ],
    read: 'To read (in Indonesian)',
    pages: [
      { page: 'panduan.html', title: 'User guide', about: 'From an empty sheet to sharing, with pictures.' },
      { page: 'fungsi.html', title: 'Functions in cells', about: 'Every KEPATUHAN function with an example.' },
      { page: 'koreksi.html', title: 'Overriding a value by hand', about: 'Corrections and their reasons.' },
      { page: 'pemasangan.html', title: 'Installing', about: 'For administrators, and which Excel is supported.' },
      { page: 'tentang.html', title: 'About', about: 'Version, licence and the files used.' },
    ],
    newWindow: 'opens another window',
    meanings: 'Words of the pane',
    meaning: [
      ['Final', 'everything filled in and no required finding; may be sealed.'],
      ['Provisional', 'there is a score, but it may still change; its range is told.'],
      ['Required', 'has to be mended before the result is final.'],
      ['Check', 'look again; the result may be final all the same.'],
      ['Advice', 'better so; changes no result.'],
      ['TB', 'not applicable: left out of the count, with a reason in the column Catatan.'],
      ['Default', "a weight of this product's choice, no official weight of the Ombudsman."],
    ],
    trouble: 'Something does not work?',
    troubleHow:
      'The sentence of an error in a cell (point at the cell) says what, where and what to do. Where Excel itself behaves otherwise, run the conformance test and send its report to your administrator.',
    test: 'Conformance test',
  },
};
