import type { Band, Instrument } from '../../instrument/types';
import { opinionOf, undecidedNote } from '../../scoring/band';
import { PALETTE } from '../looks';
import type { SheetPlan } from '../plan';
import { Page, type Box } from './page';
import type { CertificateWords } from './words';

/** What a certificate states. The result must be final; the caller sees to it. */
export interface CertificateInput {
  readonly institution: string;
  readonly instrument: Instrument;
  /** Whether the workbook brings its own instrument. */
  readonly ownInstrument: boolean;
  readonly units: number;
  /** Whether the sheet says that its data is simulated. */
  readonly simulated: boolean;
  /** Answers overruled by hand. */
  readonly overrides: number;
  readonly hundredths: number;
  readonly band: Band;
  /** Whether the Ombudsman's products were followed up, which adds words to the opinion of some editions. */
  readonly followUp: boolean;
  /** ISO day. */
  readonly date: string;
  /** Who makes the certificate official; null leaves it a simulation, marked as one. */
  readonly authority: string | null;
  readonly code: string;
  /** What the code is of: a seal has a time, the content alone has none. */
  readonly codeOf: 'seal' | 'content';
  readonly engine: string;
  readonly words: CertificateWords;
}

/** A different shape for each zone, which print in black and white keeps. */
export const ZONE_SHAPES = { hijau: '●', kuning: '◆', merah: '■' } as const;

const COLUMNS = 14;
/** Fill the width of A4 landscape between the default margins. */
const WIDTHS = [3.5, ...Array.from({ length: COLUMNS - 2 }, () => 10.2), 3.5];

/** The sheet Piagam: one page A4 landscape. */
export function certificateSheet(input: CertificateInput): SheetPlan {
  const { words, authority, instrument } = input;
  const page = new Page(COLUMNS);
  page.gap(12);
  if (authority === null) page.row(26, [{ value: words.mark, style: 'mark' }], [4, 9]);
  else page.gap(26);
  page.gap(8);
  page.row(50, [{ value: words.title, style: 'title' }]);
  page.row(24, [{ value: words.subtitle, style: 'subtitle' }]);
  page.row(22, [{ value: words.edition(instrument.edition), style: 'edition' }]);
  page.row(6, [{ value: '', style: 'rule' }], [5, 8]);
  page.gap(10);
  page.row(18, [{ value: words.states, style: 'states' }]);
  page.row(60, [{ value: input.institution, style: institutionStyle(input.institution) }]);
  page.gap(6);
  const facts = factsOf(input);
  const notes = notesOf(input);
  const inner: [number, number] = facts.length === 2 ? [3, 10] : [1, 12];
  page.row(
    20,
    facts.map(({ label }) => ({ value: label, style: 'label' })),
    inner,
  );
  page.row(
    58,
    facts.map(({ box }) => box),
    inner,
  );
  page.gap(10);
  page.row(18, [{ value: words.basis(input.units, instrument.id, instrument.version), style: 'basis' }]);
  page.row(46, [{ value: notes.join(notes.length > 3 ? ' ' : '\n'), style: 'note' }]);
  page.gap(8);
  const middle =
    authority === null
      ? { label: words.computedWith, value: `Kepatuhan ${input.engine}` }
      : { label: words.authority, value: authority };
  page.row(
    16,
    [words.date, middle.label, words.code[input.codeOf]].map((value) => ({ value, style: 'footLabel' })),
  );
  page.row(34, [
    { value: words.day(input.date), style: 'foot' },
    { value: middle.value, style: 'foot' },
    { value: input.code, style: 'code' },
  ]);
  page.row(16, [{ value: words.sealCheck, style: 'footNote' }]);
  page.gap(12);
  page.frame();
  return {
    name: 'Piagam',
    rows: page.rows,
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: page.heights,
    merges: page.merges,
    gridlines: false,
    tabColor: PALETTE.navy,
    protection: { unlocked: [] },
    page: {
      orientation: 'landscape',
      onePage: true,
      centered: true,
      ...(authority === null ? { footer: words.mark } : {}),
    },
  };
}

function institutionStyle(name: string): string {
  return name.length <= 40 ? 'institution' : name.length <= 90 ? 'institutionLong' : 'institutionLongest';
}

/** Score and zone always; category and opinion in the editions that publish them. */
function factsOf({ words, hundredths, band, instrument, followUp }: CertificateInput): { label: string; box: Box }[] {
  const opinion = opinionOf(band, instrument, followUp);
  return [
    { label: words.score, box: { value: hundredths / 100, style: 'score' } },
    ...(band.category === null ? [] : [{ label: words.category, box: { value: band.category, style: 'category' } }]),
    { label: words.zone, box: { value: `${ZONE_SHAPES[band.zone]} ${words.zones[band.zone]}`, style: band.zone } },
    ...(opinion === null
      ? []
      : [{ label: words.opinion, box: { value: opinion, style: opinion.length > 20 ? 'opinionLong' : 'opinion' } }]),
  ];
}

/** What a reader must know of the figures, whoever makes the certificate official. */
function notesOf({
  words,
  instrument,
  ownInstrument,
  simulated,
  overrides,
  hundredths,
  band,
}: CertificateInput): string[] {
  const weights = [...instrument.dimensions, ...instrument.indicators].filter(({ weight }) => weight.value > 0);
  const undecided = undecidedNote(instrument, hundredths);
  return [
    ...(simulated ? [words.notes.simulated] : []),
    ...(weights.some(({ weight }) => weight.status !== 'official') ? [words.notes.unofficialWeights] : []),
    ...(ownInstrument ? [words.notes.ownInstrument] : []),
    ...(overrides > 0 ? [words.notes.overrides(overrides)] : []),
    ...(['inferred', 'default'].includes(band.status) ? [words.notes.unprovenBand(band.status)] : []),
    ...(undecided === null ? [] : [undecided[words.language]]),
  ];
}
