export type Language = 'id' | 'en';
export type Theme = 'terang' | 'gelap';

/** The words of the preview's own page. */
const ID = {
  product: 'Pratinjau Kepatuhan',
  notExcel: 'Bukan Excel: pengganti untuk mencoba add-in di peramban',
  open: 'Buka',
  openTip: 'Buka berkas .xlsx, atau seret berkas ke halaman ini',
  save: 'Simpan',
  saveTip: 'Unduh salinan .xlsx. Simpan berkas asli Anda: pratinjau tidak menyimpan semuanya',
  undo: 'Urungkan',
  redo: 'Ulangi',
  light: 'Terang',
  dark: 'Gelap',
  toLight: 'Ganti ke tampilan terang',
  toDark: 'Ganti ke tampilan gelap',
  toEnglish: 'Ganti ke bahasa Inggris',
  toIndonesian: 'Ganti ke bahasa Indonesia',
  closePane: 'Tutup panel',
  pane: 'Panel add-in',
  home: 'Beranda',
  busy: 'Menghitung…',
  loading: 'Membuka buku kerja…',
  dropHere: 'Lepaskan berkas .xlsx di sini',
  untitled: 'Buku kerja.xlsx',
  copySuffix: ' (pratinjau)',
  ok: 'OK',
  yes: 'Ya',
  cancel: 'Batal',
  protectedCell: 'Sel ini dilindungi.',
  badFile: 'Berkas itu tidak dapat dibuka. Pratinjau membaca buku kerja .xlsx sampai 200 MB.',
  noSample: 'Buku kerja contoh tidak ditemukan; buku kerja kosong dibuka.',
  noManifest: 'manifest.xml tidak ditemukan: tombol pita tidak ada.',
  noFunctions: 'functions.json tidak ditemukan: fungsi KEPATUHAN tidak ada.',
  willBeLost: 'Tidak ditampilkan, dan hilang bila disimpan dari sini: ',
  comments: 'komentar',
  pivotTables: 'tabel pivot',
  macros: 'makro',
  images: 'gambar',
  externalLinks: 'tautan ke buku kerja lain',
} as const;

export type WordKey = keyof typeof ID;

const EN: Readonly<Record<WordKey, string>> = {
  product: 'Kepatuhan preview',
  notExcel: 'Not Excel: a stand-in to try the add-in in a browser',
  open: 'Open',
  openTip: 'Open an .xlsx file, or drag one onto this page',
  save: 'Save',
  saveTip: 'Download a copy as .xlsx. Keep your original file: the preview does not save everything',
  undo: 'Undo',
  redo: 'Redo',
  light: 'Light',
  dark: 'Dark',
  toLight: 'Switch to the light theme',
  toDark: 'Switch to the dark theme',
  toEnglish: 'Switch to English',
  toIndonesian: 'Switch to Indonesian',
  closePane: 'Close the pane',
  pane: 'Add-in pane',
  home: 'Home',
  busy: 'Calculating…',
  loading: 'Opening the workbook…',
  dropHere: 'Drop an .xlsx file here',
  untitled: 'Workbook.xlsx',
  copySuffix: ' (preview)',
  ok: 'OK',
  yes: 'Yes',
  cancel: 'Cancel',
  protectedCell: 'This cell is protected.',
  badFile: 'That file cannot be opened. The preview reads .xlsx workbooks of up to 200 MB.',
  noSample: 'The sample workbook was not found; an empty workbook is open.',
  noManifest: 'manifest.xml was not found: there are no ribbon buttons.',
  noFunctions: 'functions.json was not found: there are no KEPATUHAN functions.',
  willBeLost: 'Not shown, and lost when saved from here: ',
  comments: 'comments',
  pivotTables: 'pivot tables',
  macros: 'macros',
  images: 'images',
  externalLinks: 'links to other workbooks',
};

export type Words = Readonly<Record<WordKey, string>>;

export const WORDS: Readonly<Record<Language, Words>> = { id: ID, en: EN };

/** Office.js's name of the language. */
export const LOCALE: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-US' };
