/** How all figures of a column come from those of others. */
export type Relation = 'mean' | 'sum' | 'greatest' | 'least' | 'median' | 'difference' | 'constant';

/** Columns of figures over the same rows; NaN where a row has none. */
export interface FigureColumns {
  readonly columns: readonly Float64Array[];
  /** For each row the number of its scale: a constant is one for each scale. */
  readonly scales: ArrayLike<number>;
}

/** Rows in which a relation must hold, and in which the others must differ so that it says something. */
const FEWEST_ROWS = 5;
/** Different rows that it takes; the same row many times over is one observation. */
const FEWEST_KINDS = 3;
/** Pairs of columns are tried for differences among this many columns at most; beyond, the neighbours of each. */
const MOST_FOR_PAIRS = 40;
/** Medians are looked for among this many columns at most. */
const MOST_FOR_MEDIANS = 400;
const CLOSE = 1e-9;

const MEANS = [null, 0, 1, 2] as const;
type Scope = 'all' | 'left' | 'right';
const SCOPES: readonly Scope[] = ['all', 'left', 'right'];

/**
 * Finds the columns among `tested` whose figures are those of the others: in every row, of which there are five or more,
 * their mean (also rounded), sum, greatest, least or median, or the difference of two; or one constant for each scale
 * where others vary. Columns found count no more among the others; a figure may be made of the columns to its left or
 * right alone.
 */
export function findRelations(
  { columns, scales }: FigureColumns,
  tested: readonly boolean[],
  counted: readonly boolean[],
): (Relation | null)[] {
  const found: (Relation | null)[] = columns.map(() => null);
  const isOther = counted.map((each) => each);
  const take = (column: number, relation: Relation | null): boolean => {
    if (relation === null) return false;
    found[column] = relation;
    isOther[column] = false;
    return true;
  };
  for (let again = true; again;) {
    const active = columns.flatMap((_, at) => (isOther[at] === true ? [at] : []));
    const relations = survivors(columns, active, tested);
    again = active.filter((column, place) => take(column, relations[place]!)).length > 0;
    if (!again) again = take(...differenceIn(columns, active, tested));
  }
  const constant = columns.map((column) => isConstant(column, scales));
  columns.forEach((_, at) => {
    if (tested[at] !== true || isOther[at] !== true || constant[at] !== true) return;
    if (columns.some((_other, other) => other !== at && isOther[other] === true && constant[other] === false)) {
      found[at] = 'constant';
    }
  });
  return found;
}

/** What the others of a row come to; `median` is null where it was not asked for. */
interface Others {
  readonly count: number;
  readonly sum: number;
  readonly least: number;
  readonly greatest: number;
  readonly median: number | null;
}

/** What may still be true of a column and the others in one scope, and what was seen of it. */
class Candidate {
  readonly alive = new Set<string>(['mean null', 'sum', 'greatest', 'least', 'median', 'mean 2', 'mean 1', 'mean 0']);
  private rows = 0;
  private telling = 0;
  private readonly kinds = new Set<string>();

  look(figure: number, { count, sum, least, greatest, median }: Others): void {
    if (count === 0) return this.alive.clear();
    this.rows++;
    if (least !== greatest) this.telling++;
    if (this.kinds.size < FEWEST_KINDS) this.kinds.add(`${figure} ${sum} ${greatest} ${least}`);
    const is = (name: string, value: number | null): void => {
      if (value === null || !(Math.abs(figure - value) <= CLOSE)) this.alive.delete(name);
    };
    const mean = sum / count;
    for (const places of MEANS) is(`mean ${places}`, places === null ? mean : rounded(mean, places));
    is('sum', sum);
    is('greatest', greatest);
    is('least', least);
    is('median', median);
  }

  get relation(): Relation | null {
    if (this.rows < FEWEST_ROWS || this.telling < FEWEST_ROWS || this.kinds.size < FEWEST_KINDS) return null;
    const [first] = this.alive;
    if (first === undefined) return null;
    return first.startsWith('mean') ? 'mean' : (first as Relation);
  }
}

/** For each active column what it is of the others in any scope; rows are read only while anything may still be true. */
function survivors(
  columns: readonly Float64Array[],
  active: readonly number[],
  tested: readonly boolean[],
): (Relation | null)[] {
  const last = active.length - 1;
  const candidates = active.map((column, place) =>
    [last, place, last - place].map((others) => (tested[column] === true && others > 1 ? new Candidate() : null)),
  );
  const rows = columns[0]?.length ?? 0;
  let isOpen = candidates.flat().some((each) => each !== null);
  for (let row = 0; row < rows && isOpen; row++) {
    isOpen = false;
    const figures = active.map((column) => columns[column]![row]!);
    const othersOf = othersIn(figures);
    candidates.forEach((scopes, place) => {
      scopes.forEach((candidate, scope) => {
        if (candidate === null || candidate.alive.size === 0) return;
        if (!Number.isNaN(figures[place]!)) candidate.look(figures[place]!, othersOf(place, SCOPES[scope]!));
        isOpen ||= candidate.alive.size > 0;
      });
    });
  }
  return candidates.map((scopes) => {
    for (const candidate of scopes) {
      const relation = candidate?.relation;
      if (relation) return relation;
    }
    return null;
  });
}

