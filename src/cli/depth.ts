/** Levels of lists and objects that data of ours has at most, with room to spare. */
export const MOST_DEPTH = 64;

/** Whether data of a file is nested so far that walking through it could use up the stack. */
export function isTooDeep(data: unknown, limit = MOST_DEPTH): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return limit === 0 || Object.values(data).some((inner) => isTooDeep(inner, limit - 1));
}
