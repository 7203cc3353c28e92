import type { CustomFunction, FunctionId } from './definition';
import { AMBANG } from './ambang';
import { ANGKA } from './angka';
import { BANDING } from './banding';
import { DIMENSI } from './dimensi';
import { INSTANSI } from './instansi';
import { INSTRUMEN } from './instrumen';
import { JARAK } from './jarak';
import { KARTU } from './kartu';
import { KATEGORI } from './kategori';
import { LENGKAP } from './lengkap';
import { NILAI } from './nilai';
import { OPINI } from './opini';
import { PERIKSA } from './periksa';
import { POIN } from './poin';
import { PREDIKAT } from './predikat';
import { PRIORITAS } from './prioritas';
import { REKAP } from './rekap';
import { SEGEL } from './segel';
import { UJI } from './uji';
import { URAI } from './urai';
import { VERSI } from './versi';
import { ZONA } from './zona';

/** Every custom function, in the order of the guide. */
export const ALL = [
  NILAI,
  ZONA,
  KATEGORI,
  OPINI,
  PREDIKAT,
  INSTANSI,
  POIN,
  DIMENSI,
  REKAP,
  PERIKSA,
  LENGKAP,
  URAI,
  JARAK,
  PRIORITAS,
  BANDING,
  INSTRUMEN,
  AMBANG,
  ANGKA,
  SEGEL,
  VERSI,
  UJI,
  KARTU,
] as const satisfies readonly CustomFunction[];

type Compute = (...args: unknown[]) => unknown;

/** How each function computes; every function that is described is among them. */
export const FUNCTIONS: Readonly<Record<FunctionId, Compute>> = Object.fromEntries(
  ALL.map(({ id, compute }) => [id, compute as Compute]),
) as Readonly<Record<(typeof ALL)[number]['id'], Compute>>;
