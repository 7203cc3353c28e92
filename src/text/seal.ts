import type { SealPartName } from '../core/seal/compare-seals';
import type { SealedAnswer } from '../core/seal/sealed-answer';
import type { Language } from './language';

/** Everything that is said about seals: on the seal sheet, and when a seal is made or checked. */
export interface SealText {
  readonly sheet: {
    readonly title: string;
    readonly code: string;
    readonly institution: string;
    readonly score: string;
    readonly verdict: string;
    readonly instrument: string;
    readonly engine: string;
    readonly time: string;
    readonly hash: string;
    readonly opinion: string;
    readonly contentCode: string;
    /** By the format of the seal. Never changed: the sheets of earlier seals are known by them. */
    readonly notes: Readonly<Record<1 | 2, readonly string[]>>;
  };
  readonly sealed: (file: string, code: string) => string;
  readonly verdicts: {
    readonly sesuai: string;
    readonly berubah: (cells: number) => string;
    readonly berubahByCode: string;
    readonly 'instrumen-lain': (sealed: string, current: string) => string;
    readonly 'mesin-lain': (sealed: string, current: string) => string;
    readonly 'belum-disegel': string;
    readonly 'kode-lain': (asked: string, stored: string) => string;
    readonly sementara: string;
    readonly 'tidak-cocok': (sheet: string | null) => string;
  };
  readonly others: Readonly<Record<SealPartName | 'result' | 'intact' | 'words', string>>;
  readonly scores: (sealed: string, current: string) => string;
  readonly score: (score: string) => string;
  /** What a mandatory issue says now. */
  readonly provisional: (issues: number) => string;
  readonly more: (count: number) => string;
  readonly sheetState: Readonly<Record<'renamed' | 'hidden', (sheet: string) => string>>;
  readonly printed: (place: string, printed: string, sealed: string) => string;
  readonly formulas: (count: number) => string;
  readonly noSealCode: string;
  readonly onlyContent: string;
  /** What a seal does not cover, by its format. */
  readonly notCovered: Readonly<Record<1 | 2, string>>;
  readonly left: (sheet: string) => string;
  readonly sealedOn: (code: string, time: string) => string;
  readonly noTime: string;
  readonly headings: Readonly<
    Record<'place' | 'unit' | 'product' | 'code' | 'respondent' | 'sealed' | 'current', string>
  >;
  /** What a cell held: words for blank, refused content, no such cell, and the reason of a correction. */
  readonly values: Readonly<Record<'blank' | 'refused' | 'none' | 'reason', string>>;
}

