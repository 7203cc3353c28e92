import type { Language } from '../language';

/** How far a thing to share is: not made, being made, fits the data, made of other data, held back. */
export type ShareState = 'belum' | 'sibuk' | 'siap' | 'usang' | 'tertahan';

/** What can be made for others, each with a card of its own. */
export type ShareCard =
  'seal' | 'recap' | 'copy' | 'report' | 'certificate' | 'robustness' | 'trend' | 'repair' | 'pane';

interface CardText {
  readonly name: string;
  readonly about: string;
  /** What the button says in each state that has one. */
  readonly action: Readonly<Record<'belum' | 'siap' | 'usang', string>>;
  readonly line: Readonly<Record<'belum' | 'sibuk' | 'siap' | 'usang', string>>;
}

export interface ShareText {
  readonly title: string;
  readonly lead: Readonly<Record<'final' | 'sementara' | 'tidak-dinilai' | 'edition', string>>;
  readonly groups: Readonly<Record<'made' | 'workbook', string>>;
  readonly cards: Readonly<Record<ShareCard, CardText>>;
  readonly held: {
    readonly mandatory: (count: number) => string;
    readonly notFinal: (units: readonly string[]) => string;
    readonly edition: (edition: string) => string;
  };
  readonly followUp: string;
  readonly evidence: {
    readonly title: string;
    readonly paths: (count: number) => string;
    readonly mails: (count: number) => string;
    readonly advice: string;
    readonly look: string;
  };
  readonly seal: {
    readonly intro: string;
    readonly sealedOn: (time: string) => string;
    readonly code: string;
    readonly state: Readonly<
      Record<'none' | 'asking' | 'unasked' | 'damaged' | 'sesuai' | 'instrumen-lain' | 'mesin-lain', string>
    >;
    readonly changed: (cells: number) => string;
    readonly otherInstrument: (sealed: string, now: string) => string;
    readonly otherEngine: (sealed: string, now: string) => string;
    readonly chosenEdition: string;
    readonly sheetGone: (sheet: string) => string;
    readonly sheetOther: (sheet: string) => string;
    readonly damaged: string;
    readonly again: string;
    readonly check: string;
    readonly replace: (code: string) => string;
    readonly replaceNow: string;
    readonly keep: string;
    readonly changes: string;
    readonly more: (count: number) => string;
    readonly was: (sealed: string, now: string) => string;
    readonly removed: string;
    readonly score: (sealed: string, now: string) => string;
    readonly done: (code: string, sheet: string) => string;
    readonly left: (sheet: string) => string;
    readonly openSheet: string;
  };
  readonly code: {
    readonly ask: string;
    readonly label: string;
    readonly hint: string;
    readonly compare: string;
    readonly miscopied: Readonly<Record<'length' | 'symbol' | 'check', string>>;
    readonly fits: string;
    readonly changed: string;
    readonly another: (stored: string | null) => string;
  };
  readonly copyOpened: (rows: number) => string;
  readonly copyRefused: string;
  readonly put: (sheets: readonly string[]) => string;
  readonly repaired: (cells: number) => string;
  readonly broken: (cells: number) => string;
  readonly paneOpens: string;
  readonly unknownOrigin: string;
  /** Before a plan that people wrote in is made again. */
  readonly carry: string;
  readonly stale: {
    readonly title: string;
    readonly data: (sheet: string) => string;
    readonly instrument: (sheet: string, then: string, now: string) => string;
    readonly engine: (sheet: string, then: string, now: string) => string;
    readonly advice: string;
  };
}

const id: ShareText = {
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
      action: { belum: 'Aktifkan', siap: 'Aktifkan', usang: 'Aktifkan' },
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
    },
    changed: (cells) => (cells === 0 ? 'Berubah sejak disegel' : `Berubah sejak disegel: ${cells} sel`),
    otherInstrument: (sealed, now) => `Disegel dengan ${sealed}; sekarang dinilai dengan ${now}.`,
    otherEngine: (sealed, now) =>
      `Disegel dengan Kepatuhan ${sealed}; ini versi ${now}. Cocokkan dengan versi yang sama.`,
    chosenEdition: 'Edisi panel dipilih di Setelan. Kembalikan ke edisi buku kerja untuk mencocokkan.',
    sheetGone: (sheet) => `Lembar "${sheet}" yang memuat kodenya tidak ada lagi.`,
    sheetOther: (sheet) => `Lembar "${sheet}" tidak menampilkan kode segel ini.`,
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
  copyOpened: (rows) => `Salinan peninjau (${rows} baris) terbuka sebagai buku kerja baru. Simpan dari sana.`,
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

