import { escapeText, unescapeText, xmlJson } from '../core/xml-text';

/** Namespace of the custom XML part that notes what the sheets of this add-in were made of. */
export const ORIGINS_NAMESPACE = 'urn:kepatuhan:lembar:1';

/** What a sheet was made of. */
export interface SheetOrigin {
  readonly sheet: string;
  /** The seal code that the assessment had: another one means other data. */
  readonly code: string;
  /** Id and version of the instrument. */
  readonly instrument: string;
  readonly engine: string;
}

/** How a sheet stands against what it would be made of now; the first difference that explains the others. */
export type SheetAge = 'fresh' | 'instrument' | 'engine' | 'data';

export function ageOf(then: SheetOrigin, now: Omit<SheetOrigin, 'sheet'>): SheetAge {
  if (then.instrument !== now.instrument) return 'instrument';
  if (then.engine !== now.engine) return 'engine';
  return then.code === now.code ? 'fresh' : 'data';
}

/** The part as XML: one element, its text JSON. */
export function originsXml(origins: readonly SheetOrigin[]): string {
  const json = xmlJson(JSON.stringify({ format: 1, sheets: origins }));
  return `<lembar xmlns="${ORIGINS_NAMESPACE}">${escapeText(json)}</lembar>`;
}

/** Reads the part; none, and one that is damaged, note nothing. */
export function readOrigins(xml: string | null): SheetOrigin[] {
  const body = xml === null ? undefined : ELEMENT.exec(xml)?.[1];
  if (body === undefined) return [];
  try {
    const value = JSON.parse(unescapeText(body)) as { readonly sheets?: unknown };
    return Array.isArray(value.sheets) ? value.sheets.filter(isOrigin) : [];
  } catch {
    return [];
  }
}

const ELEMENT = /<(?:[\w.-]+:)?lembar\b[^>]*>([^<]*)<\/(?:[\w.-]+:)?lembar\s*>/;

function isOrigin(value: unknown): value is SheetOrigin {
  if (typeof value !== 'object' || value === null) return false;
  const origin = value as Record<string, unknown>;
  return ['sheet', 'code', 'instrument', 'engine'].every((key) => typeof origin[key] === 'string');
}
