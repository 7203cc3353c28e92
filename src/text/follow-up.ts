import type { Indicator } from '../core/instrument/types';
import { FORMS } from '../core/report/follow-up/terms';
import type { FollowUpWords } from '../core/report/follow-up/words';
import { ACTION_FOR_FORM, ACTION_FOR_INDICATOR, ACTION_OTHERWISE } from './follow-up-actions';
import { LABELS } from './labels';
import type { Language } from './language';

function suggestion({ name, maladministration }: Indicator, language: Language): string {
  if (Object.hasOwn(ACTION_FOR_INDICATOR, name.id)) return ACTION_FOR_INDICATOR[name.id]![language];
  const form = FORMS.find((each) => each === maladministration.value.trim().toLowerCase());
  return (form === undefined ? ACTION_OTHERWISE : ACTION_FOR_FORM[form])[language];
}

/** Names in a sentence; the sheet's own columns name them all. */
function some(names: readonly string[], more: (count: number) => string): string {
  const shown = names.slice(0, 3).map((name) => `"${name}"`);
  return `${shown.join(', ')}${names.length > shown.length ? more(names.length - shown.length) : ''}`;
}

const id: FollowUpWords = {
  language: 'id',
  zone: LABELS.id.zone,
  resultStatus: LABELS.id.status,
  notScored: LABELS.id.notScored,
  info: { institution: 'Instansi:', edition: 'Edisi:', instrument: 'Instrumen:' },
  aspects: {
    'sumber-daya-manusia': 'Sumber daya manusia',
    'pertukaran-data': 'Pertukaran data',
    'pencegahan-maladministrasi': 'Pencegahan maladministrasi',
  },
  forms: {
    'penundaan berlarut': 'Penundaan berlarut',
    'tidak memberikan pelayanan': 'Tidak memberikan pelayanan',
    'tidak kompeten': 'Tidak kompeten',
    'penyalahgunaan wewenang': 'Penyalahgunaan wewenang',
    'penyimpangan prosedur': 'Penyimpangan prosedur',
    'permintaan imbalan': 'Permintaan imbalan',
    'tidak patut': 'Tidak patut',
    berpihak: 'Berpihak',
    diskriminasi: 'Diskriminasi',
    'konflik kepentingan': 'Konflik kepentingan',
  },
  statuses: { 'not-started': 'Belum mulai', running: 'Berjalan', 'held-up': 'Tertunda', done: 'Selesai' },
  suggestion: (indicator) => suggestion(indicator, 'id'),
  provisional: (units) =>
    `SEMENTARA: hasil ${some(units, (count) => ` dan ${count} unit lain`)} masih dapat berubah, begitu pula peringkat dan poin di lembar ini. Bereskan dahulu temuan wajibnya.`,
  unscored: (units) =>
    `BELUM DINILAI: ${some(units, (count) => ` dan ${count} unit lain`)} belum bernilai, jadi poinnya tidak ikut dihitung di sini. Lengkapi dahulu isiannya.`,
  rule: [
    'Lemah: capaian indikator di bawah syarat kategori berikutnya unit itu (misalnya 88 % bagi unit berkategori B). Bila semua indikator lemah mencapai syarat itu, unit naik kategori. Di kategori tertinggi: setiap indikator yang belum penuh.',
    'Poin hilang: bobot indikator dikurangi sumbangannya, dari uraian nilai unit; dihitung tepat, lalu dibulatkan ke dua desimal untuk ditampilkan.',
  ],
  unofficial:
    'Saran tindakan, aspek kerja sama, dan bentuk maladministrasi tiap indikator disimpulkan oleh Kepatuhan: bukan pedoman resmi Ombudsman. Bobot indikator bawaan juga bukan bobot resmi Ombudsman. Nama sepuluh bentuk: Peraturan Ombudsman 26/2017 (S66), yang telah diganti Peraturan Ombudsman 58/2023 (S68). Kerja sama: MoU dan PKS Kemnaker-Ombudsman (S9).',
  card: {
    title: (edition) => `Rapor kepatuhan pelayanan publik, edisi ${edition}`,
    institution: 'Instansi',
    score: 'Nilai',
    zone: 'Zona',
    category: 'Kategori',
    opinion: 'Opini',
    predicate: 'Predikat',
    status: 'Status',
    completeness: (filled, expected) => `${filled} dari ${expected} nilai sah`,
    range: (low, high) => `bila nilai yang belum sah diisi: antara ${low} dan ${high}`,
    overridesLabel: 'Koreksi manual',
    overrides: (count) => `${count} jawaban dikoreksi dengan alasan; lihat lembar penilaian`,
    nextLabel: 'Ke kategori berikutnya',
    next: (category, from, missing) => `${category} mulai ${from}: kurang ${missing} poin`,
    top: 'sudah di kategori tertinggi',
    units: { title: 'Unit layanan', number: 'No.', unit: 'Unit' },
    weak: {
      title: 'Indikator lemah menurut poin yang hilang',
      balance: (lost, byListed) =>
        `Rata-rata satu unit kehilangan ${lost} poin; ${byListed} poin di antaranya lewat indikator di bawah ini.`,
      none: 'Tidak ada indikator lemah: semuanya penuh.',
      indicator: 'Indikator',
      code: 'Kode',
      lost: 'Poin hilang (rata-rata unit)',
      units: 'Lemah di',
      unitsOf: (weak, all) => `${weak} dari ${all} unit`,
      worst: 'Paling banyak hilang di',
      worstOf: (unit, lost) => `${unit} (${lost})`,
    },
    chart: (shown) => `${shown} indikator dengan poin hilang terbanyak (rata-rata per unit)`,
    caveats: 'Yang perlu diketahui',
    footer: (institution, edition) =>
      `${institution}, edisi ${edition}: dihitung oleh Kepatuhan, bukan dokumen resmi Ombudsman`,
  },
  plan: {
    title: (edition) => `Tindak lanjut penilaian kepatuhan edisi ${edition}`,
    headings: {
      unit: 'Unit',
      code: 'Kode',
      indicator: 'Indikator',
      achieved: 'Capaian (%)',
      lost: 'Poin hilang',
      action: 'Tindakan (saran, silakan ubah)',
      aspect: 'Aspek kerja sama',
      form: 'Bentuk maladministrasi',
      owner: 'Penanggung jawab',
      due: 'Tenggat',
      status: 'Status',
      note: 'Catatan',
      result: 'Hasil unit',
      origin: 'Asal',
      edition: 'Rencana edisi',
      state: 'Keadaan',
    },
    notes: [
      'Isi kolom berwarna biru muda. Lima baris kosong terakhir untuk tindakan sendiri. Urutannya: aspek, bentuk maladministrasi, lalu poin hilang. Tahun depan: kepatuhan rapor BERKAS --tindak-lanjut-lama BERKAS-INI meneruskan isian ini.',
    ],
    none: 'Tidak ada indikator lemah pada unit yang bernilai, jadi tabel di bawah kosong.',
    previous: (edition, kept, history) =>
      `Dari rencana sebelumnya${edition === '' ? '' : ` (edisi ${edition})`}: ${kept} baris diteruskan, ${history} baris di riwayat paling bawah.`,
    origin: (origin) => {
      switch (origin.kind) {
        case 'new':
          return 'Baru';
        case 'recurred':
          return 'Kembali lemah';
        case 'own':
          return 'Tindakan sendiri';
        case 'carried':
          return `Lanjutan ${origin.edition}`.trim();
        case 'carried-done':
          return `Lanjutan ${origin.edition}: selesai, tetapi masih lemah`.replace(' :', ':');
        case 'unassessed':
          return `Lanjutan ${origin.edition}: kini belum dinilai`.replace(' :', ':');
      }
    },
    progress: {
      byAspect: 'Kemajuan menurut aspek kerja sama',
      byForm: 'Kemajuan menurut bentuk maladministrasi',
      other: 'Lainnya',
      otherStatus: 'Status lain',
      total: 'Jumlah',
      done: '% selesai',
      chart: 'Kemajuan menurut aspek kerja sama (banyaknya tindakan)',
    },
    pick: { title: 'Pilih', text: 'Pilih dari daftar.' },
    pickError: { title: 'Bukan pilihan', text: 'Isi ini tidak ada dalam daftar. Pilih salah satu dari daftar.' },
    dueHint: { title: 'Tenggat', text: 'Tanggal, misalnya 31/12/2026.' },
    dueError: {
      title: 'Bukan tanggal',
      text: 'Isi dengan tanggal antara 01/01/2000 dan 31/12/2099, misalnya 31/12/2026.',
    },
  },
  history: {
    title: 'Selesai dan riwayat: baris rencana sebelumnya yang tidak lagi ada di tabel atas',
    fate: (fate) => {
      switch (fate.kind) {
        case 'resolved':
          return `Tidak lagi lemah pada edisi ${fate.edition} (capaian ${fate.achieved} %)`;
        case 'duplicate':
          return 'Baris ganda: unit dan indikator yang sama sudah diteruskan';
        case 'own-done':
          return 'Tindakan sendiri, selesai';
        case 'unmatched': {
          const what = fate.missing === 'unit' ? 'Unit ini tidak ada' : 'Indikator ini tidak ada';
          return `${what} dalam penilaian baru${fate.near.length > 0 ? `; mirip: ${fate.near.join('; ')}` : ''}`;
        }
      }
    },
  },
};

