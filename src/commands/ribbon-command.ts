/** The part of Office's event object a ribbon command needs. */
export interface CommandEvent {
  completed(): void;
}

/** Where a command that failed leaves word for the pane, since a command has no screen of its own. */
export interface FailureNote {
  /** Records that `command` failed with Office's error code (`ItemNotFound`, ...), or `unknown`. */
  leave(command: string, code: string): void;
  /** Forgets what an earlier run of `command` left. */
  clear(command: string): void;
}

/**
 * Makes a ribbon command of an action. Office blocks the button until `completed` is called,
 * so it is called whatever happens; an error is left as a note, never thrown into the host.
 */
export function ribbonCommand(name: string, action: () => Promise<void>, note: FailureNote) {
  return async (event: CommandEvent): Promise<void> => {
    try {
      await action();
      note.clear(name);
    } catch (error) {
      note.leave(name, codeOf(error));
    } finally {
      event.completed();
    }
  };
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
