import type { Neighbours } from './pulse';

const MACHINE_KEY = 'kepatuhan.mesin';

/**
 * The pages of this browser, told apart and seen through the browser's own locks, which end with the page that holds them,
 * however it ends. Without locks, or where nothing can be kept, other pages are not seen.
 */
export function pageLocks(
  locks: LockManager | undefined,
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
): Neighbours {
  const machine = locks === undefined ? null : machineOf(storage);
  if (locks === undefined || machine === null) {
    return { machine: null, hold: () => () => undefined, isHeld: async () => false };
  }
  const nameOf = (token: string): string => `kepatuhan ${token}`;
  return {
    machine,
    hold: (token) => {
      let release = (): void => undefined;
      const ended = new Promise<void>((resolve) => (release = resolve));
      void locks.request(nameOf(token), () => ended).catch(() => undefined);
      return release;
    },
    isHeld: async (token) => {
      const { held = [] } = await locks.query();
      return held.some(({ name }) => name === nameOf(token));
    },
  };
}

/** A name of this browser that it keeps; null where it keeps nothing. */
function machineOf(storage: () => Pick<Storage, 'getItem' | 'setItem'>): string | null {
  try {
    const kept = storage().getItem(MACHINE_KEY);
    if (kept !== null) return kept;
    const fresh = crypto.randomUUID();
    storage().setItem(MACHINE_KEY, fresh);
    return fresh;
  } catch {
    return null;
  }
}
