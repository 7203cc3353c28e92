import type { PageLayoutData, ValidationExtras } from '../grid/side-store';
import { shownToStored } from './formula-names';
import { writePageLayout } from './page-setup';
import { attribute, attributes, escapeXml, openingTags } from './xml-text';
import type { DefinedName } from './extras';

/** The state of one sheet the writer leaves out. */
export interface SheetState {
  readonly name: string;
  readonly protectionXml?: string | undefined;
  readonly validations: readonly ({ readonly sqref: string } & ValidationExtras)[];
  readonly pageLayout?: PageLayoutData | undefined;
}

/** The grid's own error codes -> codes a file can hold. */
const STORED_ERRORS: Readonly<Record<string, string>> = {
  '#BUSY!': '#N/A',
  '#SPILL!': '#VALUE!',
  '#CALC!': '#VALUE!',
  '#ERROR': '#VALUE!',
  '#CYCLE': '#VALUE!',
  '#REF': '#REF!',
};
const ERRORS = '#NULL!|#DIV/0!|#VALUE!|#REF!|#NAME\\?|#NUM!|#N/A|#CALC!|#BUSY!|#SPILL!|#ERROR|#CYCLE|#REF';
const ERROR_CELL = new RegExp(`t="str"((?:(?!<c[\\s>])[\\s\\S])*?<v>)(${ERRORS})</v>`, 'g');

/** A sheet as the grid wrote it -> with error values, validation texts, protection, page setup and stored names. */
export function repairSheet(xml: string, sheet: SheetState, namespace: string): string {
  const plain = shownToStored(xml, namespace)
    .replace(ERROR_CELL, (_all, middle: string, code: string) => `t="e"${middle}${STORED_ERRORS[code] ?? code}</v>`)
    .replaceAll(' errorStyle=""', '');
  const validated = sheet.validations.reduce(writeValidationTexts, plain);
  const locked = sheet.protectionXml
    ? validated.replace('</sheetData>', () => `</sheetData>${sheet.protectionXml ?? ''}`)
    : validated;
  return sheet.pageLayout ? writePageLayout(locked, sheet.pageLayout) : locked;
}

type Texts = Readonly<Record<string, unknown>> | undefined;

const text = (texts: Texts, key: string): string | undefined => {
  const value = texts?.[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

function writeValidationTexts(xml: string, rule: SheetState['validations'][number]): string {
  const sqref = rule.sqref.replaceAll('$', '');
  const tag = openingTags(xml, 'dataValidation').find((found) => attribute(found, 'sqref') === sqref);
  if (tag === undefined) return xml;
  const own = ['errorTitle', 'error', 'promptTitle', 'prompt', 'allowBlank', 'showErrorMessage', 'showInputMessage'];
  const bare = own.reduce((rest, name) => rest.replace(new RegExp(`\\s${name}="[^"]*"`), ''), tag);
  const style = text(rule.errorAlert, 'style')?.toLowerCase();
  const added = attributes({
    ...(style === undefined || style === 'stop' || /\serrorStyle=/.test(bare) ? {} : { errorStyle: style }),
    allowBlank: rule.ignoreBlanks ?? true,
    showErrorMessage: rule.errorAlert?.['showAlert'] !== false,
    showInputMessage: rule.prompt?.['showPrompt'] === true,
    errorTitle: text(rule.errorAlert, 'title'),
    error: text(rule.errorAlert, 'message'),
    promptTitle: text(rule.prompt, 'title'),
    prompt: text(rule.prompt, 'message'),
  });
  return xml.replace(tag, () => bare.replace('<dataValidation', () => `<dataValidation${added}`));
}

/** Gives a table its name: the grid calls all of them Table1, Table2 ... */
export function renameTable(
  xml: string,
  tables: readonly { readonly name: string; readonly ref: string; readonly headers: readonly string[] }[],
): string {
  const [head] = openingTags(xml, 'table');
  if (head === undefined) return xml;
  const found = tables.find(
    ({ ref, headers }) =>
      ref === attribute(head, 'ref') && headers.every((h) => xml.includes(`name="${escapeXml(h)}"`)),
  );
  if (!found) return xml;
  const name = escapeXml(found.name);
  const renamed = head
    .replace(/ name="[^"]*"/, () => ` name="${name}"`)
    .replace(/ displayName="[^"]*"/, () => ` displayName="${name}"`);
  return xml.replace(head, () => renamed);
}

/** Adds the names and makes Excel calculate everything on opening. */
export function repairWorkbook(
  xml: string,
  names: readonly DefinedName[],
  order: readonly string[],
  veryHidden: ReadonlySet<string>,
  namespace: string,
): string {
  const items = names.flatMap(({ name, ref, sheet, hidden, comment }) => {
    const local = sheet === undefined ? undefined : order.indexOf(sheet);
    if (local === -1) return [];
    return [
      `<definedName${attributes({ name, localSheetId: local, hidden, comment })}>${escapeXml(ref)}</definedName>`,
    ];
  });
  const block = items.length > 0 ? `<definedNames>${items.join('')}</definedNames>` : '';
  const added = `${shownToStored(block, namespace)}<calcPr calcId="191029" fullCalcOnLoad="1"/>`;
  return openingTags(xml, 'sheet')
    .filter((tag) => veryHidden.has(attribute(tag, 'name') ?? ''))
    .reduce((text, tag) => text.replace(tag, () => tag.replace('state="hidden"', 'state="veryHidden"')), xml)
    .replace('</workbook>', () => `${added}</workbook>`);
}

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Adds custom XML parts to the files of a package. */
export function addCustomXml(files: Record<string, string>, parts: readonly string[]): void {
  const path = 'xl/_rels/workbook.xml.rels';
  const relations = parts.map((xml, i) => {
    files[`customXml/item${i + 1}.xml`] = xml;
    return `<Relationship Id="rIdXml${i + 1}" Type="${CUSTOM_XML}" Target="../customXml/item${i + 1}.xml"/>`;
  });
  files[path] = (files[path] ?? '').replace('</Relationships>', () => `${relations.join('')}</Relationships>`);
}
