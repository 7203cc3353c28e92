import type { CertificateProblem, CertificateProblemData } from '../app/certificate-problem';
import type { CertificateWords } from '../core/report/certificate/words';
import { LABELS } from './labels';
import type { Language } from './language';
import { longDay } from './long-day';
import { OVERRIDE_TEXT } from './overrides';
import { someUnits } from './some-units';
import { tell, type Sentences } from './tell';

const id: Sentences<CertificateProblemData> = {
  'certificate-provisional': (d) =>
    `Hasilnya masih sementara${someUnits(d.units)}, jadi belum ada piagamnya. Lengkapi isian dan bereskan temuan wajibnya; lihat kepatuhan periksa.`,
  'certificate-not-scored': (d) =>
    `Instansinya belum bernilai${someUnits(d.units)}, jadi belum ada piagamnya. Lengkapi dahulu isiannya; lihat kepatuhan periksa.`,
  'certificate-blank-policy': () =>
    'Piagam hanya dibuat dari hasil yang menolak sel kosong, supaya kode segelnya dapat diperiksa. Pilih kebijakan sel kosong "tolak".',
  'certificate-no-institution': () =>
    'Nama instansi belum tertulis, jadi piagamnya tidak bertuan. Tulis baris "Instansi: NAMA" di atas tabel lembar penilaian.',
  'certificate-no-band': (d) =>
    `Nilai ${d.score} tidak masuk ambang mana pun dalam instrumen ini, jadi zonanya tidak dapat dipiagamkan. Periksa lembar Instrumen.`,
  'certificate-seal-stale': (d) =>
    `Segel ${d.code} di buku kerja ini tidak cocok lagi dengan isinya, instrumennya, atau versi Kepatuhan ini. Lihat yang berubah dengan kepatuhan segel periksa; bila perubahannya memang benar, segel ulang, lalu buat piagamnya.`,
  'certificate-no-authority': () =>
    'Nama yang mengesahkan belum ditulis. Tulis nama dan jabatannya sesudah --resmi, atau buat piagam simulasi tanpa --resmi.',
  'certificate-authority-long': (d) =>
    `Nama yang mengesahkan sepanjang ${d.length} huruf tidak muat di piagam; paling panjang ${d.limit}. Persingkat jabatannya.`,
  'certificate-simulated': () =>
    'Lembar penilaiannya menyebut "data simulasi", jadi piagamnya tidak dapat disahkan. Buat piagam simulasi tanpa --resmi, atau pakai isian yang sebenarnya.',
  'certificate-date': (d) => `Tanggal "${d.found}" tidak dikenal. Tulis sebagai TTTT-BB-HH, misalnya 2026-11-24.`,
};

const en: Sentences<CertificateProblemData> = {
  'certificate-provisional': (d) =>
    `The result is still provisional${someUnits(d.units)}, so there is no certificate yet. Complete the sheet and mend its mandatory issues; see kepatuhan periksa.`,
  'certificate-not-scored': (d) =>
    `The institution has no score yet${someUnits(d.units)}, so there is no certificate. Fill in the sheet first; see kepatuhan periksa.`,
  'certificate-blank-policy': () =>
    'A certificate is made only of a result that refuses blank cells, so that its seal code can be checked. Choose the blank-cell policy "tolak".',
  'certificate-no-institution': () =>
    'The institution is not named, so the certificate would be nobody\'s. Write a line "Instansi: NAME" above the table of the assessment sheet.',
  'certificate-no-band': (d) =>
    `Score ${d.score} lies in no band of this instrument, so there is no zone to certify. Check the sheet Instrumen.`,
  'certificate-seal-stale': (d) =>
    `Seal ${d.code} of this workbook no longer fits its content, its instrument, or this version of Kepatuhan. See what changed with kepatuhan segel periksa; if the change is right, seal it again, then make the certificate.`,
  'certificate-no-authority': () =>
    'The one who makes it official is not named. Write name and office after --resmi, or make a simulated certificate without it.',
  'certificate-authority-long': (d) =>
    `The authority's name has ${d.length} characters and does not fit; the limit is ${d.limit}. Shorten the office.`,
  'certificate-simulated': () =>
    'The assessment sheet says "data simulasi" (simulated data), so its certificate cannot be made official. Make a simulated one without --resmi, or use real answers.',
  'certificate-date': (d) => `Date "${d.found}" is not known. Write it as YYYY-MM-DD, for example 2026-11-24.`,
};

