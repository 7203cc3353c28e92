/** "Tidak berlaku" with the reason that its note gives; "" where there is none. */
export interface SealedNa {
  readonly tb: string;
}

/**
 * A number is a level; null is a blank cell, "!" a cell whose content was refused. "TB" stands alone where its reason is
 * elsewhere: in a correction, whose reason stands beside it, and in seals of format 1, which cover none.
 */
export type SealedValue = number | 'TB' | '!' | null | SealedNa;

/** An answer with a correction beside it. */
export interface SealedOverride {
  readonly value: SealedValue;
  readonly override: SealedValue;
  readonly reason: string;
}

export type SealedAnswer = SealedValue | SealedOverride;

/** Answers by unit, product, indicator code and respondent; a list where several rows share all four. */
export interface SealedCells {
  readonly [unit: string]: {
    readonly [product: string]: {
      readonly [code: string]: { readonly [respondent: string]: SealedAnswer | readonly SealedAnswer[] };
    };
  };
}

export function isSealedOverride(answer: SealedAnswer): answer is SealedOverride {
  return typeof answer === 'object' && answer !== null && 'override' in answer;
}

/** A score in hundredths with its zone and category; all null where it is not scored. */
export interface SealedScore {
  readonly hundredths: number | null;
  readonly zone: string | null;
  readonly category: string | null;
  /** From format 2 on. */
  readonly opinion?: string | null;
  readonly status?: string;
}
