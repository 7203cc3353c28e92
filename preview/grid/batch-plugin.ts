import { changesOf, type ChangeLog, type ChangeSource } from './change-log';
import type { Command, OSpreadsheet } from './o-spreadsheet';
import type { Protection } from './protection';

/** What the plugin shares with the session that is open; another file opened means another one. */
export interface BatchState {
  readonly changes: ChangeLog;
  readonly protection: Protection;
  inBatch: boolean;
  /** A write of many cells reports its area itself; its single-cell commands stay silent. */
  bulk: boolean;
  /** The sheet is being extended for a write: nothing an add-in should hear of. */
  growing: boolean;
}

const AREA_COMMANDS = new Set(['DELETE_CONTENT', 'CLEAR_CELLS']);

/**
 * Registers the plugin that (a) runs a whole batch as ONE command: one undo step, one evaluation, one repaint, (b) refuses
 * edits of protected cells, (c) notes which cells changed. Once, before any model; `current` gives the open session's state.
 */
export function installBatchPlugin(o: OSpreadsheet, current: () => BatchState): void {
  class HostBatchPlugin extends o.UIPlugin {
    static getters: string[] = [];
    private insideArea = false;

    allowDispatch(command: Command): string {
      return current().protection.refuses(command, this.getters) ? 'SheetLocked' : 'Success';
    }

    beforeHandle(command: Command): void {
      if (AREA_COMMANDS.has(command.type)) this.insideArea = true;
      const { type, sheetId, row, col, content } = command;
      if (type !== 'UPDATE_CELL' || content === undefined || current().bulk) return;
      if (sheetId === undefined || row === undefined || col === undefined) return;
      current().changes.rememberBefore(sheetId, row, col, this.getters.getEvaluatedCell({ sheetId, row, col }));
    }

    handle(command: Command): void {
      if (command.type !== 'HOST_BATCH') return this.note(command, current().inBatch ? 'addin' : 'user');
      current().inBatch = true;
      try {
        command.run?.((type, payload) => this.dispatch(type, payload));
      } finally {
        current().inBatch = false;
      }
    }

    private note(command: Command, source: ChangeSource): void {
      if (current().growing) return;
      if (command.type === 'UNDO' || command.type === 'REDO') {
        for (const inner of command.commands ?? []) this.note(inner, 'history');
        return;
      }
      if (AREA_COMMANDS.has(command.type)) this.insideArea = false;
      if (command.type === 'UPDATE_CELL' && (current().bulk || this.insideArea)) return;
      for (const change of changesOf(command, source)) current().changes.add(change);
    }
  }
  o.registries.featurePluginRegistry.replace('host_batch', HostBatchPlugin);
}
