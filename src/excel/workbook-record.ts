import { portError } from './host-error';

/** The XML kept under a namespace; of several, which only a failure can leave, the newest. null where there is none. */
export async function readRecord(context: Excel.RequestContext, namespace: string): Promise<string | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
  await context.sync();
  const newest = parts.items.at(-1);
  if (newest === undefined) return null;
  const xml = newest.getXml();
  await context.sync();
  return xml.value;
}

/** Takes the record away. Where a failure may have taken only some of several parts the error says so. */
async function dropRecord(context: Excel.RequestContext, namespace: string): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
  await context.sync();
  for (const part of parts.items) part.delete();
  try {
    await context.sync();
  } catch (error) {
    throw portError(error, parts.items.length > 1 ? 'unknown' : 'unchanged');
  }
}

/**
 * Adds the new part first and takes the old ones away when it stands, so that at no time there is none. Where the old ones
 * cannot be taken away the new one goes again, and the record is as before. null only takes away.
 */
export async function keepRecord(context: Excel.RequestContext, namespace: string, xml: string | null): Promise<void> {
  if (xml === null) return dropRecord(context, namespace);
  const { customXmlParts } = context.workbook;
  const old = customXmlParts.getByNamespace(namespace).load('items/id');
  const added = customXmlParts.add(xml).load('id');
  await context.sync();
  try {
    for (const part of old.items) part.delete();
    await context.sync();
  } catch (error) {
    throw portError(error, await takeBack(context, namespace, added.id, old.items.length));
  }
}

async function takeBack(
  context: Excel.RequestContext,
  namespace: string,
  id: string,
  before: number,
): Promise<'unchanged' | 'changed' | 'unknown'> {
  try {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
    await context.sync();
    // Some of the old ones are gone: then the new one is the record.
    if (parts.items.length <= before) return 'changed';
    for (const part of parts.items) if (part.id === id) part.delete();
    await context.sync();
    return 'unchanged';
  } catch {
    return 'unknown';
  }
}
