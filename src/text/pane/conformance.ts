import type { Language } from '../language';

/** Sentences of the view Uji kesesuaian. */
export interface ConformanceViewText {
  readonly lead: string;
  readonly careful: string;
  readonly run: (count: number) => string;
  readonly again: string;
  readonly running: string;
  readonly done: (differing: number) => string;
  readonly stopped: string;
  readonly left: (sheets: readonly string[]) => string;
  readonly leftovers: (sheets: readonly string[]) => string;
  readonly drop: string;
  readonly dropping: string;
  readonly dropped: string;
  readonly result: string;
  readonly all: (count: number) => string;
  readonly none: string;
  readonly ofHost: string;
  readonly byPerson: string;
  readonly byPersonLead: string;
  readonly seen: Readonly<Record<'yes' | 'no' | 'notYet', string>>;
  readonly expected: string;
  readonly got: string;
  readonly look: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly save: string;
  readonly saved: string;
  readonly write: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly report: string;
  readonly send: string;
}

export const CONFORMANCE_VIEW_TEXT: Readonly<Record<Language, ConformanceViewText>> = {
  id: {
    lead: 'Menanyai Excel ini satu per satu: apakah ia menjawab seperti yang dianggap Kepatuhan. Hasilnya membantu siapa pun yang merawat add-in ini.',
    careful:
      'Sebaiknya di buku kerja kosong. Uji ini memakai lembar tersembunyi miliknya sendiri dan menghapusnya lagi; daftar urungkan (Ctrl+Z) menjadi kosong. Isi buku kerja tidak dibaca dan tidak masuk laporan.',
    run: (count) => `Jalankan ${count} uji`,
    again: 'Jalankan lagi',
    running: 'Menguji Excel ini',
    done: (differing) =>
      differing === 0 ? 'Uji selesai: semua sesuai harapan.' : `Uji selesai: ${differing} tidak sesuai harapan.`,
    stopped: 'Uji dihentikan; lembarnya sudah dihapus.',
    left: (sheets) => `Lembar uji ini tidak dapat dihapus, hapuslah sendiri: ${sheets.join(', ')}.`,
    leftovers: (sheets) => `Ada ${sheets.length} lembar sisa uji yang terputus: ${sheets.join(', ')}.`,
    drop: 'Hapus lembar sisa uji',
    dropping: 'Menghapus lembar sisa uji',
    dropped: 'Lembar sisa uji sudah dihapus.',
    result: 'Hasil',
    all: (count) => `Semua uji (${count})`,
    none: 'Tidak ada yang berbeda dari harapan.',
    ofHost: 'Yang tidak sesuai harapan',
    byPerson: 'Yang perlu Anda lihat sendiri',
    byPersonLead: 'Pilih setelah mencobanya; jawaban ikut dalam laporan.',
    seen: { yes: 'Sesuai', no: 'Berbeda', notYet: 'Belum dilihat' },
    expected: 'Diharapkan',
    got: 'Didapat',
    look: 'Lihat isi laporan',
    copy: 'Salin JSON',
    copied: 'Laporan tersalin.',
    notCopied: 'Excel menolak menyalin; laporan sudah terpilih, tekan Ctrl+C.',
    save: 'Simpan JSON',
    saved:
      'Laporan disimpan sebagai uji-kesesuaian.json, bila Excel ini mengizinkan unduhan; bila tidak, pakai Salin JSON.',
    write: 'Tulis ke lembar',
    writing: 'Menulis lembar Uji Kesesuaian',
    written: (sheet) => `Lembar ${sheet} ditulis.`,
    report: 'Laporan',
    send: 'Laporan ini hanya memuat versi Excel dan jawaban uji; simpan atau kirimkan kepada yang merawat add-in.',
  },
  en: {
    lead: 'Asks this Excel question by question whether it answers as Kepatuhan assumes. The result helps whoever looks after this add-in.',
    careful:
      'Best in an empty workbook. The test uses hidden sheets of its own and removes them again; the undo list (Ctrl+Z) is emptied. The contents of the workbook are not read and not in the report.',
    run: (count) => `Run ${count} tests`,
    again: 'Run again',
    running: 'Testing this Excel',
    done: (differing) =>
      differing === 0 ? 'Test finished: all as expected.' : `Test finished: ${differing} not as expected.`,
    stopped: 'Test stopped; its sheets have been removed.',
    left: (sheets) => `These sheets of the test could not be removed, please delete them: ${sheets.join(', ')}.`,
    leftovers: (sheets) => `There are ${sheets.length} sheets of a test that was broken off: ${sheets.join(', ')}.`,
    drop: 'Delete these sheets',
    dropping: 'Deleting the sheets of the test',
    dropped: 'The sheets of the test have been deleted.',
    result: 'Result',
    all: (count) => `All tests (${count})`,
    none: 'Nothing differs from what was expected.',
    ofHost: 'Not as expected',
    byPerson: 'What you have to look at yourself',
    byPersonLead: 'Choose once you have tried it; the answers go into the report.',
    seen: { yes: 'As expected', no: 'Differs', notYet: 'Not looked at' },
    expected: 'Expected',
    got: 'Got',
    look: 'Look at the report',
    copy: 'Copy JSON',
    copied: 'Report copied.',
    notCopied: 'Excel refuses to copy; the report is selected, press Ctrl+C.',
    save: 'Save JSON',
    saved: 'Report saved as uji-kesesuaian.json where this Excel allows downloads; otherwise use Copy JSON.',
    write: 'Write to a sheet',
    writing: 'Writing the sheet Uji Kesesuaian',
    written: (sheet) => `Sheet ${sheet} written.`,
    report: 'Report',
    send: 'The report holds the version of Excel and the answers only; keep it, or send it to whoever looks after the add-in.',
  },
};
