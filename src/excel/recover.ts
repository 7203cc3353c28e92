import type { Recovery } from '../app/recovery';
import { journalsOf, journalXml, type FoundJournal, type Journal } from './journal';
import { portError } from './host-error';
import type { Pulse } from './pulse';
import type { Run } from './answer-limit';
import { takeBack, tidy } from './take-back';

/** How soon to ask again whether another pane has ended its work. */
const AGAIN_MS = 5_000;

/**
 * Ends the work that a page left in the middle, one after the other; null where there is none. What another pane may still
 * be doing is left alone until it has stopped.
 */
export async function recover(run: Run, pulse: Pulse): Promise<Recovery | null> {
  try {
    return await recoverOnce(run, pulse);
  } catch (error) {
    if (portError(error).fault === 'no-answer') throw error;
    // Something changed in the middle, as when a person deletes a sheet.
    return recoverOnce(run, pulse);
  }
}

async function recoverOnce(run: Run, pulse: Pulse): Promise<Recovery | null> {
  const found = await run(journalsOf);
  let last: Recovery | null = null;
  for (const each of found) {
    const { journal } = each;
    const waits = await pulse.waits(journal);
    if (waits > 0) return { kind: 'elsewhere', sheets: journal.sheets, again: Math.min(waits, AGAIN_MS) };
    const end = pulse.begin(journal.token);
    try {
      last = await run((context) => endWork(context, each, pulse));
    } finally {
      end();
    }
    if (last.kind === 'elsewhere') return last;
  }
  return last;
}

async function endWork(context: Excel.RequestContext, found: FoundJournal, pulse: Pulse): Promise<Recovery> {
  const journal: Journal = { ...found.journal, owner: pulse.id, machine: pulse.machine };
  const { sheets } = journal;
  const part = await takeOver(context, found.id, journal);
  if (part === null) return { kind: 'elsewhere', sheets, again: AGAIN_MS };
  if (journal.step === 'whole') {
    await tidy(context, journal, part);
    return { kind: 'finished', sheets };
  }
  const end = await takeBack(context, journal, part, null);
  if (end.kind === 'kept') return { kind: 'kept', sheets, beside: end.beside };
  return { kind: end.kind === 'whole' ? 'finished' : 'undone', sheets };
}

/** A journal in place of the old one, in one batch: whoever did the work finds it gone, and so does a third pane. */
async function takeOver(context: Excel.RequestContext, id: string, journal: Journal): Promise<string | null> {
  const { customXmlParts } = context.workbook;
  customXmlParts.getItem(id).delete();
  const part = customXmlParts.add(journalXml(journal)).load('id');
  try {
    await context.sync();
    return part.id;
  } catch (error) {
    if (portError(error).fault === 'sheet-gone') return null;
    throw error;
  }
}
