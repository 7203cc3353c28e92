import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Copies a workbook with a text replaced in all its parts, such as the institution's name. */
export function copyRenamed(from: string, to: string, text: string, by: string): void {
  const files = unzipSync(readFileSync(from));
  for (const [path, bytes] of Object.entries(files)) {
    const xml = strFromU8(bytes);
    if (path.endsWith('.xml') && xml.includes(text)) files[path] = strToU8(xml.replaceAll(text, by));
  }
  writeFileSync(to, zipSync(files));
}
