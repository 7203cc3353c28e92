import { createRequire } from 'node:module';
import { say } from './messages.mjs';

const require = createRequire(import.meta.url);
// office-addin-manifest reads manifests with xml2js; the same reader sees the same manifest.
const { parseStringPromise } = createRequire(require.resolve('office-addin-manifest'))('xml2js');

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/;
const RIBBON_ICON_SIZES = ['16', '32', '80'];
const TEXT_LIMITS = { ShortStrings: 125, LongStrings: 250 };

/**
 * What Office requires of a manifest and the schema cannot say, plus what this add-in promises.
 * @param {string} xml the manifest's text
 * @param {{ base: string }} options where the add-in is served: every address lies under it
 * @returns {Promise<string[]>} one sentence per fault; empty when the manifest is good
 */
export async function checkManifest(xml, { base }) {
  let root;
  try {
    root = (await parseStringPromise(xml, { strict: true })).OfficeApp;
  } catch (error) {
    return [say('notXml', { reason: String(error.message).replaceAll('\n', ' ') })];
  }
  if (!root) return [say('missing', { what: 'OfficeApp' })];
  const nodes = [...walk(root, 'OfficeApp')];
  return [
    ...identity(root),
    ...texts(nodes),
    ...resources(nodes),
    ...addresses(nodes, base),
    ...ribbonIcons(nodes),
    ...customFunctions(nodes),
  ];
}

/** The size in pixels that the manifest promises for each icon address: `[url, pixels]` pairs. */
export async function promisedIcons(xml) {
  const root = (await parseStringPromise(xml)).OfficeApp;
  const nodes = [...walk(root, 'OfficeApp')];
  const urlOf = new Map(definitions(nodes).map(({ id, value }) => [id, value]));
  const ribbon = nodes.filter(({ name, attributes }) => name === 'bt:Image' && attributes.resid);
  return [
    [root.IconUrl[0].$.DefaultValue, 32],
    [root.HighResolutionIconUrl[0].$.DefaultValue, 64],
    ...ribbon.map(({ attributes }) => [urlOf.get(attributes.resid), Number(attributes.size)]),
  ];
}

/** Every address in the manifest, overrides included. */
export async function manifestUrls(xml) {
  const root = (await parseStringPromise(xml)).OfficeApp;
  return urls([...walk(root, 'OfficeApp')]);
}

/** Every element below `element`, itself included, with its name, attributes, text and parent's name. */
function* walk(element, name, parent = null) {
  const attributes = element?.$ ?? {};
  const node = { name, attributes, text: typeof element === 'string' ? element : (element?._ ?? ''), parent, element };
  yield node;
  if (typeof element === 'string') return;
  for (const [child, list] of Object.entries(element ?? {})) {
    if (Array.isArray(list)) for (const one of list) yield* walk(one, child, node);
  }
}

function identity(root) {
  const faults = [];
  const [id, version, locale] = ['Id', 'Version', 'DefaultLocale'].map((name) => root[name]?.[0] ?? '');
  if (!GUID.test(id)) faults.push(say('badId', { found: id }));
  if (!VERSION.test(version)) faults.push(say('badVersion', { found: version }));
  if (locale !== 'id-ID') faults.push(say('badLocale', { found: locale }));
  return faults;
}

const english = ({ element }) =>
  (element.Override ?? element['bt:Override'] ?? []).find(({ $ }) => $.Locale === 'en-US')?.$.Value;

function texts(nodes) {
  const faults = [];
  for (const node of nodes) {
    const limit = TEXT_LIMITS[node.parent?.name.replace('bt:', '')];
    const isText = limit !== undefined || ['DisplayName', 'Description'].includes(node.name);
    if (!isText || node.attributes.DefaultValue === undefined) continue;
    const id = node.attributes.id ?? node.name;
    const translation = english(node);
    // The namespace is typed into formulas, so it is never translated.
    if (!translation && id !== 'Functions.Namespace') faults.push(say('noEnglish', { id }));
    const longest = Math.max(node.attributes.DefaultValue.length, translation?.length ?? 0);
    if (limit !== undefined && longest > limit) faults.push(say('longText', { id, limit }));
  }
  return faults;
}

const definitions = (nodes) =>
  nodes
    .filter(({ name, attributes }) => /^bt:(Image|Url|String)$/.test(name) && attributes.id)
    .map(({ attributes }) => ({ id: attributes.id, value: attributes.DefaultValue }));

function resources(nodes) {
  const faults = [];
  const defined = definitions(nodes).map(({ id }) => id);
  const used = new Set(nodes.map(({ attributes }) => attributes.resid).filter(Boolean));
  for (const id of defined.filter((one, index) => defined.indexOf(one) !== index))
    faults.push(say('duplicate', { id }));
  for (const id of defined.filter((one) => one.length > 32)) faults.push(say('longId', { id }));
  for (const id of defined.filter((one) => !used.has(one))) faults.push(say('unused', { id }));
  for (const id of [...used].filter((one) => !defined.includes(one))) faults.push(say('dangling', { id }));
  return faults;
}

const urls = (nodes) =>
  nodes.flatMap(({ name, attributes }) => {
    const value = attributes.DefaultValue ?? attributes.Value;
    const isAddress = /Url$|SourceLocation$|^bt:Image$/.test(name) || /^[a-z]+:\/\//i.test(value ?? '');
    return isAddress && value !== undefined ? [value] : [];
  });

function addresses(nodes, base) {
  const faults = [];
  for (const url of new Set(urls(nodes))) {
    if (!url.startsWith('https://')) faults.push(say('notHttps', { url }));
    else if (!url.startsWith(base)) faults.push(say('outside', { url, base }));
  }
  const origin = new URL(base).origin;
  for (const { text } of nodes.filter(({ name }) => name === 'AppDomain')) {
    if (text !== origin) faults.push(say('outside', { url: text, base: origin }));
  }
  return faults;
}

function ribbonIcons(nodes) {
  const faults = [];
  for (const { element, parent } of nodes.filter(({ name }) => name === 'Icon')) {
    const sizes = (element['bt:Image'] ?? []).map(({ $ }) => $.size);
    const where = parent.attributes.id ?? parent.name;
    for (const size of RIBBON_ICON_SIZES.filter((one) => !sizes.includes(one))) {
      faults.push(say('iconSize', { where, size }));
    }
  }
  return faults;
}

/** The functions run in their own runtime, so the shared runtime must be neither set up nor required. */
function customFunctions(nodes) {
  const faults = [];
  const point = nodes.find(({ attributes }) => attributes['xsi:type'] === 'CustomFunctions');
  if (!point) return [say('missing', { what: 'ExtensionPoint CustomFunctions' })];
  for (const part of ['Script', 'Page', 'Metadata', 'Namespace']) {
    if (!point.element[part]) faults.push(say('missing', { what: `CustomFunctions ${part}` }));
  }
  const why = { id: 'fungsi kustom memakai runtime sendiri', en: 'custom functions use their own runtime' };
  for (const { name, attributes } of nodes) {
    const shared = name === 'Runtimes' || (/(?:^|:)Set$/.test(name) && attributes.Name === 'SharedRuntime');
    if (shared) faults.push(say('notAllowed', { what: attributes.Name ?? name, why }));
  }
  if (!nodes.some(({ name, attributes }) => name === 'bt:Set' && attributes.Name === 'CustomFunctionsRuntime')) {
    faults.push(say('missing', { what: 'Set CustomFunctionsRuntime' }));
  }
  return faults;
}
