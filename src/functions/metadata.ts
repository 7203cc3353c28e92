import type { Language } from '../text/language';
import { CATALOGUE, type CatalogueEntry } from './catalogue';

/** Where the guide is served, beside the add-in. The build may name another base. */
const DEVELOPMENT_BASE = 'https://localhost:3000/';
const HELP_PAGE = 'fungsi.html';

/** functions.json as Excel reads it. */
export interface FunctionsFile {
  /** Cells with errors, and numbers with a card, reach the functions, which then say where they stand. */
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'matrix' | 'scalar';
    readonly optional: boolean;
  }[];
  readonly result: { readonly type: string; readonly dimensionality: 'matrix' | 'scalar' };
}

/** The files that describe the functions, by name: English by default, Indonesian for id-ID. */
export function metadataFiles(base: string = DEVELOPMENT_BASE): Record<string, FunctionsFile> {
  return { 'functions.json': fileIn('en', base), 'functions.id-ID.json': fileIn('id', base) };
}

function fileIn(language: Language, base: string): FunctionsFile {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: CATALOGUE.map((entry) => describe(entry, language, base)),
  };
}

function describe(entry: CatalogueEntry, language: Language, base: string): FunctionMetadata {
  return {
    id: entry.id,
    name: entry.id,
    description: entry.description[language],
    helpUrl: `${base}${HELP_PAGE}#${entry.id.toLowerCase()}`,
    parameters: entry.parameters.map(({ name, description, shape, optional }) => ({
      name: name[language],
      description: description[language],
      type: 'any',
      dimensionality: shape === 'range' ? 'matrix' : 'scalar',
      optional,
    })),
    result: { type: entry.result.type, dimensionality: entry.result.spills ? 'matrix' : 'scalar' },
  };
}
