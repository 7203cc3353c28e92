import type { Language } from '../text/language';
import { CATALOGUE, type CatalogueEntry } from './catalogue';

/** Where the guide is served, beside the add-in. The build may name another base. */
const DEVELOPMENT_BASE = 'https://localhost:3000/';
const HELP_PAGE = 'fungsi.html';

/** functions.json as Excel reads it. */
export interface FunctionsFile {
  /**
   * Cells with errors reach the functions, which then say where they stand. Not beside allowCustomDataForDataTypeAny: Office
   * LTSC 2021 crashes on both, and Office without data types then answers #VALUE! for every function (office-js 4385, 3504).
   */
  readonly allowErrorForDataTypeAny: true;
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
    /** Turns data types on for this function alone, for what it takes and what it gives. */
    readonly cellValueType?: 'cellvalue';
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
    functions: CATALOGUE.map((entry) => describe(entry, language, base)),
  };
}

function describe(entry: CatalogueEntry, language: Language, base: string): FunctionMetadata {
  return {
    id: entry.id,
    name: entry.id,
    description: entry.description[language],
    helpUrl: `${base}${HELP_PAGE}#${entry.id.toLowerCase()}`,
    parameters: entry.parameters.map(({ name, description, shape, optional, rich }) => ({
      name: name[language],
      description: description[language],
      type: 'any',
      ...(rich ? { cellValueType: 'cellvalue' as const } : {}),
      dimensionality: shape === 'range' ? 'matrix' : 'scalar',
      optional,
    })),
    result: { type: entry.result.type, dimensionality: entry.result.spills ? 'matrix' : 'scalar' },
  };
}