const en: FollowUpWords = {
  language: 'en',
  zone: LABELS.en.zone,
  resultStatus: LABELS.en.status,
  notScored: LABELS.en.notScored,
  info: { institution: 'Institution:', edition: 'Edition:', instrument: 'Instrument:' },
  aspects: {
    'sumber-daya-manusia': 'Human resources',
    'pertukaran-data': 'Data exchange',
    'pencegahan-maladministrasi': 'Prevention of maladministration',
  },
  forms: {
    'penundaan berlarut': 'Undue delay',
    'tidak memberikan pelayanan': 'Failure to provide service',
    'tidak kompeten': 'Incompetence',
    'penyalahgunaan wewenang': 'Abuse of authority',
    'penyimpangan prosedur': 'Deviation from procedure',
    'permintaan imbalan': 'Demand for reward',
    'tidak patut': 'Improper conduct',
    berpihak: 'Partiality',
    diskriminasi: 'Discrimination',
    'konflik kepentingan': 'Conflict of interest',
  },
  statuses: { 'not-started': 'Not started', running: 'In progress', 'held-up': 'On hold', done: 'Done' },
  suggestion: (indicator) => suggestion(indicator, 'en'),
  provisional: (units) =>
    `PROVISIONAL: the result of ${some(units, (count) => ` and ${count} more units`)} may still change, and so may the ranking and points on this sheet. Mend the mandatory issues first.`,
  unscored: (units) =>
    `NOT SCORED: ${some(units, (count) => ` and ${count} more units`)} have no score yet, so their points are not counted here. Fill in the sheet first.`,
  rule: [
    'Weak: achieved less than the unit’s next category asks for (88 % for a unit in category B, for example). If all weak indicators reach that, the unit rises into it. In the best category: every indicator that is not full.',
    'Points lost: the weight of the indicator less its contribution, from the explanation of the unit score; calculated exactly, then rounded to two decimals to be shown.',
  ],
  unofficial:
    'The suggested action, aspect of co-operation and form of maladministration of each indicator are concluded by Kepatuhan: no official guideline of the Ombudsman. Default indicator weights are not official either. Names of the ten forms: Ombudsman Regulation 26/2017 (S66), since replaced by Regulation 58/2023 (S68). Co-operation: MoU and agreement of Kemnaker and the Ombudsman (S9).',
  card: {
    title: (edition) => `Report card of public service compliance, edition ${edition}`,
    institution: 'Institution',
    score: 'Score',
    zone: 'Zone',
    category: 'Category',
    opinion: 'Opinion',
    predicate: 'Predicate',
    status: 'Status',
    completeness: (filled, expected) => `${filled} of ${expected} values valid`,
    range: (low, high) => `once the missing values are filled in: between ${low} and ${high}`,
    overridesLabel: 'Corrected by hand',
    overrides: (count) => `${count} answers, each with a reason; see the assessment sheet`,
    nextLabel: 'To the next category',
    next: (category, from, missing) => `${category} begins at ${from}: ${missing} points missing`,
    top: 'already in the best category',
    units: { title: 'Service units', number: 'No.', unit: 'Unit' },
    weak: {
      title: 'Weak indicators by points lost',
      balance: (lost, byListed) =>
        `On the average a unit loses ${lost} points; ${byListed} of them through the indicators below.`,
      none: 'There is no weak indicator: all are full.',
      indicator: 'Indicator',
      code: 'Code',
      lost: 'Points lost (mean of units)',
      units: 'Weak in',
      unitsOf: (weak, all) => `${weak} of ${all} units`,
      worst: 'Most lost in',
      worstOf: (unit, lost) => `${unit} (${lost})`,
    },
    chart: (shown) => `${shown} indicators that lose most points (mean of units)`,
    caveats: 'What you should know',
    footer: (institution, edition) =>
      `${institution}, edition ${edition}: calculated by Kepatuhan, no official document of the Ombudsman`,
  },
  plan: {
    title: (edition) => `Action plan after the compliance assessment, edition ${edition}`,
    headings: {
      unit: 'Unit',
      code: 'Code',
      indicator: 'Indicator',
      achieved: 'Achieved (%)',
      lost: 'Points lost',
      action: 'Action (a suggestion, change it)',
      aspect: 'Aspect of co-operation',
      form: 'Form of maladministration',
      owner: 'Owner',
      due: 'Due date',
      status: 'Status',
      note: 'Note',
      result: 'Result of unit',
      origin: 'Origin',
      edition: 'Plan of edition',
      state: 'What became of it',
    },
    notes: [
      'Fill in the light blue columns. The last five blank rows are for actions of your own. In order of aspect, form of maladministration, then points lost. Next year: kepatuhan rapor FILE --tindak-lanjut-lama THIS-FILE carries your entries over.',
    ],
    none: 'No indicator is weak in the units with a score, so the table below is empty.',
    previous: (edition, kept, history) =>
      `From the earlier plan${edition === '' ? '' : ` (edition ${edition})`}: ${kept} rows carried over, ${history} rows in the history at the bottom.`,
    origin: (origin) => {
      switch (origin.kind) {
        case 'new':
          return 'New';
        case 'recurred':
          return 'Weak again';
        case 'own':
          return 'Own action';
        case 'carried':
          return `From ${origin.edition || 'earlier plan'}`;
        case 'carried-done':
          return `From ${origin.edition || 'earlier plan'}: done, but still weak`;
        case 'unassessed':
          return `From ${origin.edition || 'earlier plan'}: not assessed now`;
      }
    },
    progress: {
      byAspect: 'Progress by aspect of co-operation',
      byForm: 'Progress by form of maladministration',
      other: 'Others',
      otherStatus: 'Other status',
      total: 'Total',
      done: '% done',
      chart: 'Progress by aspect of co-operation (number of actions)',
    },
    pick: { title: 'Choose', text: 'Choose from the list.' },
    pickError: { title: 'Not a choice', text: 'This entry is not in the list. Choose one from the list.' },
    dueHint: { title: 'Due date', text: 'A date, such as 31/12/2026.' },
    dueError: { title: 'Not a date', text: 'Enter a date between 01/01/2000 and 31/12/2099, such as 31/12/2026.' },
  },
  history: {
    title: 'Done and history: rows of earlier plans that are no longer in the table above',
    fate: (fate) => {
      switch (fate.kind) {
        case 'resolved':
          return `No longer weak in edition ${fate.edition} (achieved ${fate.achieved} %)`;
        case 'duplicate':
          return 'Duplicate row: the same unit and indicator was carried over already';
        case 'own-done':
          return 'Own action, done';
        case 'unmatched': {
          const what = fate.missing === 'unit' ? 'This unit is not' : 'This indicator is not';
          return `${what} in the new assessment${fate.near.length > 0 ? `; near: ${fate.near.join('; ')}` : ''}`;
        }
      }
    },
  },
};

export const FOLLOW_UP_WORDS: Readonly<Record<Language, FollowUpWords>> = { id, en };
