/** Spreadsheets have two spellings of each namespace: the transitional one that Excel writes, and the strict one. */
export const MAIN: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** Types of relations begin with one of these; attributes such as `r:id` stand in them. */
export const RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const XML = 'http://www.w3.org/XML/1998/namespace';

const MICROSOFT = 'http://schemas.microsoft.com/office/spreadsheetml';

/**
 * Extensions that Excel for Microsoft 365 knows. Of alternatives we take the one that Excel takes, because that is the
 * one people see.
 */
const EXTENSIONS = [
  '2009/9/main',
  '2009/9/ac',
  '2010/11/main',
  '2010/11/ac',
  '2011/1/ac',
  '2014/11/main',
  '2014/revision',
  '2015/02/main',
  '2015/revision2',
  '2016/revision3',
  '2016/revision5',
  '2016/revision6',
  '2016/revision9',
  '2016/revision10',
  '2017/dynamicarray',
  '2017/richdata',
  '2017/richdata2',
  '2018/calcfeatures',
  '2018/threadedcomments',
  '2019/namedsheetviews',
  '2020/richdatawebimage',
  '2020/threadedcomments2',
  '2020/richvaluerefresh',
  '2022/featurepropertybag',
].map((name) => `${MICROSOFT}/${name}`);

const UNDERSTOOD: ReadonlySet<string> = new Set([...MAIN, ...RELATIONSHIPS, COMPATIBILITY, XML, ...EXTENSIONS]);

/** Whether a namespace is one that Excel understands (ISO/IEC 29500-3, 7). */
export function isUnderstood(namespace: string | undefined): boolean {
  return namespace !== undefined && UNDERSTOOD.has(namespace);
}
