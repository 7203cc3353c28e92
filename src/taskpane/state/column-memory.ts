import {
  MAPPING_NAMESPACE,
  mappingXml,
  NO_MAPPING,
  readMapping,
  type ColumnMapping,
  type StoredMapping,
} from '../../app/column-mapping';
import { PortError, type WorkbookPort } from '../../app/workbook-port';

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

  /** Rejects with PortError, and then nothing has changed. */
  async keep(mapping: readonly ColumnMapping[]): Promise<void> {
    await this.port.keepRecord(MAPPING_NAMESPACE, mappingXml(mapping));
    this.stored = { ok: true, mapping };
  }
}
