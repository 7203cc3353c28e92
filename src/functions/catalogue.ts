import type { LocalText } from '../core/instrument/types';
import { DESCRIPTIONS } from '../text/functions/descriptions';
import { PARAMETERS, type ParameterText } from '../text/functions/parameters';

/** An argument of a custom function. A range may also be given as a single value. */
export interface CatalogueParameter extends ParameterText {
  readonly shape: 'range' | 'value';
  readonly optional: boolean;
}

export interface CatalogueEntry {
  /** Name after "KEPATUHAN."; the same in every language. */
  readonly id: FunctionId;
  readonly description: LocalText;
  readonly parameters: readonly CatalogueParameter[];
  readonly result: { readonly type: 'number' | 'string' | 'any'; readonly spills: boolean };
}

export type FunctionId = keyof typeof DESCRIPTIONS;

const DATA = range(PARAMETERS.data);
const UNIT = optional(value(PARAMETERS.unit));
const EDITION = optional(range(PARAMETERS.edition));
const BLANKS = optional(value(PARAMETERS.blanks));
const SCORES = range(PARAMETERS.scores);

const NUMBER = { type: 'number', spills: false } as const;
const TABLE = { type: 'any', spills: true } as const;

const SIGNATURES: Readonly<Record<FunctionId, Pick<CatalogueEntry, 'parameters' | 'result'>>> = {
  NILAI: { parameters: [DATA, UNIT, EDITION, BLANKS], result: NUMBER },
  ZONA: { parameters: [SCORES, EDITION], result: TABLE },
  KATEGORI: { parameters: [SCORES, EDITION], result: TABLE },
  REKAP: { parameters: [DATA, EDITION, BLANKS], result: TABLE },
};

/**
 * Every custom function, in the order of the guide. functions.json, functions.id-ID.json and docs/fungsi.md are made
 * from it, and the type of `FUNCTIONS` makes sure that each one is implemented.
 */
export const CATALOGUE: readonly CatalogueEntry[] = (Object.keys(SIGNATURES) as FunctionId[]).map((id) => ({
  id,
  description: DESCRIPTIONS[id],
  ...SIGNATURES[id],
}));

function range(text: ParameterText): CatalogueParameter {
  return { ...text, shape: 'range', optional: false };
}

function value(text: ParameterText): CatalogueParameter {
  return { ...text, shape: 'value', optional: false };
}

function optional(parameter: CatalogueParameter): CatalogueParameter {
  return { ...parameter, optional: true };
}
