import { BUDGET, FixedEffort } from './budget';
import { entryOf, guardPackage, type Package } from './guard';
import { contentOf, OpenPackage } from './open-package';
import { PackageEdit } from './package-edit';
import { partKey } from './part-name';
import { readPackage, type SheetFile } from './read';
import { rootNamespace } from './root-namespace';
import { addTaskPane, type TaskPanePart } from './task-pane';
import { textSheetXml, type TextLine } from './text-sheet';
import { readDirectory, type WorkbookDirectory } from './workbook';
import { WorkbookEdit } from './workbook-edit';
import { decoderFor } from './xml-encoding';

/** What is put into a workbook that exists: a sheet of text, and data that no cell shows. */
export interface Additions {
  /** Replaces the sheet of this name when `replaces` says so; otherwise a sheet is added behind the others. */
  readonly sheet: { readonly name: string; readonly lines: readonly TextLine[]; readonly replaces: boolean };
  /** A complete XML element in its namespace; an earlier part of that namespace is replaced. */
  readonly customXml: { readonly namespace: string; readonly xml: string };
  /** Opens the add-in's pane with the workbook, where the workbook does not say otherwise. */
  readonly taskPane?: TaskPanePart;
}

/** A workbook file whose package has been judged once; each thing in it is read when it is first asked for, and kept. */
export class OpenWorkbook {
  private known: { directory?: WorkbookDirectory; grids?: readonly SheetFile['grid'][] } = {};

  constructor(private readonly pack: Package) {}

  /** The sheets, hidden ones included, in their order. Throws FileProblem. */
  get grids(): readonly SheetFile['grid'][] {
    return (this.known.grids ??= readPackage(this.pack, this.directory).sheets.map(({ grid }) => grid));
  }

  /** The names of the sheets, empty ones and those that are passed over included. Throws FileProblem. */
  get sheetNames(): string[] {
    const { sheets, skipped } = this.directory;
    return [...sheets.map(({ name }) => name), ...skipped.map(({ sheet }) => sheet)];
  }

  /** Whether it carries digital signatures, which any change makes void. */
  get isSigned(): boolean {
    return [...this.pack.entries.keys()].some((key) => key.startsWith('_xmlsignatures/'));
  }

  /** The custom XML part whose root element stands in a namespace; null where there is none. Throws FileProblem. */
  record(namespace: string): string | null {
    const path = this.customPart(namespace);
    if (path === null) return null;
    const content = contentOf(this.pack, path)!;
    return decoderFor(content, path)(content, true);
  }

  /**
   * A copy with our parts added. Every other part keeps its bytes, save for the lists that must name the new ones:
   * content types, the workbook's sheets and its relations. Throws FileProblem.
   */
  with({ sheet, customXml, taskPane }: Additions): Uint8Array {
    const files = new OpenPackage(this.pack);
    const edit = new PackageEdit(files);
    const { directory } = this;
    const workbook = new WorkbookEdit(edit, directory);

    const shown = textSheetXml(sheet.lines);
    const earlier = sheet.replaces ? directory.sheets.find(({ name }) => name === sheet.name) : undefined;
    if (earlier !== undefined) edit.put(earlier.part, shown);
    else workbook.addSheet(sheet.name, shown);

    const path = this.customPart(customXml.namespace);
    if (path === null) workbook.addCustomXml(customXml.namespace, customXml.xml);
    else {
      edit.put(path, customXml.xml);
      if (!directory.customXml.some((part) => partKey(part) === partKey(path))) workbook.relateCustomXml(path);
    }
    if (taskPane !== undefined) addTaskPane(edit, taskPane);
    return files.bytes();
  }

  private get directory(): WorkbookDirectory {
    return (this.known.directory ??= readDirectory(this.pack));
  }

  /** Also a part that no relation names any more: LibreOffice keeps the part and drops the relation. */
  private customPart(namespace: string): string | null {
    const loose = [...this.pack.entries]
      .filter(([key]) => /^customxml\/item\d+\.xml$/.test(key))
      .map(([, { name }]) => name);
    const effort = new FixedEffort(BUDGET.directoryEffort);
    const seen = new Set<string>();
    for (const path of [...this.directory.customXml, ...loose]) {
      if (seen.has(partKey(path)) || entryOf(this.pack, path) === undefined) continue;
      seen.add(partKey(path));
      if (rootNamespace(this.pack, path, effort) === namespace) return path;
    }
    return null;
  }
}

/** Opens a workbook file. Throws FileProblem for one that is none, or that breaks a limit. */
export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  return new OpenWorkbook(guardPackage(bytes));
}
