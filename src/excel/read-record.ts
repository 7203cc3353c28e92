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
