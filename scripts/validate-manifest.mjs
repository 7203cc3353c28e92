/**
 * `npm run validate [-- file]`: checks a manifest without the network: manifest.xml by default.
 * For a manifest in a build folder the files its addresses name must lie beside it.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileFaults } from './manifest-files.mjs';
import { checkManifest } from './manifest-checks.mjs';
import { say } from './messages.mjs';
import { DEVELOPMENT_PORT, ROOT } from './paths.mjs';

// Only the XML reader: the package's front door also loads Microsoft's tools for the JSON manifest, which we do not have.
const { ManifestHandlerXml } = createRequire(import.meta.url)(
  'office-addin-manifest/lib/manifestHandler/manifestHandlerXml.js',
);
const file = path.resolve(process.argv[2] ?? path.join(ROOT, 'manifest.xml'));
const shown = path.relative(process.cwd(), file);

const faults = await validate();
for (const fault of faults) console.error(fault);
console.log(
  faults.length > 0 ? say('manifestBad', { file: shown, count: faults.length }) : say('manifestGood', { file: shown }),
);
process.exitCode = faults.length > 0 ? 1 : 0;

async function validate() {
  if (!fs.existsSync(file)) return [say('noFile', { file: shown })];
  const xml = fs.readFileSync(file, 'utf8');
  const isSource = path.dirname(file) === ROOT;
  const base = isSource ? `https://localhost:${DEVELOPMENT_PORT}/` : baseOf(xml);
  const faults = await checkManifest(xml, { base });
  if (faults.length > 0) return faults;
  try {
    await new ManifestHandlerXml(file, xml).parseManifest();
  } catch (error) {
    return [say('unreadable', { reason: error.message })];
  }
  return fileFaults(xml, { base, folder: path.dirname(file), iconsOnly: isSource });
}

/** The folder of the task pane page: what every other address must lie under. */
function baseOf(xml) {
  const pane = /<SourceLocation DefaultValue="([^"]*\/)[^"/]*"/.exec(xml)?.[1];
  return pane ?? `https://localhost:${DEVELOPMENT_PORT}/`;
}
