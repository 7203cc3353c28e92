import { canonicalJson, type Json } from './canonical';
import { sealCode } from './seal-code';
import { sealHash, type SealRecord } from './seal';
import type { SealedAnswer, SealedCells, SealedContent } from './sealed-content';

/** sesuai: nothing changed; berubah: input, policy, result or the record itself did; the rest name what was swapped. */
export type SealState = 'sesuai' | 'berubah' | 'instrumen-lain' | 'mesin-lain';

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

export interface SealComparison {
  readonly state: SealState;
  /** By unit, product, code and respondent in the order of their letters. */
  readonly cells: readonly CellChange[];
  /** What else differs now from when it was sealed. */
  readonly institution: boolean;
  readonly blank: boolean;
  readonly instrument: boolean;
  readonly engine: boolean;
  readonly result: boolean;
  /** The record still fits its own hash and code. */
  readonly intact: boolean;
}

/**
 * Compares a stored seal with what the workbook gives now (`sealInput`). Another instrument explains more than a changed
 * cell, a changed cell more than another engine, so the state is told in that order.
 */
export function compareSeals(record: SealRecord, current: SealedContent): SealComparison {
  const { content } = record;
  const differs = (key: keyof SealedContent): boolean => textOf(content[key]) !== textOf(current[key]);
  const parts = {
    cells: cellChanges(content.cells, current.cells),
    institution: differs('institution'),
    blank: differs('blank'),
    instrument: differs('instrument'),
    engine: differs('engine'),
    result: differs('result'),
    intact: sealHash(content) === record.hash && sealCode(record.hash) === record.code,
  };
  return { state: stateOf(parts), ...parts };
}

function stateOf(parts: Omit<SealComparison, 'state'>): SealState {
  if (!parts.intact) return 'berubah';
  if (parts.instrument) return 'instrumen-lain';
  if (parts.cells.length > 0 || parts.institution || parts.blank) return 'berubah';
  if (parts.engine) return 'mesin-lain';
  return parts.result ? 'berubah' : 'sesuai';
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
