import type { SealedAnswer } from '../core/seal/sealed-content';
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
    readonly notes: readonly string[];
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
  };
  readonly others: Readonly<Record<'institution' | 'blank' | 'result' | 'intact', string>>;
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
    notes: [
      'Segel menandai semua isian, instrumen dan hasil. Satu nilai saja berubah, pemeriksaan menyebut selnya.',
      'Periksa dengan panel Kepatuhan, atau: kepatuhan segel periksa BERKAS. Kode di atas kertas: tambahkan --kode.',
      'Segel bukan tanda tangan: siapa pun dapat menyegel ulang. Cocokkan kodenya dengan kode yang tercetak.',
      'Simulasi, bukan dokumen resmi Ombudsman; bobot bawaan bukan bobot resmi Ombudsman.',
    ],
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
    'kode-lain': (asked, stored) => `Kode ${asked} bukan kode segel buku kerja ini (${stored}).`,
  },
  others: {
    institution: 'Nama instansi berubah.',
    blank: 'Kebijakan sel kosong berubah.',
    result: 'Hasilnya lain dari yang disegel.',
    intact: 'Catatan segelnya sendiri diubah: isinya tidak cocok dengan kodenya.',
  },
  sealedOn: (code, time) => `Kode segel ${code}, disegel pada ${minute(time, '.')}.`,
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
    notes: [
      'The seal marks all inputs, the instrument and the result. If one value changes, the check names its cell.',
      'Check it with the Kepatuhan pane, or: kepatuhan segel periksa FILE. For a code on paper, add --kode.',
      'A seal is no signature: anyone can seal again. Compare its code with the one in print.',
      'A simulation, not a document of the Ombudsman; default weights are not official (bukan bobot resmi Ombudsman).',
    ],
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
    'kode-lain': (asked, stored) => `Code ${asked} is not the seal code of this workbook (${stored}).`,
  },
  others: {
    institution: 'The name of the institution changed.',
    blank: 'The policy for blank cells changed.',
    result: 'The result is not the one that was sealed.',
    intact: 'The seal record itself was changed: its content does not fit its code.',
  },
  sealedOn: (code, time) => `Seal code ${code}, sealed on ${minute(time, ':')}.`,
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
  const shown = (answer: SealedAnswer): string => {
    if (typeof answer === 'object' && answer !== null) {
      return `${shown(answer.value)} → ${shown(answer.override)}, ${values.reason}: ${answer.reason || values.blank}`;
    }
    return answer === null ? values.blank : answer === '!' ? values.refused : String(answer);
  };
  return answers.map(shown).join(', ');
}

/** "2026-11-24T12:08:28.880Z" -> "2026-11-24 12.08 UTC"; any other text as it is. */
function minute(time: string, mark: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)[\d:.]*Z$/, `$1 $2${mark}$3 UTC`);
}
