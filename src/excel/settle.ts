import { PortError, type WorkbookState } from '../app/workbook-port';
import { journalsOf } from './journal';
import type { SheetWork } from './sheet-work';
import { takeBack } from './take-back';

/**
 * What became of work whose writing failed, or was never answered: the workbook's journal tells how far it came. `whole`:
 * everything is there. `to-finish`: it is not shown yet or only in part, and a person has typed into it. Otherwise it was
 * taken back, and the answer says whether the workbook is as it was.
 */
export async function settle(
  context: Excel.RequestContext,
  work: SheetWork,
): Promise<'whole' | 'to-finish' | WorkbookState> {
  const { journal } = work;
  const found = (await journalsOf(context)).find((each) => each.journal.token === journal.token);
  if (found !== undefined && found.journal.owner !== journal.owner) {
    throw new PortError('busy-elsewhere', 'TakenOver', 'unknown');
  }
  if (found?.journal.step === 'whole') {
    work.part = found.id;
    return 'whole';
  }
  // Gone before its end: another pane took it for stopped, and has ended it.
  work.isTakenOver = found === undefined && work.part !== null;
  work.part = found?.id ?? null;
  journal.step = found?.journal.step ?? (journal.step === 'whole' ? 'writing' : journal.step);
  const end = await takeBack(context, journal, work.part, work);
  if (end.kind === 'undone') return end.state;
  return end.kind === 'kept' ? 'changed' : end.kind;
}