const en: ShareText = {
  title: 'Share',
  lead: {
    final: 'The score is final. Everything can be shared.',
    sementara: 'The score is provisional: seal and certificate wait for a final one.',
    'tidak-dinilai': 'There is no score yet: seal and certificate wait for a final one.',
    edition: "Another edition was chosen in Settings: seal and certificate take the workbook's own.",
  },
  groups: { made: 'For other readers', workbook: 'This workbook' },
  cards: {
    seal: {
      name: 'Seal',
      about: 'Notes a fingerprint of inputs, instrument and result. Later changes are named by their cells.',
      action: { belum: 'Seal', siap: 'Compare', usang: 'Seal again' },
      line: { belum: 'Not sealed', sibuk: 'Sealing…', siap: 'As sealed', usang: 'Changed since it was sealed' },
    },
    recap: {
      name: 'Recap sheet',
      about: 'One page ready to print: score, zone and ranking of units.',
      action: { belum: 'Make a recap', siap: 'Open sheet', usang: 'Refresh' },
      line: { belum: 'Not there', sibuk: '', siap: 'In the workbook', usang: 'Of other data' },
    },
    copy: {
      name: 'Reviewer copy',
      about:
        'A separate workbook: every figure a native Excel formula, no add-in needed. Names of respondents go along.',
      action: { belum: 'Make a copy', siap: 'Make another', usang: 'Make another' },
      line: {
        belum: 'Not made',
        sibuk: 'Preparing the copy…',
        siap: 'Open as a new workbook',
        usang: 'Scores changed since it was made',
      },
    },
    report: {
      name: 'Report card and follow-up',
      about: 'Weak indicators, suggested action, owner, due date and status.',
      action: { belum: 'Make sheets', siap: 'Open sheet', usang: 'Refresh' },
      line: { belum: 'Not made', sibuk: 'Writing sheets…', siap: 'Fits the data', usang: 'Of other data' },
    },
    certificate: {
      name: 'Certificate',
      about: 'A4 landscape ready to print, marked as a simulation, not an official document.',
      action: { belum: 'Make certificate', siap: 'Open sheet', usang: 'Refresh' },
      line: { belum: 'Not made', sibuk: 'Writing the certificate…', siap: 'Fits the data', usang: 'Of other data' },
    },
    robustness: {
      name: 'Robustness test',
      about: 'Whether the zone stands when weights, products, TB or one indicator are counted otherwise.',
      action: { belum: 'Make sheet', siap: 'Open sheet', usang: 'Refresh' },
      line: { belum: 'Not made', sibuk: 'Calculating…', siap: 'Fits the data', usang: 'Of other data' },
    },
    trend: {
      name: 'Trend',
      about: 'The result of each edition in this workbook, without comparing across a change of method.',
      action: { belum: 'Make sheet', siap: 'Open sheet', usang: 'Refresh' },
      line: { belum: 'Not made', sibuk: 'Calculating…', siap: 'Fits the data', usang: 'Of other data' },
    },
    repair: {
      name: 'Repair #NAME?',
      about: 'Formulas of Kepatuhan that were opened without the add-in are entered again, unchanged.',
      action: { belum: 'Repair', siap: 'Repair', usang: 'Repair' },
      line: { belum: '', sibuk: 'Entering formulas again…', siap: 'No #NAME?', usang: '' },
    },
    pane: {
      name: 'Open the pane with the workbook',
      about: 'This pane opens by itself for those who have the add-in; nothing appears for others.',
      action: { belum: 'Switch on', siap: 'Switch on', usang: 'Switch on' },
      line: {
        belum: 'Is saved with the workbook',
        sibuk: 'Noting…',
        siap: 'On. Save the workbook to keep it',
        usang: '',
      },
    },
  },
  held: {
    mandatory: (count) => (count === 1 ? 'Settle 1 mandatory finding' : `Settle ${count} mandatory findings`),
    notFinal: (units) => (units.length === 1 ? `Complete ${units[0]}` : `Complete ${units.length} units`),
    edition: (edition) => `Edition ${edition} was chosen in Settings, not by the workbook`,
  },
  followUp: "The Ombudsman's products were followed up (adds to the opinion)",
  evidence: {
    title: 'Look at the Evidence column first',
    paths: (count) =>
      count === 1
        ? '1 cell names a file on your own computer, which others cannot open.'
        : `${count} cells name files on your own computer, which others cannot open.`,
    mails: (count) => (count === 1 ? '1 cell holds a mail address.' : `${count} cells hold mail addresses.`),
    advice: 'Recipients will see them.',
    look: 'Look in Check',
  },
  seal: {
    intro: 'A seal is no signature. Compare its code with the one in print.',
    sealedOn: (time) => `Sealed ${time}`,
    code: 'Seal code',
    state: {
      none: 'Not sealed',
      asking: 'Reading the seal…',
      unasked: 'The seal cannot be read yet',
      damaged: 'The seal record is damaged',
      sesuai: 'As sealed',
      'instrumen-lain': 'Another instrument',
      'mesin-lain': 'Another version of Kepatuhan',
    },
    changed: (cells) =>
      cells === 0
        ? 'Changed since it was sealed'
        : `Changed since it was sealed: ${cells} cell${cells === 1 ? '' : 's'}`,
    otherInstrument: (sealed, now) => `Sealed with ${sealed}; now scored with ${now}.`,
    otherEngine: (sealed, now) => `Sealed with Kepatuhan ${sealed}; this is ${now}. Compare with the same version.`,
    chosenEdition: "The edition was chosen in Settings. Go back to the workbook's own to compare.",
    sheetGone: (sheet) => `The sheet "${sheet}" that held its code is gone.`,
    sheetOther: (sheet) => `The sheet "${sheet}" does not show this seal's code.`,
    damaged: 'It can no longer be read, so changes cannot be named. Use a whole copy.',
    again: 'Try again',
    check: 'Comparing the seal…',
    replace: (code) =>
      `The earlier seal${code === '' ? '' : ` (${code})`} is replaced and cannot be brought back. Tell reviewers who hold its code.`,
    replaceNow: 'Replace seal',
    keep: 'Cancel',
    changes: 'Changed cells',
    more: (count) => `Show ${count} more`,
    was: (sealed, now) => `sealed ${sealed}, now ${now}`,
    removed: 'the cell is gone',
    score: (sealed, now) => `Score of the institution when sealed ${sealed}, now ${now}.`,
    done: (code, sheet) => `Sealed on the sheet "${sheet}". Code: ${code}. Save the workbook to keep the seal.`,
    left: (sheet) =>
      `The earlier sheet "${sheet}" was not written by this pane, or has been changed, and was left. Delete it if you do not need it.`,
    openSheet: 'Open the seal sheet',
  },
  code: {
    ask: 'Compare a printed code',
    label: 'Code from paper',
    hint: 'Five groups of four. Dashes and small letters are fine.',
    compare: 'Compare',
    miscopied: {
      length: 'A seal code has 20 letters and digits. Look for one too few or too many.',
      symbol: 'It has a symbol that seal codes do not use. Look at your copy again.',
      check: 'Miscopied: its check letter does not fit. Look at each group again.',
    },
    fits: 'The code fits the contents of this workbook.',
    changed: "This is the code of this workbook's seal, but the contents have changed since.",
    another: (stored) =>
      stored === null
        ? 'The code does not fit this workbook: the contents changed, or it is the code of another.'
        : `This is not the code of this workbook's seal (${stored}). It may have been sealed again.`,
  },
  copyOpened: (rows) => `The reviewer copy (${rows} rows) is open as a new workbook. Save it from there.`,
  copyRefused: 'The reviewer copy was not made. The workbook is unchanged.',
  put: (sheets) => `Written: sheet ${sheets.map((sheet) => `"${sheet}"`).join(', ')}.`,
  repaired: (cells) =>
    cells === 0 ? 'No formula needed to be entered again.' : `${cells} cell${cells === 1 ? '' : 's'} entered again.`,
  broken: (cells) => (cells === 1 ? '1 cell shows #NAME?' : `${cells} cells show #NAME?`),
  unknownOrigin: 'There, but nobody noted its data',
  carry: 'A filled-in Tindak Lanjut is not overwritten: rename its sheet first, its entries go along to the new one.',
  paneOpens: 'The pane will open with this workbook. Save the workbook to keep it.',
  stale: {
    title: 'Sheets that no longer fit',
    data: (sheet) => `${sheet}: the data changed since it was written.`,
    instrument: (sheet, then, now) => `${sheet}: made with ${then}, now ${now}.`,
    engine: (sheet, then, now) => `${sheet}: made by Kepatuhan ${then}, now ${now}.`,
    advice: 'Refresh them before you share.',
  },
};

/** Everything the view Bagikan says. */
export const SHARE_TEXT: Readonly<Record<Language, ShareText>> = { id, en };