/** Sentences by code, for those that tell problems of several families. */
export const CERTIFICATE_PROBLEMS: Readonly<Record<Language, Sentences<CertificateProblemData>>> = { id, en };

/** One sentence (or two): why there is no certificate and what to do. */
export function describeCertificateProblem(problem: CertificateProblem, language: Language): string {
  return tell(CERTIFICATE_PROBLEMS[language], problem);
}

export const CERTIFICATE_WORDS: Readonly<Record<Language, CertificateWords>> = {
  id: {
    language: 'id',
    title: 'PIAGAM',
    subtitle: 'Hasil Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik',
    edition: (edition) => `Edisi ${edition}`,
    mark: 'SIMULASI, BUKAN DOKUMEN RESMI',
    states: 'menerangkan hasil penilaian untuk',
    score: 'NILAI',
    category: 'KATEGORI',
    zone: 'ZONA',
    opinion: 'OPINI',
    zones: LABELS.id.zone,
    basis: (units, instrument, version) =>
      `Hasil final dari ${units} unit layanan. Instrumen ${instrument} versi ${version}.`,
    notes: {
      simulated: 'Isiannya data simulasi, bukan hasil penilaian yang sebenarnya.',
      unofficialWeights: 'Bobot indikator yang dipakai bukan bobot resmi Ombudsman.',
      ownInstrument: 'Dinilai dengan instrumen milik buku kerja sendiri, bukan edisi terbitan.',
      overrides: OVERRIDE_TEXT.id.note,
      unprovenBand: (status) =>
        `Batas kategori ini berstatus "${LABELS.id.figureStatus[status]}", belum terbaca dalam teks resmi.`,
    },
    date: 'Tanggal',
    day: (iso) => longDay(iso, 'id') ?? iso,
    authority: 'Disahkan oleh',
    computedWith: 'Dihitung dengan',
    code: { seal: 'Kode segel', content: 'Kode isi' },
    sealCheck: 'Periksa keasliannya pada buku kerja asal: kepatuhan segel periksa BERKAS --kode KODE',
  },
  en: {
    language: 'en',
    title: 'CERTIFICATE',
    subtitle: 'Result of the Public Service Compliance Assessment',
    edition: (edition) => `Edition ${edition}`,
    mark: 'SIMULATION, NOT AN OFFICIAL DOCUMENT',
    states: 'states the result of',
    score: 'SCORE',
    category: 'CATEGORY',
    zone: 'ZONE',
    opinion: 'OPINION',
    zones: LABELS.en.zone,
    basis: (units, instrument, version) =>
      `Final result of ${units} service ${units === 1 ? 'unit' : 'units'}. Instrument ${instrument} version ${version}.`,
    notes: {
      simulated: 'The answers are simulated data, not a real assessment.',
      unofficialWeights: 'The indicator weights used are not official Ombudsman weights (bukan bobot resmi Ombudsman).',
      ownInstrument: "Scored with the workbook's own instrument, which is no published edition.",
      overrides: OVERRIDE_TEXT.en.note,
      unprovenBand: (status) =>
        `The limits of this category are "${LABELS.en.figureStatus[status]}", not read in an official text.`,
    },
    date: 'Date',
    day: (iso) => longDay(iso, 'en') ?? iso,
    authority: 'Made official by',
    computedWith: 'Computed with',
    code: { seal: 'Seal code', content: 'Content code' },
    sealCheck: 'Check it against its workbook: kepatuhan segel periksa FILE --kode CODE',
  },
};

/** Words of `kepatuhan piagam`. */
export const CERTIFICATE_CLI = {
  id: {
    output: 'piagam yang ditulis',
    date: 'tanggal di piagam, TTTT-BB-HH (bawaan: hari ini)',
    official: 'nama dan jabatan yang mengesahkan; tanpa ini piagamnya bertanda simulasi',
    written: (file: string, codeOf: 'seal' | 'content', code: string) =>
      `Tertulis: ${file}\n${CERTIFICATE_WORDS.id.code[codeOf]}: ${code}`,
  },
  en: {
    output: 'certificate to write',
    date: 'date on the certificate, YYYY-MM-DD (default: today)',
    official: 'name and office that make it official; without it the certificate is marked as a simulation',
    written: (file: string, codeOf: 'seal' | 'content', code: string) =>
      `Written: ${file}\n${CERTIFICATE_WORDS.en.code[codeOf]}: ${code}`,
  },
} as const;
