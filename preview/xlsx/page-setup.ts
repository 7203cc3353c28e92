import type { MarginName, PageLayoutData } from '../grid/side-store';
import { attribute, attributes, escapeXml, openingTags, unescapeXml } from './xml-text';

const MARGINS: readonly MarginName[] = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
const DEFAULT_INCHES: Readonly<Record<MarginName, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const PRINT_OPTIONS = {
  CenterHorizontally: 'horizontalCentered',
  CenterVertically: 'verticalCentered',
  PrintHeadings: 'headings',
  PrintGridlines: 'gridLines',
} as const;
const SECTIONS = { Left: 'L', Center: 'C', Right: 'R' } as const;
/** Elements that come after the page setup in a sheet. */
const AFTER =
  /<(?:rowBreaks|colBreaks|drawing|legacyDrawing|picture|oleObjects|controls|tableParts|extLst)[\s>/]|<\/worksheet>/;

const one = (xml: string, name: string): string | undefined => openingTags(xml, name)[0];
const whole = (tag: string, name: string): number | undefined => {
  const value = attribute(tag, name);
  return value === undefined ? undefined : Number(value);
};

/** Page setup of a sheet's XML; undefined when the sheet has none. */
export function readPageLayout(xml: string): PageLayoutData | undefined {
  const setup = one(xml, 'pageSetup');
  const margins = one(xml, 'pageMargins');
  const layout: PageLayoutData = {
    ...(setup ? readSetup(setup, /<pageSetUpPr[^>]*fitToPage="1"/.test(xml)) : {}),
    ...(margins ? { margins: readMargins(margins) } : {}),
    ...readFlags(one(xml, 'printOptions') ?? ''),
    ...readHeaders(xml),
  };
  return Object.keys(layout).length > 0 ? layout : undefined;
}

function readSetup(tag: string, fits: boolean): PageLayoutData {
  const paperSize = whole(tag, 'paperSize');
  const orientation = attribute(tag, 'orientation');
  const scale = whole(tag, 'scale');
  const fit = {
    horizontalFitToPages: whole(tag, 'fitToWidth') ?? 1,
    verticalFitToPages: whole(tag, 'fitToHeight') ?? 1,
  };
  return {
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(orientation === undefined ? {} : { orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait' }),
    ...(fits ? { zoom: fit } : scale === undefined ? {} : { zoom: { scale } }),
  };
}

const readMargins = (tag: string): Record<MarginName, number> =>
  Object.fromEntries(MARGINS.map((name) => [name, (whole(tag, name) ?? DEFAULT_INCHES[name]) * 72])) as Record<
    MarginName,
    number
  >;

function readFlags(tag: string): PageLayoutData {
  const on = Object.entries(PRINT_OPTIONS).filter(([, name]) => attribute(tag, name) === '1');
  return on.length > 0 ? { flags: Object.fromEntries(on.map(([flag]) => [flag, true])) } : {};
}

function readHeaders(xml: string): PageLayoutData {
  const texts: Record<string, string> = {};
  for (const [element, place] of [
    ['oddHeader', 'Header'],
    ['oddFooter', 'Footer'],
  ] as const) {
    const body = new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(xml)?.[1];
    for (const [section, letter] of Object.entries(SECTIONS)) {
      const text = new RegExp(`&${letter}((?:(?!&[LCR]).)*)`, 's').exec(unescapeXml(body ?? ''))?.[1];
      if (text) texts[section + place] = text;
    }
  }
  return Object.keys(texts).length > 0 ? { headersFooters: texts } : {};
}

/** Puts the page setup into a sheet's XML, at the place the schema wants; what the sheet had of it is replaced. */
export function writePageLayout(xml: string, layout: PageLayoutData): string {
  const bare = xml
    .replace(/<(printOptions|pageMargins|pageSetup)\s[^>]*\/>/g, '')
    .replace(/<headerFooter[\s\S]*?<\/headerFooter>|<headerFooter[^>]*\/>/g, '');
  const elements = printOptions(layout) + pageMargins(layout) + pageSetup(layout) + headerFooter(layout);
  const placed = bare.replace(AFTER, (next) => elements + next);
  return fitsPages(layout) ? allowFit(placed) : placed;
}

const fitsPages = ({ zoom }: PageLayoutData): boolean =>
  zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;

function printOptions({ flags = {} }: PageLayoutData): string {
  const on = Object.entries(PRINT_OPTIONS).filter(([flag]) => flags[flag]);
  return on.length > 0 ? `<printOptions${attributes(Object.fromEntries(on.map(([, name]) => [name, true])))}/>` : '';
}

function pageMargins({ margins }: PageLayoutData): string {
  const inches = (name: MarginName): number =>
    margins?.[name] === undefined ? DEFAULT_INCHES[name] : Math.round((margins[name] / 72) * 10_000) / 10_000;
  return `<pageMargins${attributes(Object.fromEntries(MARGINS.map((name) => [name, inches(name)])))}/>`;
}

function pageSetup(layout: PageLayoutData): string {
  const { paperSize, orientation, zoom, flags = {} } = layout;
  // 0 = as many pages as it takes
  const fit = fitsPages(layout)
    ? { fitToWidth: zoom?.horizontalFitToPages ?? 0, fitToHeight: zoom?.verticalFitToPages ?? 0 }
    : {};
  return `<pageSetup${attributes({
    paperSize,
    scale: fitsPages(layout) ? undefined : zoom?.scale,
    ...fit,
    orientation: orientation?.toLowerCase(),
    blackAndWhite: flags['BlackAndWhite'],
    draft: flags['DraftMode'],
  })}/>`;
}

function headerFooter({ headersFooters = {} }: PageLayoutData): string {
  const line = (place: string): string =>
    Object.entries(SECTIONS)
      .map(([section, letter]) => [letter, headersFooters[section + place]] as const)
      .filter(([, text]) => text)
      .map(([letter, text]) => `&${letter}${text}`)
      .join('');
  const [header, footer] = [line('Header'), line('Footer')];
  if (!header && !footer) return '';
  const element = (name: string, text: string): string => (text ? `<${name}>${escapeXml(text)}</${name}>` : '');
  return `<headerFooter>${element('oddHeader', header)}${element('oddFooter', footer)}</headerFooter>`;
}

/** Fitting to pages needs a flag at the very beginning of the sheet. */
function allowFit(xml: string): string {
  const flag = '<pageSetUpPr fitToPage="1"/>';
  if (/<pageSetUpPr/.test(xml)) return xml;
  if (EMPTY_PROPERTIES.test(xml)) return xml.replace(EMPTY_PROPERTIES, `<sheetPr$1>${flag}</sheetPr>`);
  if (/<sheetPr[\s>]/.test(xml)) return xml.replace('</sheetPr>', `${flag}</sheetPr>`);
  return xml.replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr>${flag}</sheetPr>`);
}

/** Not `sheetProtection`, whose name begins the same. */
const EMPTY_PROPERTIES = /<sheetPr((?:\s[^>]*)?)\/>/;
