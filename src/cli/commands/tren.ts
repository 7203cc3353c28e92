import path from 'node:path';
import { editionGroups } from '../../app/edition-groups';
import { readEditions } from '../../app/reading';
import { inHundredths, readScore } from '../../app/score-input';
import { trendPlan, type PublishedScore, type TrendAssessment } from '../../app/trend';
import { trend, type TrendRow } from '../../core/analysis/trend';
import { tidied } from '../../core/names';
import { undecidedNote } from '../../core/scoring/band';
import { formatHundredths } from '../../core/number/format';
import { roundHalfAway } from '../../core/number/round';
import type { TrendInput } from '../../core/report/trend/trend-sheet';
import { COMMAND_TEXT } from '../../text/commands';
import { TREND_CLI } from '../../text/trend';
import { command } from '../command';
import { publishedInstrument } from '../edition';
import { loadWorkbook, withProgress } from '../load';
import { newWorkbook } from '../options';
import { EXIT, printJson, Unusable, type Context } from '../output';
import { plain } from '../screen';
import { argumentList, option, optionList } from '../parameter';
import { refuseName, saveWorkbook } from '../save';
import { renderTable } from '../table';
import { scoreProblem } from './klasifikasi';

/** `kepatuhan tren`: the scores of one institution in several editions, as a table, as JSON, or as a sheet. */
export const tren = command({
  name: 'tren',
  words: COMMAND_TEXT.tren,
  options: {
    files: argumentList('[BERKAS...]', (language) => TREND_CLI[language].files),
    output: newWorkbook(option('-o, --output <BERKAS>', (language) => TREND_CLI[language].output)),
    /** "2021=88,42" */
    scores: optionList('--nilai <EDISI=NILAI...>', (language) => TREND_CLI[language].published),
    institution: option('--instansi <NAMA>', (language) => TREND_CLI[language].institution),
  },
  async run(context, { files, output, scores, institution: name = '' }) {
    const { language, terminal } = context;
    if (output !== undefined) refuseName(output, '.xlsx', context);
    const published = scores.map((text) => publishedScore(text, context));
    const assessments = files.flatMap((file) => assessmentsIn(file, context));
    const institution = tidied(name) || null;
    const made = trendPlan(assessments, { published, institution, language });
    if (!made.ok) throw Unusable.of(made.problem, language);
    if (output !== undefined) await saveWorkbook(output, made.plan, context);
    if (context.json) printJson(context, trendJson(made.input, output));
    else if (output !== undefined) terminal.out(`${TREND_CLI[language].written(output)}\n`);
    else terminal.out(report(made.input, context));
    return EXIT.fine;
  },
});

/** The assessments of a workbook, one for each edition; a sentence about it names its file. */
function assessmentsIn(file: string, context: Context): TrendAssessment[] {
  try {
    const { grids, stored } = loadWorkbook(file, context);
    const found = editionGroups(grids, stored);
    if (!found.ok) throw Unusable.of(found.problem, context.language);
    const read = withProgress(grids, context, () => readEditions(found.groups));
    if (!read.ok) throw Unusable.of(read.problem, context.language);
    return read.readings.map(({ assessment, edition, sheets }): TrendAssessment => {
      const named = edition === undefined ? '' : ` (${sheets.join(', ')})`;
      return { assessment, source: `${path.basename(file)}${named}` };
    });
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const named = ({ code, sentence }: { code: string; sentence: string }) => ({
      code,
      sentence: sentence.includes(file) ? sentence : `${plain(file)}: ${sentence}`,
    });
    throw new Unusable(error.problems.map(named));
  }
}

function publishedScore(text: string, context: Context): PublishedScore {
  const { language } = context;
  const [name, score, ...more] = text.split('=').map((part) => part.trim());
  if (!name || !score || more.length > 0) {
    throw Unusable.of({ code: 'trend-score-form', data: { found: text } }, language);
  }
  const instrument = publishedInstrument(name, context);
  // A year keeps its name where one instrument answers for several; an instrument's id is not one.
  const edition = /^\d{4}/.test(name) ? name.toLowerCase() : instrument.edition;
  const read = readScore(score, instrument.rules.maximum.value);
  if (!read.ok) throw Unusable.of(scoreProblem(read.reason, score, null, instrument), language);
  const hundredths = roundHalfAway(inHundredths(read.value));
  return { edition, instrument, hundredths, source: TREND_CLI[language].publishedSource };
}

