import type { Language } from './language';

/** Headings and sentences of the workbook that people fill in. */
export interface TemplateText {
  readonly sheets: { readonly guide: string; readonly assessment: string; readonly instrument: string };
  readonly title: (edition: string) => string;
  readonly info: { readonly institution: string; readonly kind: string; readonly edition: string };
  readonly columns: readonly [string, string, string, string, string, string, string, string, string, string];
  readonly overrideColumns: readonly [override: string, reason: string];
  readonly simulated: string;
  readonly valueHint: { readonly title: string; readonly text: (allowed: string) => string };
  readonly overrideHint: TemplateText['valueHint'];
  readonly overrideGuide: string;
  readonly valueError: { readonly title: string; readonly text: (allowed: string) => string };
  readonly guide: (edition: string) => readonly (readonly [heading: boolean, text: string])[];
  readonly caveats: string;
  readonly reference: string;
}

const id: TemplateText = {
  sheets: { guide: 'Petunjuk', assessment: 'Penilaian', instrument: 'Instrumen' },
  title: (edition) => `Lembar penilaian kepatuhan, edisi ${edition}`,
  info: { institution: 'Instansi:', kind: 'Jenis:', edition: 'Edisi:' },
  columns: ['Unit', 'Produk', 'Kode', 'Indikator', 'Responden', 'Nilai', 'Bukti', 'Catatan', 'Penilai', 'Tanggal'],
  overrideColumns: ['Nilai Koreksi', 'Alasan Koreksi'],
  simulated: 'data simulasi: bukan hasil penilaian Ombudsman',
  valueHint: { title: 'Nilai', text: (allowed) => `Isi ${allowed}. TB (tidak berlaku) perlu alasan di kolom Catatan.` },
  overrideHint: {
    title: 'Nilai Koreksi',
    text: (allowed) => `Isi hanya bila nilai semula dikoreksi: ${allowed}. Alasan Koreksi wajib ditulis.`,
  },
  overrideGuide:
    'Kolom Nilai Koreksi dan Alasan Koreksi tidak terkunci: koreksi mengganti nilai semula, asal alasannya terisi. Nilai semula jangan dihapus: keduanya tetap tampak. Tanpa alasan, nilai semula yang dihitung dan hasilnya sementara.',
  valueError: {
    title: 'Nilai tidak sah',
    text: (allowed) => `Yang diterima: ${allowed}. Periksa lagi, lalu isi ulang.`,
  },
  guide: (edition) => [
    [true, `Penilaian kepatuhan, edisi ${edition}`],
    [false, 'Lembar Penilaian memuat satu baris untuk setiap jawaban: unit, produk, indikator, responden.'],
    [
      false,
      'Isi kolom Nilai, Bukti, Catatan, Penilai dan Tanggal. Kolom lain terkunci agar kode dan nama tidak berubah.',
    ],
    [false, 'Pilih nilai dari daftar. TB berarti tidak berlaku dan selalu memerlukan alasan di kolom Catatan.'],
    [false, 'Kosong, nol dan TB adalah tiga hal yang berbeda: sel kosong belum dinilai, nol adalah nilai terendah.'],
    [false, 'Sebut bukti dengan nama dokumen atau tautan bersama, bukan lokasi berkas di komputer sendiri.'],
    [
      false,
      'Perlu menambah baris? Buka proteksi lembar (tanpa kata sandi) pada tab Tinjau, lalu tambahkan di bawah tabel.',
    ],
    [false, 'Hasil: =KEPATUHAN.REKAP(...) di Excel, panel Kepatuhan, atau perintah kepatuhan nilai BERKAS.'],
  ],
  caveats: 'Yang perlu diketahui',
  reference: 'Lembar ini adalah rujukan. Bobot berstatus "bawaan" bukan bobot resmi Ombudsman.',
};

const en: TemplateText = {
  sheets: { guide: 'Petunjuk', assessment: 'Penilaian', instrument: 'Instrumen' },
  title: (edition) => `Compliance assessment sheet, edition ${edition}`,
  info: { institution: 'Institution:', kind: 'Kind:', edition: 'Edition:' },
  columns: ['Unit', 'Product', 'Code', 'Indicator', 'Respondent', 'Score', 'Evidence', 'Note', 'Assessor', 'Date'],
  overrideColumns: ['Corrected Score', 'Correction Reason'],
  simulated: 'simulated data (data simulasi): not a result of the Ombudsman',
  valueHint: {
    title: 'Score',
    text: (allowed) => `Enter ${allowed}. TB (not applicable) needs a reason in the Note column.`,
  },
  overrideHint: {
    title: 'Corrected Score',
    text: (allowed) => `Only where the original score is corrected: ${allowed}. A Correction Reason is required.`,
  },
  overrideGuide:
    'Corrected Score and Correction Reason are not locked: a corrected score replaces the original one, provided that its reason is given. Leave the original score: both stay visible. Without a reason the original score counts and the result is provisional.',
  valueError: { title: 'Value not valid', text: (allowed) => `Accepted: ${allowed}. Check it and enter it again.` },
  guide: (edition) => [
    [true, `Compliance assessment, edition ${edition}`],
    [false, 'The sheet Penilaian has one row for each answer: unit, product, indicator, respondent.'],
    [
      false,
      'Fill in Score, Evidence, Note, Assessor and Date. The other columns are locked so that codes and names stay as they are.',
    ],
    [false, 'Choose scores from the list. TB means not applicable and always needs a reason in the Note column.'],
    [
      false,
      'Blank, zero and TB are three different things: a blank cell is not assessed yet, zero is the lowest score.',
    ],
    [false, "Name evidence by document or shared link, not by a file's place on your own computer."],
    [false, 'Need more rows? Unprotect the sheet (no password) on the Review tab, then add them below the table.'],
    [false, 'Results: =KEPATUHAN.REKAP(...) in Excel, the Kepatuhan pane, or the command kepatuhan nilai FILE.'],
  ],
  caveats: 'What to know',
  reference: 'This sheet is a reference. Weights with status "bawaan" (default) are not official Ombudsman weights.',
};

export const TEMPLATE_TEXT: Readonly<Record<Language, TemplateText>> = { id, en };
