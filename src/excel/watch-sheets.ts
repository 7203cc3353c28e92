import { can } from './host-version';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Calls `tell` after every edit of a cell and every sheet added, deleted, renamed, shown or hidden, by this user, another
 * or this add-in. Choosing other cells is no edit. Resolves to the way to stop.
 */
export function watchSheets(tell: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const told = async (): Promise<void> => tell();
    const handlers: Handler[] = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
      ...newerHandlers(worksheets, told),
    ];
    await context.sync();
    return () =>
      Excel.run(handlers[0]!.context, async (own) => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      });
  });
}

/** The client of Excel on the web asks for another requirement set than the documented one: where it refuses, there are none. */
function newerHandlers(worksheets: Excel.WorksheetCollection, told: () => Promise<void>): Handler[] {
  if (!can('sheetEvents')) return [];
  try {
    return [worksheets.onNameChanged.add(told), worksheets.onVisibilityChanged.add(told)];
  } catch {
    return [];
  }
}
