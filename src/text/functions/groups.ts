import type { DESCRIPTIONS } from './descriptions';

export const FUNCTION_GROUPS = ['score', 'zone', 'explain', 'check', 'reference'] as const;
export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];

/** Where each function is looked for. */
export const GROUP_OF: Readonly<Record<keyof typeof DESCRIPTIONS, FunctionGroup>> = {
  NILAI: 'score',
  DIMENSI: 'score',
  REKAP: 'score',
  KARTU: 'score',
  INSTANSI: 'score',
  POIN: 'score',
  ZONA: 'zone',
  KATEGORI: 'zone',
  OPINI: 'zone',
  PREDIKAT: 'zone',
  AMBANG: 'zone',
  URAI: 'explain',
  JARAK: 'explain',
  PRIORITAS: 'explain',
  PERIKSA: 'check',
  LENGKAP: 'check',
  BANDING: 'check',
  SEGEL: 'check',
  INSTRUMEN: 'reference',
  ANGKA: 'reference',
  VERSI: 'reference',
};
