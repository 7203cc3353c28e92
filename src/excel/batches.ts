import { PortError, type Progress } from '../app/workbook-port';

/** Excel on the web refuses requests over 5 MB; 4 MB leaves room for what is not counted. */
const MOST_BYTES = 4_000_000;

/** Bytes of a request that sets one property of one object, measured: object path and action together. */
export const REQUEST_BYTES = 400;

/** What every batch begins and ends with. */
export interface Frame {
  open(): void;
  close(): void;
}

/** Requests collected until they would be too much for one sync; between two syncs the work may be cancelled. */
export class Batches {
  private bytes = 0;
  private done = 0;
  private isOpen = false;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly progress: Progress,
    private readonly total: number,
    private readonly frame: Frame,
  ) {}

  /** Makes room for requests of about so many bytes. Call before asking for them. */
  async room(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > MOST_BYTES) await this.send();
    this.open();
    this.bytes += bytes;
  }

  /** Sends what is collected. Rejects with `cancelled` instead where the user wants the work stopped. */
  async send(): Promise<void> {
    this.check();
    this.open();
    this.frame.close();
    this.isOpen = false;
    this.bytes = 0;
    await this.context.sync();
    this.tell();
  }

  /** Begins a batch, unless one is begun. */
  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.frame.open();
  }

  /** Rejects where the user wants the work stopped. */
  check(): void {
    if (this.progress.isCancelled?.() === true) throw new PortError('cancelled', 'Cancelled');
  }

  tell(): void {
    this.progress.onProgress?.(this.done, this.total);
  }

  /** Counts finished pieces of the work, told at the next sync. */
  count(pieces: number): void {
    this.done += pieces;
  }
}
