import { canonicalJson, type Json } from './canonical';
import type { Content1 } from './content-1';
import { sealHash, type SealRecord } from './seal';
import { sealCode } from './seal-code';
import type { SealedAnswer, SealedCells, SealedScore } from './sealed-answer';
import type { SealedContent } from './sealed-content';

/**
 * sesuai: nothing changed; berubah: input, policy, result or the record itself did; sementara: the same cells and score,
 * but the result is no longer final; the rest name what was swapped.
 */
export type SealState = 'sesuai' | 'berubah' | 'sementara' | 'instrumen-lain' | 'mesin-lain';

/** Undefined on the side where there is no such cell; more than one value where several rows share the names. */
export interface CellChange {
  readonly change: 'changed' | 'added' | 'removed';
  readonly unit: string;
  readonly product: string;
  readonly code: string;
  readonly respondent: string;
  readonly sealed?: readonly SealedAnswer[];
  readonly current?: readonly SealedAnswer[];
}

/** The parts of a content that are told of by name where they differ. */
export const SEAL_PARTS = ['institution', 'kind', 'edition', 'mapping', 'units', 'blank'] as const;
export type SealPartName = (typeof SEAL_PARTS)[number];

export interface SealComparison {
  readonly state: SealState;
  /** By unit, product, code and respondent in the order of their letters. */
  readonly cells: readonly CellChange[];
  /** What else differs now from when it was sealed. */
  readonly parts: readonly SealPartName[];
  readonly instrument: boolean;
  readonly engine: boolean;
  /** A score, a zone, a category or an opinion. */
  readonly result: boolean;
  /** The result, or that of a unit, is not final now. */
  readonly provisional: boolean;
  /** The record still fits its own hash and code. */
  readonly intact: boolean;
}

/** What a workbook gives now, by the rule of the seal's format. */
export type Content = SealedContent | Content1;

/**
 * Compares a stored seal with what the workbook gives now. Another instrument explains more than a changed cell, a changed
 * cell more than another engine, so the state is told in that order.
 */
export function compareSeals(record: SealRecord, current: Content, isFinal: boolean): SealComparison {
  const sealed: Content = record.content;
  const differs = (a: Content, b: Content, key: SealPartName): boolean => partOf(a, key) !== partOf(b, key);
  const found = {
    cells: cellChanges(sealed.cells, current.cells),
    parts: SEAL_PARTS.filter((key) => differs(sealed, current, key)),
    instrument: textOf(sealed.instrument) !== textOf(current.instrument),
    engine: sealed.engine !== current.engine,
    result: textOf(scoresOf(sealed)) !== textOf(scoresOf(current)),
    provisional: !isFinal,
    intact: sealHash(record) === record.hash && sealCode(record.hash) === record.code,
  };
  return { state: stateOf(found), ...found };
}

function stateOf(found: Omit<SealComparison, 'state'>): SealState {
  if (!found.intact) return 'berubah';
  if (found.instrument) return 'instrumen-lain';
  if (found.cells.length > 0 || found.parts.length > 0) return 'berubah';
  if (found.result) return found.engine ? 'mesin-lain' : 'berubah';
  if (found.provisional) return 'sementara';
  return found.engine ? 'mesin-lain' : 'sesuai';
}

/** Format 1 has not all of them. */
function partOf(content: Content, key: SealPartName): string {
  return textOf((content as Partial<SealedContent>)[key] ?? null);
}

/** Without the status, which has a state of its own. */
function scoresOf({ result: { institution, units } }: Content): unknown {
  const score = ({ hundredths, zone, category, opinion = null }: SealedScore) => [hundredths, zone, category, opinion];
  return [
    score(institution),
    Object.keys(units)
      .sort()
      .map((unit) => [unit, score(units[unit]!)]),
  ];
}

function textOf(value: unknown): string {
  return canonicalJson(value as Json);
}

interface NamedCell {
  readonly names: readonly [unit: string, product: string, code: string, respondent: string];
  readonly values: readonly SealedAnswer[];
}

function cellChanges(sealed: SealedCells, current: SealedCells): CellChange[] {
  const [before, after] = [flat(sealed), flat(current)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key): CellChange[] => {
    const [old, now] = [before.get(key), after.get(key)];
    if (old && now && textOf(old.values) === textOf(now.values)) return [];
    const [unit, product, code, respondent] = (old ?? now)!.names;
    return [
      {
        change: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
        unit,
        product,
        code,
        respondent,
        ...(old ? { sealed: old.values } : {}),
        ...(now ? { current: now.values } : {}),
      },
    ];
  });
}

function flat(cells: SealedCells): Map<string, NamedCell> {
  const all = new Map<string, NamedCell>();
  for (const [unit, products] of Object.entries(cells))
    for (const [product, codes] of Object.entries(products))
      for (const [code, respondents] of Object.entries(codes))
        for (const [respondent, value] of Object.entries(respondents))
          all.set([unit, product, code, respondent].join('\n'), {
            names: [unit, product, code, respondent],
            values: Array.isArray(value) ? (value as readonly SealedAnswer[]) : [value as SealedAnswer],
          });
  return all;
}
