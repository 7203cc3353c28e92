import type { TypeTables } from '../protocol/object-type';
import * as application from './application';
import * as chartSeries from './chart-series';
import * as charts from './charts';
import * as conditionalFormats from './conditional-formats';
import * as customXml from './custom-xml';
import * as dataValidation from './data-validation';
import * as freezePanes from './freeze-panes';
import type { Host } from './host';
import { NamedItem, NamedItemCollection } from './names';
import * as pageLayout from './page-layout';
import { Range, RangeSort } from './range';
import * as rangeAreas from './range-areas';
import * as rangeBorders from './range-borders';
import * as rangeFormat from './range-format';
import * as settings from './settings';
import * as sheetProtection from './sheet-protection';
import * as tableParts from './table-parts';
import { Table, TableCollection } from './tables';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheets';

/** Every class of Office.js the preview knows. The modules spread here export member tables and nothing else. */
export const TABLES: TypeTables<Host> = {
  ...application,
  ...chartSeries,
  ...charts,
  ...conditionalFormats,
  ...customXml,
  ...dataValidation,
  ...freezePanes,
  NamedItem,
  NamedItemCollection,
  ...pageLayout,
  Range,
  RangeSort,
  ...rangeAreas,
  ...rangeBorders,
  ...rangeFormat,
  ...settings,
  ...sheetProtection,
  Table,
  TableCollection,
  ...tableParts,
  Workbook,
  Worksheet,
  WorksheetCollection,
};
