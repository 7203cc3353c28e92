import fs from 'node:fs';
import path from 'node:path';
import { manifestUrls, promisedIcons } from './manifest-checks.mjs';
import { say } from './messages.mjs';

/**
 * Whether the files that a manifest names exist in `folder`, and its icons have the promised size.
 * @param {{ base: string, folder: string, iconsOnly: boolean }} options `iconsOnly` for the source manifest, which has no build beside it
 * @returns {Promise<string[]>} one sentence per fault
 */
export async function fileFaults(xml, { base, folder, iconsOnly }) {
  const named = (url) => new URL(url).pathname.slice(new URL(base).pathname.length);
  const faults = [];
  const wanted = (await manifestUrls(xml)).map(named).filter((file) => file !== '');
  for (const file of new Set(wanted)) {
    if (iconsOnly && !file.endsWith('.png')) continue;
    if (!fs.existsSync(path.join(folder, file))) faults.push(say('noFile', { file }));
  }
  for (const [url, size] of await promisedIcons(xml)) {
    const file = named(url);
    const found = pngSize(path.join(folder, file));
    if (found && found !== `${size} x ${size}`) faults.push(say('pixels', { file, size, found }));
  }
  return faults;
}

/** "width x height" of a PNG, from its first chunk; null when there is no such file. */
export function pngSize(file) {
  if (!fs.existsSync(file)) return null;
  const bytes = fs.readFileSync(file);
  const isPng = bytes.length > 24 && bytes.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? `${bytes.readUInt32BE(16)} x ${bytes.readUInt32BE(20)}` : 'PNG?';
}
