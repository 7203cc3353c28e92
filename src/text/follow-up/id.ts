import type { FollowUpWords } from '../../core/report/follow-up/words';
import { LABELS } from '../labels';
import { someNames, suggestion } from './suggestion';

export const FOLLOW_UP_ID: FollowUpWords = {
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
  simulated: 'DATA SIMULASI: bukan hasil penilaian Ombudsman.',
  provisional: (units) =>
    `SEMENTARA: hasil ${someNames(units, (count) => ` dan ${count} unit lain`)} masih dapat berubah, begitu pula peringkat dan poin di lembar ini. Bereskan dahulu temuan wajibnya.`,
  unscored: (units) =>
    `BELUM DINILAI: ${someNames(units, (count) => ` dan ${count} unit lain`)} belum bernilai, jadi poinnya tidak ikut dihitung di sini. Lengkapi dahulu isiannya.`,
  rule: [
    'Lemah: capaian indikator di bawah syarat kategori berikutnya unit itu (misalnya 88 % bagi unit berkategori B; edisi tanpa kategori: zona). Bila semua indikator lemah mencapai syarat itu, unit naik kategori. Di kategori tertinggi: setiap indikator yang belum penuh.',
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
    nextLabel: { category: 'Ke kategori berikutnya', zone: 'Ke zona berikutnya' },
    next: (category, from, missing) => `${category} mulai ${from}: kurang ${missing} poin`,
    top: { category: 'sudah di kategori tertinggi', zone: 'sudah di zona tertinggi' },
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
    fate: (fate, edition) => {
      const plan = edition === '' ? 'Rencana lama' : `Rencana ${edition}`;
      switch (fate.kind) {
        case 'resolved':
          return `${plan}: tidak lagi lemah pada edisi ${fate.edition} (capaian ${fate.achieved} %)`;
        case 'duplicate':
          return `${plan}: baris ganda, unit dan indikator yang sama sudah diteruskan`;
        case 'own-done':
          return `${plan}: tindakan sendiri, selesai`;
        case 'unmatched': {
          const what = fate.missing === 'unit' ? 'unit ini tidak ada' : 'indikator ini tidak ada';
          return `${plan}: ${what} dalam penilaian baru${fate.near.length > 0 ? `; mirip: ${fate.near.join('; ')}` : ''}`;
        }
      }
    },
  },
};
