import { ribbonCommand } from './ribbon-command';
import { storedNote } from './stored-note';

const note = storedNote(() => window.localStorage);

/** Calculates the whole workbook again, cells that Excel thinks are up to date included. */
async function recalculate(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}

// The names are those of <FunctionName> in manifest.xml.
void Office.onReady(() => {
  Office.actions.associate('Hitung', ribbonCommand('Hitung', recalculate, note));
});
