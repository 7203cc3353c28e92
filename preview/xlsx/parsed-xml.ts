/** A part as a document. Throws where it is not well-formed: such a file would be one that Excel cannot open. */
export function parsedXml(path: string, xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const fault = document.getElementsByTagName('parsererror')[0];
  if (fault !== undefined) throw new Error(`${path} is not well-formed: ${fault.textContent.slice(0, 200)}`);
  return document;
}
