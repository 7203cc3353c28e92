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
  REKAP: {
    id: 'Tabel rekap: peringkat, nilai tiap dimensi, nilai, kategori, zona, opini, dan kelengkapan setiap unit; instansi di baris akhir.',
    en: 'Summary table: rank, points per dimension, score, category, zone, opinion and completeness of every unit; the institution comes last.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;
