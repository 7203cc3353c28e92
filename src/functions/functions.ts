import type { FunctionId } from './catalogue';
import { ambang } from './ambang';
import { angka } from './angka';
import { banding } from './banding';
import { dimensi } from './dimensi';
import { instansi } from './instansi';
import { instrumen } from './instrumen';
import { jarak } from './jarak';
import { kartu } from './kartu';
import { kategori } from './kategori';
import { lengkap } from './lengkap';
import { nilai } from './nilai';
import { opini } from './opini';
import { periksa } from './periksa';
import { poin } from './poin';
import { predikat } from './predikat';
import { prioritas } from './prioritas';
import { rekap } from './rekap';
import { segel } from './segel';
import { urai } from './urai';
import { versi } from './versi';
import { zona } from './zona';

/** The implementation of every function of the catalogue. */
export const FUNCTIONS: Readonly<Record<FunctionId, (...args: unknown[]) => unknown>> = {
  NILAI: nilai,
  ZONA: zona,
  KATEGORI: kategori,
  OPINI: opini,
  PREDIKAT: predikat,
  INSTANSI: instansi,
  POIN: poin,
  DIMENSI: dimensi,
  REKAP: rekap,
  PERIKSA: periksa,
  LENGKAP: lengkap,
  URAI: urai,
  JARAK: jarak,
  PRIORITAS: prioritas,
  BANDING: banding,
  INSTRUMEN: instrumen,
  AMBANG: ambang,
  ANGKA: angka,
  SEGEL: segel,
  VERSI: versi,
  KARTU: kartu,
};
