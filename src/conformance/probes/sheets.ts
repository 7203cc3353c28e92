import { documented, known, noted, type Probe } from '../probe';
import { namespaceOf } from '../leftovers';

/** Sheets as a whole, and what is kept beside them. */
export const SHEETS: readonly Probe[] = [
  {
    id: 29,
    means: 'host',
    needs: '1.7',
    expected: {
      name: known(true),
      hidden: noted,
      locked: known(true),
      tables: known(1),
      'own name': known(true),
    },
    ask: async (scratch) => {
      await scratch.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(scratch.name);
        sheet.tables.add('A1:A3', true);
        sheet.names.add('_uji', '="a"');
        sheet.protection.protect();
        await context.sync();
      });
      return scratch.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(scratch.name);
        const copy = sheet.copy('End').load('name,visibility');
        copy.protection.load('protected');
        const tables = copy.tables.getCount();
        const own = copy.names.getItemOrNullObject('_uji').load('formula');
        await context.sync();
        return {
          name: copy.name === `${scratch.name} (2)`,
          hidden: copy.visibility !== 'Visible',
          locked: copy.protection.protected,
          tables: tables.value,
          'own name': !own.isNullObject && own.formula === '="a"',
        };
      });
    },
  },
  {
    id: 34,
    means: 'host',
    expected: {
      hidden: documented('taken'),
      'very hidden': documented('InvalidOperation', 'GeneralException', 'taken'),
    },
    ask: async (scratch) => {
      const [hidden, veryHidden] = [await scratch.sheet(), await scratch.sheet()];
      return {
        hidden: await scratch.attempt((_sheet, { workbook }) => workbook.worksheets.getItem(hidden).delete()),
        'very hidden': await scratch.attempt((_sheet, { workbook }) => {
          const sheet = workbook.worksheets.getItem(veryHidden);
          sheet.visibility = 'VeryHidden';
          sheet.delete();
        }),
      };
    },
  },
  {
    id: 35,
    means: 'host',
    needs: '1.5',
    expected: {
      'given back': documented(true),
      'of its namespace': documented(1),
      'not XML': documented('InvalidArgument'),
      deleted: documented(0),
    },
    ask: async (scratch) => {
      const namespace = namespaceOf(scratch.token);
      const xml = `<a xmlns="${namespace}">é Ω 漢 &amp; &lt;</a>`;
      const parts = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
        context.workbook.customXmlParts.getByNamespace(namespace);
      const counted = (): Promise<string | number> =>
        scratch.answer<string | number>(async (_sheet, context) => {
          const count = parts(context).getCount();
          await context.sync();
          return count.value;
        });
      const back = await scratch.answer(async (_sheet, context) => {
        const got = context.workbook.customXmlParts.add(xml).getXml();
        await context.sync();
        return got.value.replace(/^<\?xml[^>]*\?>\s*/, '');
      });
      const ofIt = await counted();
      const bad = await scratch.attempt((_sheet, { workbook }) => workbook.customXmlParts.add('<a>'));
      await scratch.attempt((_sheet, context) => parts(context).getOnlyItem().delete());
      return { 'given back': back === xml, 'of its namespace': ofIt, 'not XML': bad, deleted: await counted() };
    },
  },
  {
    id: 37,
    means: 'host',
    needs: '1.9',
    expected: { 'told of a write': documented(true), events: noted, 'told of a new name': noted },
    ask: async (scratch) => {
      let [written, named] = [0, 0];
      const handlers = await scratch.run(async (context) => {
        const { worksheets } = context.workbook;
        const made: { remove(): void; readonly context: { sync(): Promise<unknown> } }[] = [
          worksheets.onChanged.add(async () => void written++),
        ];
        if (scratch.hasApi('1.17')) {
          made.push(worksheets.onNameChanged.add(async () => void named++));
        }
        await context.sync();
        return made;
      });
      const next = `${scratch.name} (9)`;
      await scratch.attempt((sheet) => {
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('D1').values = [[5]];
        sheet.name = next;
      });
      for (let waited = 0; waited < 20 && written === 0; waited++) await scratch.wait(100);
      for (const handler of handlers) {
        handler.remove();
        await handler.context.sync();
      }
      return { 'told of a write': written > 0, events: written, 'told of a new name': named > 0 };
    },
  },
];
