import type { LocalText } from '../core/instrument/types';
import { DESCRIPTIONS } from '../text/functions/descriptions';
import { PARAMETERS, type ParameterText } from '../text/functions/parameters';
import type { CustomFunction, Parameter } from './definition';
import { ALL } from './functions';

export interface CatalogueParameter extends ParameterText, Omit<Parameter, 'key'> {}

/** A custom function with its words. */
export interface CatalogueEntry extends Pick<CustomFunction, 'id' | 'group' | 'result'> {
  readonly description: LocalText;
  readonly parameters: readonly CatalogueParameter[];
}

/**
 * Every custom function, in the order of the guide. functions.json, functions.id-ID.json and docs/fungsi.md are made
 * from it.
 */
export const CATALOGUE: readonly CatalogueEntry[] = ALL.map(({ id, group, parameters, result }) => ({
  ...{ id, group, result },
  description: DESCRIPTIONS[id],
  parameters: parameters.map(({ key, ...shape }) => ({ ...PARAMETERS[key], ...shape })),
}));
