import type { LocalText } from '../../core/instrument/types';

/** What each custom function gives, in one sentence: the text that Excel shows while a formula is typed. */
export const DESCRIPTIONS = {
  NILAI: {
    id: 'Nilai kepatuhan satu unit layanan, atau nilai instansi bila unit tidak disebut.',
    en: 'Compliance score of one service unit, or of the institution where no unit is named.',
  },
  ZONA: {
    id: 'Zona (Hijau, Kuning, Merah) dari satu nilai atau serentang nilai.',
    en: 'Zone (Hijau green, Kuning yellow, Merah red) of one score or of a range of scores.',
  },
  KATEGORI: {
    id: 'Kategori A sampai E dari satu nilai atau serentang nilai.',
    en: 'Category A to E of one score or of a range of scores.',
  },
  OPINI: {
    id: 'Opini (misalnya Kualitas Tinggi) dari satu nilai atau serentang nilai.',
    en: 'Opinion (such as Kualitas Tinggi) of one score or of a range of scores.',
  },
  PREDIKAT: {
    id: 'Predikat unit (misalnya Baik) dari nilai, pada edisi yang memuatnya (2025).',
    en: 'Unit predicate (such as Baik) of a score, in editions that have one (2025).',
  },
  INSTANSI: {
    id: 'Nilai instansi dari nilai unit-unitnya, menurut aturan edisi.',
    en: 'Score of the institution from the scores of its units, by the rule of the edition.',
  },
  POIN: {
    id: 'Nilai unit dari persentase tiap dimensi.',
    en: 'Unit score from one percentage per dimension.',
  },
  DIMENSI: {
    id: 'Poin atau persentase satu dimensi, untuk satu unit atau seluruh instansi.',
    en: 'Points or percentage of one dimension, for one unit or the whole institution.',
  },
  REKAP: {
    id: 'Tabel rekap: peringkat, nilai tiap dimensi, nilai, kategori, zona, opini, kelengkapan, dan status setiap unit; instansi di baris akhir. Kolom Koreksi ada bila ada koreksi.',
    en: 'Summary table: rank, points per dimension, score, category, zone, opinion, completeness and status of every unit; the institution comes last. A column Koreksi where there are corrections.',
  },
  PERIKSA: {
    id: 'Tabel temuan pada data: baris dan kolom dalam rentang, tingkat, kode, temuan, dan saran.',
    en: 'Table of findings in the data: row and column within the range, severity, code, finding and advice.',
  },
  LENGKAP: {
    id: 'Kelengkapan 0 sampai 1: nilai yang sah dibanding nilai yang seharusnya ada.',
    en: 'Completeness 0 to 1: valid values compared with those expected.',
  },
  URAI: {
    id: 'Tabel asal nilai satu unit: bobot x capaian = sumbangan tiap indikator, berjumlah tepat sama dengan nilai. Kolom Koreksi ada bila ada koreksi.',
    en: 'Where the score of a unit comes from: weight x achievement = contribution per indicator, adding up exactly to the score. A column Koreksi where there are corrections.',
  },
  JARAK: {
    id: 'Kekurangan poin menuju kategori lebih baik berikutnya; 0 di kategori teratas.',
    en: 'Points that are missing to the next better category; 0 at the top.',
  },
  PRIORITAS: {
    id: 'Tabel perbaikan termurah yang mencapai kategori sasaran: indikator, langkah, tambahan nilai, dan biaya.',
    en: 'Cheapest improvements that reach the target category: indicator, steps, gain and cost.',
  },
  BANDING: {
    id: 'Perbandingan dua penilai: kesepakatan, kappa berbobot, dan semua sel yang berbeda.',
    en: 'Comparison of two assessors: agreement, weighted kappa and every cell that differs.',
  },
  INSTRUMEN: {
    id: 'Tabel indikator edisi: bobot, skala, status, dan sumbernya.',
    en: 'Indicators of an edition: weight, scale, status and source.',
  },
  AMBANG: {
    id: 'Tabel ambang zona dan kategori edisi, dengan status dan sumbernya.',
    en: 'Limits of zones and categories of an edition, with status and source.',
  },
  ANGKA: {
    id: 'Angka dari teks Indonesia; teks yang bermakna ganda ditolak.',
    en: 'Number from Indonesian text; text with two meanings is refused.',
  },
  SEGEL: {
    id: 'Kode isi hasil final, tanpa waktu: berubah bila data, instrumen, atau hasil berubah.',
    en: 'Content code of a final result, without a time: it changes when data, instrument or result change.',
  },
  VERSI: {
    id: 'Versi Kepatuhan, mesin hitung, dan setiap instrumen; "mesin": kemampuan Excel ini bagi fungsi.',
    en: 'Versions of Kepatuhan, of its engine and of every instrument; "mesin": what this Excel offers to functions.',
  },
  UJI: {
    id: 'Apa yang dikirim Excel ini kepada fungsi, sebagai teks JSON; untuk laporan kesesuaian, bukan untuk menilai.',
    en: 'What this Excel hands over to a function, as JSON text; for conformance reports, not for scoring.',
  },
  KARTU: {
    id: 'Nilai beserta kartunya (zona, kategori, opini, edisi, versi, kelengkapan) di Excel yang mengenal kartu; angka biasa di Excel lain.',
    en: 'Score with a card (zone, category, opinion, edition, version, completeness) where Excel has cards; a plain number elsewhere.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;
