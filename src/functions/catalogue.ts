import type { LocalText } from '../core/instrument/types';
import { DESCRIPTIONS } from '../text/functions/descriptions';
import { PARAMETERS, type ParameterText } from '../text/functions/parameters';

/** An argument of a custom function. A range may also be given as a single value. */
export interface CatalogueParameter extends ParameterText {
  readonly shape: 'range' | 'value';
  readonly optional: boolean;
  /** Excel may hand over a value with a format or a card, which lets this one function give such a value too. */
  readonly rich: boolean;
}

export interface CatalogueEntry {
  /** Name after "KEPATUHAN."; the same in every language. */
  readonly id: FunctionId;
  readonly description: LocalText;
  readonly parameters: readonly CatalogueParameter[];
  readonly result: { readonly type: 'number' | 'string' | 'any'; readonly spills: boolean };
}

export type FunctionId = keyof typeof DESCRIPTIONS;

const { data, dataA, dataB, unit, explainedUnit, edition, blanks, scores, followUp } = PARAMETERS;
const { unitScores, percentages, dimension, form, target, text } = PARAMETERS;
const EDITION = optional(range(edition));

const NUMBER = { type: 'number', spills: false } as const;
const TEXT = { type: 'string', spills: false } as const;
const TABLE = { type: 'any', spills: true } as const;
const CARD = { type: 'any', spills: false } as const;

const SIGNATURES: Readonly<Record<FunctionId, Pick<CatalogueEntry, 'parameters' | 'result'>>> = {
  NILAI: { parameters: [range(data), optional(value(unit)), EDITION, optional(value(blanks))], result: NUMBER },
  ZONA: { parameters: [range(scores), EDITION], result: TABLE },
  KATEGORI: { parameters: [range(scores), EDITION], result: TABLE },
  OPINI: { parameters: [range(scores), EDITION, optional(value(followUp))], result: TABLE },
  PREDIKAT: { parameters: [range(scores), EDITION], result: TABLE },
  INSTANSI: { parameters: [range(unitScores), EDITION], result: NUMBER },
  POIN: { parameters: [range(percentages), EDITION], result: NUMBER },
  DIMENSI: {
    parameters: [range(data), value(dimension), optional(value(unit)), EDITION, optional(value(form))],
    result: NUMBER,
  },
  REKAP: { parameters: [range(data), EDITION, optional(value(blanks))], result: TABLE },
  PERIKSA: { parameters: [range(data), EDITION], result: TABLE },
  LENGKAP: { parameters: [range(data), optional(value(unit)), EDITION], result: NUMBER },
  URAI: { parameters: [range(data), value(explainedUnit), EDITION], result: TABLE },
  JARAK: { parameters: [range(scores), EDITION], result: TABLE },
  PRIORITAS: { parameters: [range(data), value(unit), optional(value(target)), EDITION], result: TABLE },
  BANDING: { parameters: [range(dataA), range(dataB), EDITION], result: TABLE },
  INSTRUMEN: { parameters: [EDITION], result: TABLE },
  AMBANG: { parameters: [EDITION], result: TABLE },
  ANGKA: { parameters: [range(text)], result: TABLE },
  SEGEL: { parameters: [range(data), EDITION], result: TEXT },
  VERSI: { parameters: [], result: TABLE },
  KARTU: { parameters: [range(data), optional(richValue(unit)), EDITION], result: CARD },
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
  return { ...text, shape: 'range', optional: false, rich: false };
}

function value(text: ParameterText): CatalogueParameter {
  return { ...text, shape: 'value', optional: false, rich: false };
}

function richValue(text: ParameterText): CatalogueParameter {
  return { ...value(text), rich: true };
}

function optional(parameter: CatalogueParameter): CatalogueParameter {
  return { ...parameter, optional: true };
}
