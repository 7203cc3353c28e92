import { documented, known, noted, type Probe } from '../probe';
import type { Scratch } from '../scratch';

const list = (source: string) => ({ list: { inCellDropDown: true, source } });
const validated =
  (work: (rule: Excel.DataValidation) => unknown) =>
  (sheet: Excel.Worksheet): unknown => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.clear();
    return work(dataValidation);
  };

const hint = (title: number, message: number) =>
  validated((rule) => {
    rule.rule = list('a,b');
    rule.prompt = { showPrompt: true, title: 'x'.repeat(title), message: 'y'.repeat(message) };
  });

/** The order in which three rules stand, and whether a later one is stopped. */
function colours(scratch: Scratch): Promise<string> {
  return scratch.answer(async (sheet, context) => {
    const range = sheet.getRange('A1:A5');
    const made = ['A', 'B', 'C'].map((each) => {
      const format = range.conditionalFormats.add('ContainsText');
      format.textComparison.format.fill.color = '#F1FAF1';
      format.textComparison.rule = { operator: 'Contains', text: each };
      return format;
    });
    made.forEach((format, at) => {
      format.stopIfTrue = at === 0;
      format.priority = at;
    });
    await context.sync();
    const { conditionalFormats } = sheet.getRange('A1:A5');
    conditionalFormats.load('items/priority,items/stopIfTrue,items/type');
    await context.sync();
    const rules = conditionalFormats.items.map((item) => item.textComparison.load('rule'));
    await context.sync();
    return rules
      .map(({ rule: { text } }, at) => {
        const { priority, stopIfTrue } = conditionalFormats.items[at]!;
        return `${priority}${text}${stopIfTrue ? '!' : ''}`;
      })
      .sort()
      .join(' ');
  });
}

const contains =
  (text: string) =>
  (sheet: Excel.Worksheet): unknown => {
    const format = sheet.getRange('C1').conditionalFormats.add('ContainsText');
    format.textComparison.format.font.bold = true;
    return (format.textComparison.rule = { operator: 'Contains', text });
  };

/** What may be entered, colours by rule, and locks. */
export const RULES: readonly Probe[] = [
  {
    id: 31,
    means: 'host',
    needs: '1.8',
    expected: {
      list: documented('taken'),
      'list of 255': documented('taken'),
      'list of 256': known('InvalidArgument'),
      'title of 32': documented('taken'),
      'title of 33': known('InvalidArgument'),
      'text of 255': documented('taken'),
      'text of 256': known('InvalidArgument'),
      'whole days': documented('taken'),
    },
    ask: async (scratch) => ({
      list: await scratch.attempt(validated((rule) => (rule.rule = list('TB,"0,5",1')))),
      'list of 255': await scratch.attempt(validated((rule) => (rule.rule = list('x'.repeat(255))))),
      'list of 256': await scratch.attempt(validated((rule) => (rule.rule = list('x'.repeat(256))))),
      'title of 32': await scratch.attempt(hint(32, 1)),
      'title of 33': await scratch.attempt(hint(33, 1)),
      'text of 255': await scratch.attempt(hint(1, 255)),
      'text of 256': await scratch.attempt(hint(1, 256)),
      'whole days': await scratch.attempt(
        validated((rule) => (rule.rule = { wholeNumber: { formula1: 45_000, formula2: 46_000, operator: 'Between' } })),
      ),
    }),
  },
  {
    id: 32,
    means: 'host',
    needs: '1.6',
    expected: { order: documented('0A! 1B 2C'), 'text with ~': noted, 'text with *': noted, 'text with ?': noted },
    ask: async (scratch) => ({
      order: await colours(scratch),
      'text with ~': await scratch.attempt(contains('a~b')),
      'text with *': await scratch.attempt(contains('a*b')),
      'text with ?': await scratch.attempt(contains('a?b')),
    }),
  },
  {
    id: 33,
    means: 'host',
    needs: '1.7',
    expected: {
      protect: documented('taken'),
      again: documented('AccessDenied', 'InvalidOperation', 'GeneralException'),
      'write on locked': documented('AccessDenied'),
      'colours on locked': known('AccessDenied'),
      unprotect: documented('taken'),
      'write after it': documented('taken'),
    },
    ask: async (scratch) => {
      const write = (sheet: Excel.Worksheet): unknown => (sheet.getRange('A1').values = [[1]]);
      return {
        protect: await scratch.attempt(({ protection }) => protection.protect({ allowFormatColumns: true })),
        again: await scratch.attempt(({ protection }) => protection.protect()),
        'write on locked': await scratch.attempt(write),
        'colours on locked': await scratch.attempt(contains('a')),
        unprotect: await scratch.attempt(({ protection }) => protection.unprotect()),
        'write after it': await scratch.attempt(write),
      };
    },
  },
];