/** What the others of each place come to, in time that does not grow with the square of the places. */
function othersIn(figures: readonly number[]): (place: number, scope: Scope) => Others {
  const before = runningFrom(figures);
  const after = runningFrom([...figures].reverse());
  const present = figures.filter((figure) => !Number.isNaN(figure)).sort((a, b) => a - b);
  return (place, scope) => {
    const left = before[place]!;
    const right = after[figures.length - 1 - place]!;
    if (scope === 'all') return { ...joined(left, right), median: medianWithout(present, figures[place]!) };
    const side = scope === 'left' ? left : right;
    if (figures.length > MOST_FOR_MEDIANS) return { ...side, median: null };
    const own = scope === 'left' ? figures.slice(0, place) : figures.slice(place + 1);
    return { ...side, median: medianOf(own.filter((figure) => !Number.isNaN(figure)).sort((a, b) => a - b)) };
  };
}

type Running = Omit<Others, 'median'>;

/** What the figures before each place come to. */
function runningFrom(figures: readonly number[]): Running[] {
  let now: Running = { count: 0, sum: 0, least: Infinity, greatest: -Infinity };
  return figures.map((figure) => {
    const before = now;
    if (!Number.isNaN(figure)) now = joined(now, { count: 1, sum: figure, least: figure, greatest: figure });
    return before;
  });
}

function joined(a: Running, b: Running): Running {
  return {
    count: a.count + b.count,
    sum: a.sum + b.sum,
    least: Math.min(a.least, b.least),
    greatest: Math.max(a.greatest, b.greatest),
  };
}

/** The median of sorted figures without one that equals `figure`. */
function medianWithout(sorted: readonly number[], figure: number): number | null {
  if (sorted.length > MOST_FOR_MEDIANS) return null;
  const at = sorted.indexOf(figure);
  return medianOf(at < 0 ? sorted : sorted.filter((_, place) => place !== at));
}

function medianOf(sorted: readonly number[]): number | null {
  const half = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The rightmost column that is the difference of two others: of three such columns the last is likely the one made of them. */
function differenceIn(
  columns: readonly Float64Array[],
  active: readonly number[],
  tested: readonly boolean[],
): [column: number, relation: Relation | null] {
  for (let place = active.length - 1; place >= 0; place--) {
    const column = active[place]!;
    if (tested[column] !== true) continue;
    const near = active.length <= MOST_FOR_PAIRS ? active : neighbours(active, place);
    const others = near.filter((other) => other !== column);
    for (let a = 0; a < others.length; a++) {
      for (let b = a + 1; b < others.length; b++) {
        if (isDifference(columns[column]!, columns[others[a]!]!, columns[others[b]!]!)) return [column, 'difference'];
      }
    }
  }
  return [-1, null];
}

/** The columns around a place, and the first ones. */
function neighbours(active: readonly number[], place: number): number[] {
  return [...new Set([...active.slice(0, 2), ...active.slice(Math.max(0, place - 2), place + 3)])];
}

function isDifference(figures: Float64Array, a: Float64Array, b: Float64Array): boolean {
  let kinds: Set<string> | null = null;
  let [rows, telling, sign] = [0, 0, 0];
  for (let row = 0; row < figures.length; row++) {
    const [figure, left, right] = [figures[row]!, a[row]!, b[row]!];
    if (Number.isNaN(figure)) continue;
    const difference = left - right;
    if (!(Math.abs(Math.abs(difference) - Math.abs(figure)) <= CLOSE)) return false;
    const own = Math.abs(figure - difference) <= CLOSE ? (difference === 0 ? 0 : 1) : -1;
    if (figure < 0 && own !== 0 && sign !== 0 && own !== sign) return false;
    if (own !== 0) sign = own;
    rows++;
    if (difference !== 0) telling++;
    kinds ??= new Set();
    if (kinds.size < FEWEST_KINDS) kinds.add(`${left} ${right}`);
  }
  return rows >= FEWEST_ROWS && telling >= FEWEST_ROWS && (kinds?.size ?? 0) >= FEWEST_KINDS;
}

/** One figure for each scale in all rows, of which there are five or more. */
function isConstant(column: Float64Array, scales: ArrayLike<number>): boolean {
  const of = new Map<number, number>();
  let rows = 0;
  for (let row = 0; row < column.length; row++) {
    const figure = column[row]!;
    if (Number.isNaN(figure)) continue;
    rows++;
    const scale = scales[row]!;
    const known = of.get(scale);
    if (known === undefined) of.set(scale, figure);
    else if (known !== figure) return false;
  }
  return rows >= FEWEST_ROWS;
}

/** Halves away from zero, as ROUND does; a double just below a half counts as the half. */
function rounded(value: number, places: number): number {
  const scale = 10 ** places;
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5 + CLOSE)) / scale;
}
