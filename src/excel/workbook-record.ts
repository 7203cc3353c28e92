import { PortError, type WorkbookState } from '../app/workbook-port';
import { portError } from './host-error';

/** Takes the record away. Where a failure may have taken only some of several parts the error says so. */
async function dropRecord(context: Excel.RequestContext, namespace: string): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
  await context.sync();
  for (const part of parts.items) part.delete();
  try {
    await context.sync();
  } catch (error) {
    const left = await partsOf(context, namespace).catch(() => null);
    if (left?.length === 0) return;
    const { fault, hostCode } = portError(error);
    throw new PortError(
      fault,
      hostCode,
      left === null ? 'unknown' : left.length < parts.items.length ? 'changed' : 'unchanged',
    );
  }
}

/**
 * Adds the new part first and takes the old ones away when it stands, so that at no time there is none. Where the old ones
 * cannot be taken away the new one goes again, and the record is as before. null only takes away.
 */
export async function keepRecord(context: Excel.RequestContext, namespace: string, xml: string | null): Promise<void> {
  if (xml === null) return dropRecord(context, namespace);
  const { added, old } = await addPart(context, namespace, xml);
  try {
    for (const id of old) context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  } catch (error) {
    const state = await takeBack(context, namespace, added);
    if (state === 'kept') return;
    const { fault, hostCode } = portError(error);
    throw new PortError(fault, hostCode, state);
  }
}

/** The new part, and those before it. Where the answer fails the workbook tells whether the part is there. */
async function addPart(
  context: Excel.RequestContext,
  namespace: string,
  xml: string,
): Promise<{ readonly added: string; readonly old: readonly string[] }> {
  const { customXmlParts } = context.workbook;
  const old = customXmlParts.getByNamespace(namespace).load('items/id');
  const part = customXmlParts.add(xml).load('id');
  try {
    await context.sync();
    return { added: part.id, old: old.items.map(({ id }) => id) };
  } catch (error) {
    const { fault, hostCode } = portError(error);
    const refused = (state: WorkbookState): PortError => new PortError(fault, hostCode, state);
    const found = await partsOf(context, namespace).catch(() => Promise.reject(refused('unknown')));
    const newest = found.at(-1);
    if (newest?.xml !== xml) throw refused('unchanged');
    return { added: newest.id, old: found.slice(0, -1).map(({ id }) => id) };
  }
}

async function takeBack(
  context: Excel.RequestContext,
  namespace: string,
  added: string,
): Promise<'kept' | 'unchanged' | 'unknown'> {
  try {
    const found = await partsOf(context, namespace);
    // The old ones are gone: then the new one is the record.
    if (found.length === 1 && found[0]!.id === added) return 'kept';
    context.workbook.customXmlParts.getItem(added).delete();
    await context.sync();
    return 'unchanged';
  } catch {
    return 'unknown';
  }
}

async function partsOf(context: Excel.RequestContext, namespace: string): Promise<{ id: string; xml: string }[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
  await context.sync();
  const xml = parts.items.map((part) => part.getXml());
  if (xml.length > 0) await context.sync();
  return parts.items.map(({ id }, at) => ({ id, xml: xml[at]!.value }));
}