const id: SealText = {
  sheet: {
    title: 'Segel penilaian',
    code: 'Kode segel',
    institution: 'Instansi',
    score: 'Nilai',
    verdict: 'Zona dan kategori',
    instrument: 'Instrumen',
    engine: 'Versi Kepatuhan',
    time: 'Disegel pada (UTC)',
    hash: 'SHA-256',
    opinion: 'Opini',
    contentCode: 'Kode isi (tanpa waktu)',
    notes: {
      1: [
        'Segel menandai semua isian, instrumen dan hasil. Satu nilai saja berubah, pemeriksaan menyebut selnya.',
        'Periksa dengan panel Kepatuhan, atau: kepatuhan segel periksa BERKAS. Kode di atas kertas: tambahkan --kode.',
        'Segel bukan tanda tangan: siapa pun dapat menyegel ulang. Cocokkan kodenya dengan kode yang tercetak.',
        'Simulasi, bukan dokumen resmi Ombudsman; bobot bawaan bukan bobot resmi Ombudsman.',
      ],
      2: [
        'Segel menandai semua isian yang dihitung beserta alasannya, instrumen, hasil, waktu, dan semua yang tercetak di atas.',
        'Periksa dengan panel Kepatuhan, atau: kepatuhan segel periksa BERKAS. Kode di atas kertas: tambahkan --kode.',
        'Kode isi sama dengan fungsi KEPATUHAN.SEGEL; buku kerja yang kehilangan segelnya dicocokkan dengan kode itu.',
        'Segel bukan tanda tangan: siapa pun dapat menyegel ulang. Cocokkan kodenya dengan kode yang tercetak.',
        'Simulasi, bukan dokumen resmi Ombudsman; bobot bawaan bukan bobot resmi Ombudsman.',
      ],
    },
  },
  sealed: (file, code) => `Tertulis: ${file}\nKode segel: ${code}`,
  verdicts: {
    sesuai: 'Sesuai: isian, instrumen dan hasilnya sama seperti saat disegel.',
    berubah: (cells) =>
      cells === 0 ? 'Berubah sejak disegel.' : `Berubah sejak disegel: ${cells} sel, disebut di bawah ini.`,
    berubahByCode:
      'Berubah, atau kode itu milik buku kerja lain. Buku kerja ini tidak membawa segel, jadi selnya tidak dapat disebut.',
    'instrumen-lain': (sealed, current) => `Instrumen lain: disegel dengan ${sealed}, sekarang ${current}.`,
    'mesin-lain': (sealed, current) =>
      `Isiannya sama, tetapi disegel dengan Kepatuhan ${sealed} dan diperiksa dengan ${current}. Periksa dengan versi yang sama.`,
    'belum-disegel': 'Belum disegel.',
    'kode-lain': (asked, stored) => `Kode ${asked} bukan kode segel buku kerja ini (${visible(stored)}).`,
    sementara: 'Isi sama, tetapi hasil sekarang sementara.',
    'tidak-cocok': (sheet) =>
      sheet === null
        ? 'Tidak cocok: isinya sama, tetapi lembar yang memuat segelnya tidak ada lagi.'
        : `Tidak cocok: isinya sama, tetapi lembar "${visible(sheet)}" menampilkan yang lain dari yang disegel.`,
  },
  scores: (sealed, current) => `Nilai instansi: disegel ${sealed}, sekarang ${current}.`,
  score: (score) => `Nilai instansi: ${score}.`,
  provisional: (issues) =>
    issues === 0 ? 'Hasil sekarang sementara.' : `Hasil sekarang sementara, karena ${issues} temuan wajib:`,
  more: (count) => `Dan ${count} lagi.`,
  sheetState: {
    renamed: (sheet) => `Lembar segelnya sekarang bernama "${visible(sheet)}".`,
    hidden: (sheet) => `Lembar segel "${visible(sheet)}", atau sebagiannya, disembunyikan.`,
  },
  printed: (place, printed, sealed) =>
    `${visible(place)}: tercetak ${shownCell(printed, '(kosong)')}, disegel ${shownCell(sealed, '(kosong)')}.`,
  formulas: (count) => `${count} nilai dari rumus, belum dihitung ulang: dipakai sebagaimana tersimpan di berkas.`,
  noSealCode:
    'Kode segel memuat waktu, jadi tanpa segelnya hanya kode isi (atau kode segel lama) yang dapat dicocokkan.',
  onlyContent: 'Yang cocok adalah kode isi: waktu penyegelan tidak ikut dicocokkan.',
  notCovered: {
    1: 'Segel ini berformat lama. Yang tidak dicakupnya: waktu, jenis instansi, opini, alasan TB, kolom yang dicocokkan, daftar unit, dan nama yang hanya berbeda spasi. Segel ulang untuk mencakupnya.',
    2: 'Tidak dicakup segel: bukti, catatan yang bukan alasan, penilai, tanggal, kata-kata instrumen, urutan, format, gambar, dan lembar lain.',
  },
  left: (sheet) => `Lembar "${visible(sheet)}" bukan lembar segel yang utuh, jadi dibiarkan.`,
  others: {
    words: 'Kata-kata instrumen (nama, sumber) lain dari saat disegel; nilainya tidak bergantung padanya.',
    kind: 'Baris Jenis berubah.',
    edition: 'Baris Edisi berubah.',
    units: 'Daftar unit, atau kolom yang dikatakan bukan unit, berubah.',
    mapping: 'Kolom yang dicocokkan di panel berubah.',
    institution: 'Nama instansi berubah.',
    blank: 'Kebijakan sel kosong berubah.',
    result: 'Hasilnya lain dari yang disegel.',
    intact: 'Catatan segelnya sendiri diubah: isinya tidak cocok dengan kodenya.',
  },
  sealedOn: (code, time) => `Kode segel ${visible(code)}, disegel pada ${minute(time, '.')}.`,
  noTime: 'waktu yang tidak tercatat',
  headings: {
    place: 'Tempat',
    unit: 'Unit',
    product: 'Produk',
    code: 'Kode',
    respondent: 'Responden',
    sealed: 'Disegel',
    current: 'Sekarang',
  },
  values: { blank: '(kosong)', refused: '(tidak sah)', none: '(tidak ada)', reason: 'alasan' },
};

