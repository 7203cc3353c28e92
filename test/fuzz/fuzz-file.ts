import { strFromU8, strToU8 } from 'fflate';
import { randomIntegers } from '../support/random';
import type { Random } from '../xlsx/compare/model';
import { COMMON, STANDARD, type Oddity } from '../xlsx/compare/spelling';
import { bookParts } from '../xlsx/compare/write';
import { pick, randomBook } from './book';
import { PACKAGE_MUTATIONS, type Parts } from './package-mutations';
import { XML_MUTATIONS } from './xml-mutations';
import { archived, ZIP_MUTATIONS } from './zip-mutations';

/** How a file is made: all of it follows from these numbers, so that a list with fewer steps is a smaller file of its kind. */
export interface Recipe {
  readonly seed: number;
  readonly oddities: readonly Oddity[];
  readonly steps: readonly Step[];
}

export interface Step {
  readonly kind: 'xml' | 'package' | 'zip';
  readonly name: string;
  readonly seed: number;
}

/** The recipe of a file. One in eight is written as it was meant, four have XML mutated, the rest packages and archives too. */
export function recipeOf(seed: number): Recipe {
  const random = numbersOf(seed, 1);
  const of = random(4) === 0 ? [...COMMON, ...STANDARD] : random(3) === 0 ? [] : COMMON;
  const oddities = of.filter(() => random(3) === 0);
  const step = (kind: Step['kind'], names: object): Step => ({
    kind,
    name: pick(Object.keys(names), random),
    seed: random(2 ** 31),
  });
  const steps: Step[] = [];
  const way = random(8);
  if (way > 0) for (let i = 0; i <= random(3); i++) steps.push(step('xml', XML_MUTATIONS));
  if (way > 4) steps.push(step('package', PACKAGE_MUTATIONS));
  if (way > 6) steps.push(step('zip', ZIP_MUTATIONS));
  return { seed, oddities, steps: way === 6 ? steps.slice(-1) : steps };
}

/** The file of a recipe. */
export function fileOf({ seed, oddities, steps }: Recipe): Uint8Array {
  const random = numbersOf(seed, 2);
  const book = randomBook(random);
  const own = new Set(oddities);
  const spelling = numbersOf(seed, 3);
  const parts: Parts = bookParts(book, { random: spelling, odd: (oddity) => own.has(oddity) && spelling(2) === 0 });
  for (const step of steps) if (step.kind !== 'zip') mutate(parts, step);
  let bytes = archived(parts, numbersOf(seed, 4));
  for (const { kind, name, seed: own } of steps) {
    if (kind === 'zip') bytes = ZIP_MUTATIONS[name]!(bytes, randomIntegers(own));
  }
  return bytes;
}

/** Seeds that follow one another give numbers that do not. */
function numbersOf(seed: number, use: number): Random {
  return randomIntegers(Math.imul(seed * 8 + use, 0x9e3779b1));
}

function mutate(parts: Parts, { kind, name, seed }: Step): void {
  const random = randomIntegers(seed);
  if (kind === 'package') {
    PACKAGE_MUTATIONS[name]!(parts, random);
    return;
  }
  const part = chosenPart(Object.keys(parts), random);
  if (part === undefined) return;
  const changed = XML_MUTATIONS[name]!(strFromU8(parts[part]!), random);
  if (changed !== null) parts[part] = strToU8(changed);
}

/** Mostly a sheet, for there is what counts. */
function chosenPart(names: readonly string[], random: Random): string | undefined {
  const sheets = names.filter((name) => /(sheet|lembar)[^/\\]*\.xml$/i.test(name));
  return sheets.length > 0 && random(3) > 0 ? pick(sheets, random) : names[random(names.length)];
}
