import { plainSpelling } from '../names';
import type { Scale } from './types';

type NamedScale =
  | { readonly kind: 'number' | 'percent'; readonly max: number }
  | Omit<Extract<Scale, { kind: 'choice' }>, 'status' | 'source'>;

const choice = (...options: [answer: string, points: number, ...also: string[]][]): NamedScale => ({
  kind: 'choice',
  max: 1,
  options: options.map(([answer, points, ...also]) => ({ answer, also, points })),
});

/** Answer scales in use in Indonesian assessment sheets (LKE Zona Integritas, PEKPPP, SPBE), by their usual name. */
const NAMED: ReadonlyMap<string, NamedScale> = new Map([
  ['ya/tidak', choice(['Ya', 1, 'Y', 'Yes', '1'], ['Tidak', 0, 'T', 'Tdk', 'No', '0'])],
  ['ada/tidak ada', choice(['Ada', 1, 'Ya', 'Y', '1'], ['Tidak ada', 0, 'Tidak', 'T', '0'])],
  ['A/B/C', choice(['A', 1], ['B', 0.5], ['C', 0])],
  ['A/B/C/D', choice(['A', 1], ['B', 0.67], ['C', 0.33], ['D', 0])],
  ['A/B/C/D/E', choice(['A', 1], ['B', 0.75], ['C', 0.5], ['D', 0.25], ['E', 0])],
  ['persen', { kind: 'percent', max: 100 }],
]);

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['%', 'persen'],
  ['percent', 'persen'],
  ['yes/no', 'ya/tidak'],
]);

const UP_TO = /^0\s*(?:-|\u2013|\.\.|s\.d\.|sampai)\s*([1-9][0-9]{0,5})$/;

/** The scale that a name such as "0-4", "ya/tidak" or "A/B/C" means, with its proper name; null for other text. */
export function scaleNamed(text: string): { readonly name: string; readonly scale: NamedScale } | null {
  const plain = plainSpelling(text).replace(/ ?\/ ?/g, '/');
  const upTo = UP_TO.exec(plain);
  if (upTo !== null) return { name: `0-${upTo[1]}`, scale: { kind: 'number', max: Number(upTo[1]) } };
  const wanted = ALIASES.get(plain) ?? plain;
  for (const [name, scale] of NAMED) if (name.toLowerCase() === wanted) return { name, scale };
  return null;
}