const en: SealText = {
  sheet: {
    title: 'Seal of the assessment',
    code: 'Seal code',
    institution: 'Institution',
    score: 'Score',
    verdict: 'Zone and category',
    instrument: 'Instrument',
    engine: 'Version of Kepatuhan',
    time: 'Sealed on (UTC)',
    hash: 'SHA-256',
    opinion: 'Opinion',
    contentCode: 'Content code (no time)',
    notes: {
      1: [
        'The seal marks all inputs, the instrument and the result. If one value changes, the check names its cell.',
        'Check it with the Kepatuhan pane, or: kepatuhan segel periksa FILE. For a code on paper, add --kode.',
        'A seal is no signature: anyone can seal again. Compare its code with the one in print.',
        'A simulation, not a document of the Ombudsman; default weights are not official (bukan bobot resmi Ombudsman).',
      ],
      2: [
        'The seal marks all inputs that count with their reasons, the instrument, the result, the time, and all in print above.',
        'Check it with the Kepatuhan pane, or: kepatuhan segel periksa FILE. For a code on paper, add --kode.',
        'The content code is that of the function KEPATUHAN.SEGEL; a workbook that lost its seal is checked by it.',
        'A seal is no signature: anyone can seal again. Compare its code with the one in print.',
        'A simulation, not a document of the Ombudsman; default weights are not official (bukan bobot resmi Ombudsman).',
      ],
    },
  },
  sealed: (file, code) => `Written: ${file}\nSeal code: ${code}`,
  verdicts: {
    sesuai: 'Unchanged (sesuai): inputs, instrument and result are as they were sealed.',
    berubah: (cells) =>
      cells === 0
        ? 'Changed since it was sealed (berubah).'
        : `Changed since it was sealed (berubah): ${cells} ${cells === 1 ? 'cell' : 'cells'}, named below.`,
    berubahByCode:
      'Changed (berubah), or the code is that of another workbook. This workbook carries no seal, so no cell can be named.',
    'instrumen-lain': (sealed, current) =>
      `Another instrument (instrumen lain): sealed with ${sealed}, now ${current}.`,
    'mesin-lain': (sealed, current) =>
      `The inputs are the same, but it was sealed with Kepatuhan ${sealed} and checked with ${current}. Check it with the same version.`,
    'belum-disegel': 'Not sealed (belum disegel).',
    'kode-lain': (asked, stored) => `Code ${asked} is not the seal code of this workbook (${visible(stored)}).`,
    sementara: 'The same content, but the result is provisional now (sementara).',
    'tidak-cocok': (sheet) =>
      sheet === null
        ? 'It does not fit (tidak cocok): the content is the same, but the sheet that shows the seal is gone.'
        : `It does not fit (tidak cocok): the content is the same, but sheet "${visible(sheet)}" shows other things than were sealed.`,
  },
  scores: (sealed, current) => `Score of the institution: sealed ${sealed}, now ${current}.`,
  score: (score) => `Score of the institution: ${score}.`,
  provisional: (issues) =>
    issues === 0
      ? 'The result is provisional now.'
      : `The result is provisional now because of ${issues} mandatory ${issues === 1 ? 'finding' : 'findings'}:`,
  more: (count) => `And ${count} more.`,
  sheetState: {
    renamed: (sheet) => `The sheet of the seal is now called "${visible(sheet)}".`,
    hidden: (sheet) => `The sheet of the seal, "${visible(sheet)}", or a part of it, is hidden.`,
  },
  printed: (place, printed, sealed) =>
    `${visible(place)}: in print ${shownCell(printed, '(blank)')}, sealed ${shownCell(sealed, '(blank)')}.`,
  formulas: (count) =>
    `${count} ${count === 1 ? 'value' : 'values'} of formulas, not recalculated: taken as the file has them.`,
  noSealCode:
    'A seal code holds the time, so without the seal only a content code (or an older seal code) can be compared.',
  onlyContent: 'What fits is the content code: the time of sealing was not compared.',
  notCovered: {
    1: 'This seal is of an older format. It does not cover: time, kind of institution, opinion, reasons of TB, matched columns, the list of units, and names that differ in spaces alone. Seal again to cover them.',
    2: 'Not covered by the seal: evidence, notes that are no reason, assessor, date, words of the instrument, order, formats, pictures, and other sheets.',
  },
  left: (sheet) => `Sheet "${visible(sheet)}" is not a whole sheet of a seal, so it was left as it is.`,
  others: {
    words: 'The words of the instrument (names, sources) are not those of the seal; the score does not depend on them.',
    kind: 'The line Jenis (kind) changed.',
    edition: 'The line Edisi (edition) changed.',
    units: 'The list of units (Daftar unit), or the columns that were said to be no units, changed.',
    mapping: 'The columns that were matched in the pane changed.',
    institution: 'The name of the institution changed.',
    blank: 'The policy for blank cells changed.',
    result: 'The result is not the one that was sealed.',
    intact: 'The seal record itself was changed: its content does not fit its code.',
  },
  sealedOn: (code, time) => `Seal code ${visible(code)}, sealed on ${minute(time, ':')}.`,
  noTime: 'a time not recorded',
  headings: {
    place: 'Place',
    unit: 'Unit',
    product: 'Product',
    code: 'Code',
    respondent: 'Respondent',
    sealed: 'Sealed',
    current: 'Now',
  },
  values: { blank: '(blank)', refused: '(not valid)', none: '(none)', reason: 'reason' },
};

