import { DEFAULT_EDITION, findInstrument, knownEditions } from '../app/editions';
import { readInstrumentSheet, type SheetParsed } from '../core/instrument/sheet';
import type { Instrument } from '../core/instrument/types';
import { rawText } from '../core/sheet/cells';
import { FAULTS_ID } from '../text/faults';
import { tell } from '../text/tell';
import { cellsOf, gridOf, isRange, optionalScalar, type Cells } from './input';
import { Memo } from './memo';
import { refuse } from './outcome';

const instruments = new Memo<SheetParsed>(4);

/**
 * The instrument that `edisi` names: a year, an edition, an id, or the range of an "Instrumen" sheet.
 * A blank argument means the edition that the caller finds in the data, or the default one.
 */
export function instrumentOf(argument: unknown, inData: () => string | null = () => null): Instrument {
  if (isRange(argument)) return fromRange(cellsOf(argument));
  const found = optionalScalar(argument);
  const name = found === null ? (inData() ?? DEFAULT_EDITION) : rawText(found);
  return findInstrument(name) ?? refuse({ code: 'edition-unknown', data: { found: name, known: knownEditions() } });
}

function fromRange(cells: Cells): Instrument {
  const read = instruments.get(cells, (copy) => readInstrumentSheet(gridOf(copy)));
  if (read.ok) return read.instrument;
  const [first] = read.faults;
  return refuse({
    code: 'instrument-faulty',
    data: {
      first: first === undefined ? '' : tell(FAULTS_ID, first),
      place: first?.cell ? { row: first.cell.row + 1, column: first.cell.column + 1 } : null,
      others: Math.max(0, read.faults.length - 1),
    },
  });
}
