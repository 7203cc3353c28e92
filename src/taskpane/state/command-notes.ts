/**
 * What ribbon commands left in the storage they share with the pane: command and error code of each failure.
 * Taking them removes them, so that each is shown once. Storage that is switched off holds none.
 */
export function takeNotes(storage: () => Storage, prefix: string): [command: string, code: string][] {
  try {
    const shared = storage();
    const keys = Array.from({ length: shared.length }, (_, at) => shared.key(at) ?? '');
    return keys
      .filter((key) => key.startsWith(prefix))
      .map((key) => {
        const code = shared.getItem(key) ?? 'unknown';
        shared.removeItem(key);
        return [key.slice(prefix.length), code];
      });
  } catch {
    return [];
  }
}
