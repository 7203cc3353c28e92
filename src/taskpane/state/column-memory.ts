import { NO_MAPPING, type ColumnMapping, type StoredMapping } from '../../app/column-mapping';
import { MAPPING_NAMESPACE, mappingXml, readMapping } from '../../app/column-record';
import { PortError, type WorkbookPort } from '../../app/workbook-port';
import type { UnitAnswer } from '../../core/sheet/unit-answers';

/** What the workbook remembers of its columns. It is asked for once, because only this pane changes it. */
export class ColumnMemory {
  private stored: StoredMapping | null = null;

  constructor(private readonly port: WorkbookPort) {}

  /** Null until it was asked for. */
  get known(): StoredMapping | null {
    return this.stored;
  }

  /** Rejects with PortError; a host that keeps no records has none to forget. */
  async read(): Promise<StoredMapping> {
    try {
      this.stored = readMapping(await this.port.record(MAPPING_NAMESPACE));
    } catch (error) {
      if (!(error instanceof PortError) || error.fault !== 'unsupported') throw error;
      this.stored = NO_MAPPING;
    }
    return this.stored;
  }

  /**
   * What the user said of units stays, but of the sheets that are matched now: there the columns say which are units.
   * Rejects with PortError, and then nothing has changed.
   */
  async keep(mapping: readonly ColumnMapping[]): Promise<void> {
    const isMatched = (sheet: string): boolean => mapping.some((each) => each.sheet === sheet);
    await this.write(
      mapping,
      this.answers.filter(({ sheet }) => !isMatched(sheet)),
    );
  }

  /** Keeps what the user said of units; which column is which stays. Rejects with PortError, and then nothing has changed. */
  async answer(answers: readonly UnitAnswer[]): Promise<void> {
    await this.write(this.stored?.ok === true ? this.stored.mapping : [], answers);
  }

  private get answers(): readonly UnitAnswer[] {
    return this.stored?.ok === true ? (this.stored.answers ?? []) : [];
  }

  private async write(mapping: readonly ColumnMapping[], answers: readonly UnitAnswer[]): Promise<void> {
    await this.port.keepRecord(MAPPING_NAMESPACE, mappingXml(mapping, answers));
    this.stored = { ok: true, mapping, ...(answers.length > 0 ? { answers } : {}) };
  }
}
