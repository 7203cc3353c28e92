import { BUDGET, FixedEffort } from './budget';
import type { DocumentReader } from './xml-reader';
import { XmlScanner } from './xml-scanner';

/** Reads XML that is at hand as one text; tags tell their places in it. Throws FileProblem. */
export function scanXml(text: string, part: string, document: DocumentReader): void {
  new FixedEffort(BUDGET.directoryEffort).charge(text.length, 0, part);
  const scanner = new XmlScanner(part, document);
  scanner.push(text);
  scanner.end();
}
