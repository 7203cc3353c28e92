import type { Run } from './scratch';

/** Where the test keeps parts of its own in the file. */
export const namespaceOf = (token: string): string => `urn:kepatuhan:uji:${token}`;

/** Names that the test gives cells of the workbook. */
export const nameOf = (token: string, what: string): string => `_Uji_${token}_${what}`;

export const scratchName = (token: string, at: number): string => `Uji Kepatuhan ${token} ${at}`;

/** Whether a sheet is one of the test's, or a copy of one; of any run where no token is named. */
export function isScratchName(name: string, token = '[0-9a-z]{6}'): boolean {
  return new RegExp(`^Uji Kepatuhan ${token} \\d+( \\(\\d+\\))?$`).test(name);
}

/** The sheets of tests that were broken off, by a closed pane for example. */
export function leftovers(run: Run): Promise<readonly string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name).filter((name) => isScratchName(name));
  });
}

/** Takes away what the test made: its sheets, names and parts, of one run or of all. What is gone already is no matter. */
export async function dropLeftovers(run: Run, token?: string): Promise<void> {
  // One that the host refuses keeps none of the others.
  const ends = await Promise.allSettled([
    dropNames(run, token),
    dropSheets(run, token),
    ...(token === undefined ? [] : [dropParts(run, token)]),
  ]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

function dropNames(run: Run, token: string | undefined): Promise<void> {
  return run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    for (const item of names.items) if (isOwnName(item.name, token)) item.delete();
    await context.sync();
  });
}

function dropSheets(run: Run, token: string | undefined): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => isScratchName(name, token));
    // Excel deletes no sheet that is very hidden.
    for (const sheet of sheets) if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    for (const sheet of sheets) sheet.delete();
    await context.sync();
  });
}

function dropParts(run: Run, token: string): Promise<void> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(token));
    parts.load('items');
    await context.sync();
    for (const part of parts.items) part.delete();
    await context.sync();
  });
}

function isOwnName(name: string, token = '[0-9a-z]{6}'): boolean {
  return new RegExp(`^_Uji_${token}_`, 'i').test(name);
}
