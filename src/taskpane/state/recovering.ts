import type { WorkbookPort } from '../../app/workbook-port';
import { PORT_FAULTS } from '../../text/pane/port-faults';
import { RECOVERY_TEXT } from '../../text/pane/recovery';
import type { StateCell } from './cell';
import { refusalOf } from './refusal-of';

/** Ends work on sheets that a closed pane, or a lost answer, left in the middle; waits where another pane is at it. */
export class Recovering {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isNeeded = true;

  constructor(
    private readonly port: WorkbookPort,
    private readonly cell: StateCell,
    private readonly whenEnded: () => void,
  ) {}

  /** Whether something may have been left that was not looked for yet. */
  get isDue(): boolean {
    return this.isNeeded;
  }

  /** Something may have been left: it is to be looked for. */
  suspect(): void {
    this.isNeeded = true;
  }

  close(): void {
    clearTimeout(this.timer);
  }

  async look(): Promise<void> {
    clearTimeout(this.timer);
    const { cell } = this;
    const text = RECOVERY_TEXT[cell.state.language];
    const before = cell.state.recovery;
    try {
      const found = await this.port.recover();
      this.isNeeded = found?.kind === 'elsewhere';
      if (found === null) {
        if (before?.kind === 'elsewhere' || before?.kind === 'failed') cell.set({ recovery: null });
        return;
      }
      cell.set({ recovery: found });
      if (found.kind !== 'elsewhere' || before?.kind !== 'elsewhere') cell.say(text.found(found));
      if (found.kind === 'elsewhere') this.timer = setTimeout(() => void this.lookAgain(), found.again);
    } catch (error) {
      const refusal = refusalOf(error);
      // A host that keeps no records has no journal either.
      this.isNeeded = refusal.fault !== 'unsupported';
      if (!this.isNeeded) return;
      cell.set({ recovery: { kind: 'failed', refusal } });
      cell.say(`${text.failed} ${PORT_FAULTS[cell.state.language][refusal.fault].what}`);
    }
  }

  private async lookAgain(): Promise<void> {
    await this.look();
    if (this.cell.state.recovery?.kind !== 'elsewhere') this.whenEnded();
  }
}
