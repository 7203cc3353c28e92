import { resultWith, withAnswer, withoutAnswer } from '../../app/unit-answers';
import type { WorkbookPort } from '../../app/workbook-port';
import type { Result } from '../../core/scoring/result';
import type { UnitAnswer } from '../../core/sheet/unit-answers';
import type { StateCell } from './cell';
import type { WorkbookReader } from './reader';

/** How a piece of work on the workbook is done and told, see `PaneStore.perform`. */
type Perform = (
  id: string,
  label: string,
  work: (port: WorkbookPort) => Promise<{ readonly text: string }>,
) => Promise<void>;

/** What the user says of columns and sheets, whether they are units: kept with the workbook, and taken back. */
export class UnitAnswering {
  constructor(
    private readonly cell: StateCell,
    private readonly reader: WorkbookReader,
    private readonly perform: Perform,
  ) {}

  /** Keeps whether a column or a sheet is a unit; `done` says so. */
  async answer(answer: UnitAnswer, done: string): Promise<void> {
    await this.keep(withAnswer(this.cell.state.answers, answer), done);
  }

  /** Forgets what was said of a column or a sheet, so that it is asked again. */
  async forget(answer: UnitAnswer, done: string): Promise<void> {
    await this.keep(withoutAnswer(this.cell.state.answers, answer), done);
  }

  /** What the workbook would come to with one more answer; null where it could not be scored then. */
  resultWith(answer: UnitAnswer): Result | null {
    const { reading, edition, blank } = this.cell.state;
    if (reading.kind !== 'ready') return null;
    return resultWith(reading.grids, this.reader.stored, { edition: edition ?? undefined, blank }, answer);
  }

  private async keep(answers: readonly UnitAnswer[], done: string): Promise<void> {
    await this.perform('unit-answer', this.cell.text.questions.saving, async () => {
      await this.reader.keepAnswers(answers);
      return { text: done };
    });
  }
}
