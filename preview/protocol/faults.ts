/** What a test wants to go wrong with the batches to come. `batch` counts from 1 for the next one. */
export interface Faults {
  /** The batch stops with this error before action `afterActions` (0: nothing of it is applied). */
  fail(batch?: number, options?: { code?: string; message?: string; afterActions?: number }): void;
  /** The answer comes this many milliseconds late. */
  delay(milliseconds: number, batch?: number): void;
  /** The batch is never answered; `applied` says whether it reached the workbook. */
  drop(batch?: number, options?: { applied?: boolean }): void;
  /** Nothing more goes wrong. */
  clear(): void;
  /** How many batches are still to go wrong. */
  readonly pending: number;
}

export interface PlannedFault {
  readonly fail?: { readonly code: string; readonly message: string; readonly afterActions: number };
  readonly delay?: number;
  readonly drop?: { readonly applied: boolean };
}

/** The faults planned by number of batch; `take` counts on and hands out the fault of the batch at hand. */
export class FaultPlan implements Faults {
  private readonly planned = new Map<number, PlannedFault>();
  private count = 0;

  fail(batch = 1, { code = 'GeneralException', message = 'Galat yang disuntikkan uji.', afterActions = 0 } = {}): void {
    this.plan(batch, { fail: { code, message, afterActions } });
  }

  delay(milliseconds: number, batch = 1): void {
    this.plan(batch, { delay: milliseconds });
  }

  drop(batch = 1, { applied = false } = {}): void {
    this.plan(batch, { drop: { applied } });
  }

  clear(): void {
    this.planned.clear();
  }

  get pending(): number {
    return this.planned.size;
  }

  take(): PlannedFault {
    const number = ++this.count;
    const fault = this.planned.get(number) ?? {};
    this.planned.delete(number);
    return fault;
  }

  private plan(batch: number, fault: PlannedFault): void {
    const number = this.count + batch;
    this.planned.set(number, { ...this.planned.get(number), ...fault });
  }
}
