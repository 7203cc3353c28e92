import { invalidArgument } from './host-error';

/** Arguments arrive as JSON from the add-in: each is checked before it is used, and refused as Excel refuses it. */

export function asText(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(where);
}

export const asOptionalText = (value: unknown, where: string): string | undefined =>
  value === undefined || value === null ? undefined : asText(value, where);

export function asInteger(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalidArgument(where);
}

export function asNumber(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(where);
}

export function asRecord(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalidArgument(where);
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[], where: string): T {
  const found = allowed.find((item) => item === value);
  if (found !== undefined) return found;
  throw invalidArgument(where, `${String(value)}: ${allowed.join(', ')}`);
}