function report(input: TrendInput, { language }: Context): string {
  const compared = trend(input.scores, input.methods);
  const { words, scores, institution, declared, unnamed, unscored } = input;
  const { columns } = words;
  const rows = compared.flatMap((row, at, all): (string[] | null)[] =>
    row.comparable === false ? [null, tableRow(row, all[at - 1], input)] : [tableRow(row, all[at - 1], input)],
  );
  const breaks = compared.flatMap((row, at, all) =>
    row.comparable === false ? [words.break(all[at - 1]!.edition, row.edition, row.breaks)] : [],
  );
  const lost = unscored.map(
    ({ edition, source, reason }) =>
      `${edition}: ${words.statuses['tidak-dinilai']}, ${words.notScored[reason]} (${plain(source)})`,
  );
  return [
    [words.title, ...(institution === null ? [] : [plain(institution)])].join(': '),
    '',
    renderTable(
      [
        { title: columns.edition },
        { title: TREND_CLI[language].score, right: true },
        { title: columns.delta, right: true },
        { title: columns.since },
        { title: columns.category },
        { title: columns.zone },
        { title: columns.status },
        { title: columns.source, width: 40 },
      ],
      rows,
    ),
    ...breaks,
    ...lost,
    ...compared.flatMap(({ edition }) => notesOf(edition, input).map((note) => `${edition}: ${note}`)),
    ...(declared.length > 0 ? [plain(words.declared(declared))] : []),
    ...(unnamed.length > 0 ? [plain(words.unnamed(unnamed))] : []),
    ...(scores.some(({ status }) => status !== null) ? [`* ${words.unofficial}`] : []),
    '',
  ].join('\n');
}

function tableRow(row: TrendRow, before: TrendRow | undefined, { words, scores }: TrendInput): string[] {
  const { edition, hundredths, delta, band } = row;
  const { status, source } = scores.find((score) => score.edition === edition)!;
  const shown = (amount: number): string => formatHundredths(amount, words.language);
  return [
    edition,
    shown(hundredths),
    delta === null ? '' : `${delta > 0 ? '+' : ''}${shown(delta)}`,
    delta === null ? '' : before!.edition,
    band?.category ?? '-',
    band === null ? '-' : words.zones[band.zone],
    status === null ? words.published : words.statuses[status],
    source,
  ];
}

/** What a reader must know of the score of one edition, as the sheet says it beside the score. */
function notesOf(edition: string, { words, scores }: TrendInput): string[] {
  const { ownInstrument, overrides, instrument, hundredths } = scores.find((score) => score.edition === edition)!;
  return [
    ...(ownInstrument ? [words.ownInstrument] : []),
    ...(overrides > 0 ? [words.overrides(overrides)] : []),
    ...[undecidedNote(instrument, hundredths)?.[words.language]].filter((note) => note !== undefined),
  ];
}

function trendJson({ institution, scores, methods, unscored }: TrendInput, output: string | undefined): object {
  return {
    ...(output === undefined ? {} : { berkas: output }),
    instansi: institution,
    edisi: trend(scores, methods).map(({ edition, hundredths, band, comparable, breaks, delta }) => {
      const { status, source, overrides } = scores.find((score) => score.edition === edition)!;
      return {
        edisi: edition,
        nilai: hundredths / 100,
        kategori: band?.category ?? null,
        zona: band?.zone ?? null,
        status: status ?? 'terbit',
        ...(overrides > 0 ? { koreksi: overrides } : {}),
        sebanding: comparable,
        putus: breaks.map((each) => (typeof each === 'string' ? each : each.since)),
        perubahan: delta === null ? null : delta / 100,
        asal: source,
      };
    }),
    tidakDinilai: unscored.map(({ edition, source, reason }) => ({ edisi: edition, asal: source, alasan: reason })),
  };
}
