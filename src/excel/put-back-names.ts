import { quoteSheetName } from '../core/reference';
import type { Journal } from './journal';
import { sheetOf } from './put-site';

/**
 * Gives the plan's defined names back what they referred to, and takes away those that were new. A name that refers to no
 * sheet of the work is one that a person made or changed meanwhile. `sheets` are the names of the work's sheets by now, and
 * what each was called when the work began.
 */
export async function namesBefore(
  context: Excel.RequestContext,
  { names: wanted }: Journal,
  sheets: readonly { readonly name: string; readonly before: string }[],
): Promise<void> {
  if (wanted.length === 0) return;
  const { names } = context.workbook;
  const items = wanted.map(({ name }) => names.getItemOrNullObject(name).load('formula'));
  await context.sync();
  const own = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const asCalledNow = (formula: string): string => {
    const sheet = sheets.find((each) => each.before.toLowerCase() === sheetOf(formula));
    return sheet === undefined ? formula : `=${quoteSheetName(sheet.name)}${formula.slice(formula.lastIndexOf('!'))}`;
  };
  wanted.forEach(({ before }, at) => {
    const item = items[at]!;
    if (item.isNullObject || !own.has(sheetOf(String(item.formula)))) return;
    if (before === null) item.delete();
    else if (item.formula !== asCalledNow(before)) item.formula = asCalledNow(before);
  });
}

/** Puts back the records that were kept together with the sheets, where they are ours still. */
export async function recordsBefore(context: Excel.RequestContext, { records }: Journal): Promise<void> {
  if (records.length === 0) return;
  const { customXmlParts } = context.workbook;
  const found = records.map(({ namespace }) => customXmlParts.getByNamespace(namespace).load('items/id'));
  await context.sync();
  const texts = found.map((parts) => parts.items.map((part) => part.getXml()));
  await context.sync();
  records.forEach(({ before, after }, at) => {
    found[at]!.items.forEach((part, index) => {
      if (texts[at]![index]!.value !== after) return;
      if (before === null) part.delete();
      else part.setXml(before);
    });
  });
}
