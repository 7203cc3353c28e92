import { cellAddress } from '../../core/address';
import type { Issue } from '../../core/sheet/issue';
import { CLI_TEXT } from '../../text/cli';
import { COMMAND_TEXT } from '../../text/commands';
import { describeIssue } from '../../text/issues';
import { LABELS } from '../../text/labels';
import type { Language } from '../../text/language';
import { command } from '../command';
import { issueJson } from '../json';
import { loadAssessment } from '../load';
import { BLANK, EDITION_OR_DEFAULT, WORKBOOK } from '../options';
import { EXIT, printJson } from '../output';
import { renderTable } from '../table';

/** `kepatuhan periksa`: every issue with its sheet and cell. */
export const periksa = command({
  name: 'periksa',
  words: COMMAND_TEXT.periksa,
  options: { file: WORKBOOK, edition: EDITION_OR_DEFAULT, blank: BLANK },
  run(context, { file, ...reading }) {
    const { issues, mandatory } = loadAssessment(file, reading, context);
    const { language, terminal } = context;
    const asJson = (issue: Issue): object => issueJson(issue, language);
    if (context.json) printJson(context, issues.map(asJson));
    else terminal.out(issues.length === 0 ? `${CLI_TEXT[language].noIssues}\n` : issueTable(issues, language));
    return mandatory.length > 0 ? EXIT.issues : EXIT.fine;
  },
});

function issueTable(issues: readonly Issue[], language: Language): string {
  const { headings } = CLI_TEXT[language];
  return renderTable(
    [
      { title: headings.severity },
      { title: headings.place, width: 30 },
      { title: headings.code },
      { title: headings.message, width: 90 },
    ],
    issues.map((issue) => [
      LABELS[language].severity[issue.severity],
      `${issue.sheet}!${cellAddress(issue.row, issue.column)}`,
      issue.code,
      describeIssue(issue, language).message,
    ]),
  );
}
