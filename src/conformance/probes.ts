import type { Probe } from './probe';
import { ARGUMENTS } from './probes/arguments';
import { CELLS } from './probes/cells';
import { LIMITS } from './probes/limits';
import { WINDOW } from './probes/looks';
import { NAMES } from './probes/names';
import { RESULTS } from './probes/results';
import { RULES } from './probes/rules';
import { SHEETS } from './probes/sheets';
import { TABLES } from './probes/tables';

/** Every probe that a host answers by itself, by its number. */
export const PROBES: readonly Probe[] = [
  ...ARGUMENTS,
  ...RESULTS,
  ...CELLS,
  ...LIMITS,
  ...WINDOW,
  ...TABLES,
  ...SHEETS,
  ...NAMES,
  ...RULES,
].sort((a, b) => a.id - b.id);

/** Those for which a person must look. */
export const BY_PERSON: readonly number[] = [9, 15, 38, 39, 40];
