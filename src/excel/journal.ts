import type { SheetFacts } from './sheet-facts';

/** Parts of custom XML with this namespace are journals of work on sheets that is under way. */
export const JOURNAL_NAMESPACE = 'urn:kepatuhan:kerja';

/** A sheet the work makes: a new one of the plan, or the place where the contents of a replaced one are kept meanwhile. */
export interface Made {
  /** The name it is made under, which nobody else would choose; a new sheet gets its own name later. */
  readonly name: string;
  readonly isCopy: boolean;
  /** Known once Excel has answered. */
  id: string | null;
}

/** A defined name of the plan: what it referred to before; null where there was none. */
export interface NameBefore {
  readonly name: string;
  readonly before: string | null;
}

/** A record that is kept together with the sheets: what stood under its namespace before; null where there was none. */
export interface RecordBefore {
  readonly namespace: string;
  readonly before: string | null;
  readonly after: string;
}

/**
 * `begun`: sheets are made, nothing that was there is touched; `writing`: sheets of before may be half written, and what they
 * held stands in their copies; `whole`: everything is there, only the copies and old charts are still to be taken away.
 */
export type Step = 'begun' | 'writing' | 'whole';

/**
 * Everything needed to take the work back or to finish it, kept with the workbook from before its first change to its end, so
 * that whoever opens the pane next can do it.
 */
export interface Journal {
  /** Names the work, and begins the names of the sheets it makes. */
  readonly token: string;
  /** The page that does it, and the computer and browser that page runs in (null where that cannot be told). */
  readonly owner: string;
  readonly machine: string | null;
  /** Counts its batches: one that no longer counts has stopped. */
  beat: number;
  step: Step;
  /** Names of the plan's sheets. */
  readonly sheets: readonly string[];
  /** In the order of the plan's sheets. */
  readonly made: readonly Made[];
  /** In the order of the plan's sheets; null for new ones. */
  readonly replaced: readonly (SheetFacts | null)[];
  readonly names: readonly NameBefore[];
  readonly records: readonly RecordBefore[];
}

/** As JSON in one element. Letters that XML would read otherwise, or not at all, are escaped as JSON escapes them. */
export function journalXml(journal: Journal): string {
  const json = JSON.stringify({ version: 1, ...journal }).replace(
    /[^\x20-\x7e]|[<>&]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<kerja xmlns="${JOURNAL_NAMESPACE}">${json}</kerja>`;
}

/** null for what is no journal, or one of another version, which its own version has to end. */
export function parseJournal(xml: string): Journal | null {
  const [, json] = /<kerja[^>]*>([\s\S]*)<\/kerja>\s*$/.exec(xml) ?? [];
  if (json === undefined) return null;
  try {
    const { version, ...journal } = JSON.parse(json) as Journal & { readonly version: number };
    return version === 1 && typeof journal.token === 'string' && Array.isArray(journal.made) ? journal : null;
  } catch {
    return null;
  }
}

/** A journal in the workbook. */
export interface FoundJournal {
  readonly id: string;
  readonly journal: Journal;
}

/** The journals of the workbook: two syncs, one where there is none. */
export async function journalsOf(context: Excel.RequestContext): Promise<FoundJournal[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE).load('items/id');
  await context.sync();
  if (parts.items.length === 0) return [];
  const xml = parts.items.map((part) => part.getXml());
  await context.sync();
  return parts.items.flatMap(({ id }, at) => {
    const journal = parseJournal(xml[at]!.value);
    return journal === null ? [] : [{ id, journal }];
  });
}
