import type { FailureNote } from './ribbon-command';

/** The pane reads `kepatuhan.perintah.<command>` and shows the failure once. */
export const NOTE_PREFIX = 'kepatuhan.perintah.';

/**
 * A note in the storage that the command page shares with the pane (same origin).
 * Storage can be switched off by policy; then there is no note, and the command still ends properly.
 */
export function storedNote(storage: () => Pick<Storage, 'setItem' | 'removeItem'>): FailureNote {
  const attempt = (write: () => void) => {
    try {
      write();
    } catch {
      return;
    }
  };
  return {
    leave: (command, code) => attempt(() => storage().setItem(NOTE_PREFIX + command, code)),
    clear: (command) => attempt(() => storage().removeItem(NOTE_PREFIX + command)),
  };
}
