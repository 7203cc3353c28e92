import type { FunctionId } from './catalogue';
import { kategori } from './kategori';
import { nilai } from './nilai';
import { rekap } from './rekap';
import { zona } from './zona';

/** The implementation of every function of the catalogue. */
export const FUNCTIONS: Readonly<Record<FunctionId, (...args: unknown[]) => unknown>> = {
  NILAI: nilai,
  ZONA: zona,
  KATEGORI: kategori,
  REKAP: rekap,
};