export const SEAL_TEXT: Readonly<Record<Language, SealText>> = { id, en };

/** The answers of one cell in words; a correction as "1 → 3, alasan: Bukti baru". Undefined: there is no such cell. */
export function describeSealed(answers: readonly SealedAnswer[] | undefined, values: SealText['values']): string {
  if (answers === undefined) return values.none;
  const because = (shown: string, reason: string): string =>
    `${shown}, ${values.reason}: ${visible(reason) || values.blank}`;
  const shown = (answer: SealedAnswer): string => {
    if (typeof answer === 'object' && answer !== null) {
      if ('tb' in answer) return because('TB', answer.tb);
      return because(`${shown(answer.value)} → ${shown(answer.override)}`, answer.reason);
    }
    return answer === null ? values.blank : answer === '!' ? values.refused : String(answer);
  };
  return answers.map(shown).join(', ');
}

/** What is said of answers whose formulas were not worked out again; nothing where there are none. */
export function unproven({ formulas }: SealText, count: number): string[] {
  return count === 0 ? [] : [formulas(count)];
}

const LONGEST = 120;

/** Text of a workbook or of its record as it may be printed: no control, direction or unseen marks, and not endless. */
export function visible(text: string, longest = LONGEST): string {
  const letters = [...text.replace(/[\p{C}\u2028\u2029]/gu, '\ufffd')];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
}

function shownCell(text: string, blank: string): string {
  return text === '' ? blank : `"${visible(text)}"`;
}

/** "2026-11-24T12:08:28.880Z" -> "2026-11-24 12.08 UTC"; any other text as it is. */
function minute(time: string, mark: string): string {
  return visible(time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)[\d:.]*Z$/, `$1 $2${mark}$3 UTC`));
}
