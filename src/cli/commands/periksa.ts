import { cellAddress } from '../../core/address';
import { CLI_TEXT } from '../../text/cli';
import { describeIssue } from '../../text/issues';
import { LABELS } from '../../text/labels';
import { issueJson } from '../json';
import { loadAssessment, type LoadOptions } from '../load';
import { EXIT, printJson, type Context, type ExitCode } from '../output';
import { renderTable } from '../table';

/** `kepatuhan periksa`: every issue with its sheet and cell. */
export function periksa(file: string, options: LoadOptions, context: Context): ExitCode {
  const { issues, mandatory } = loadAssessment(file, options, context);
  const { language, terminal } = context;
  const text = CLI_TEXT[language];
  if (context.json) {
    printJson(
      context,
      issues.map((issue) => issueJson(issue, language)),
    );
  } else if (issues.length === 0) {
    terminal.out(`${text.noIssues}\n`);
  } else {
    const columns = [
      { title: text.headings.severity },
      { title: text.headings.place, width: 30 },
      { title: text.headings.code },
      { title: text.headings.message, width: 90 },
    ];
    const rows = issues.map((issue) => [
      LABELS[language].severity[issue.severity],
      `${issue.sheet}!${cellAddress(issue.row, issue.column)}`,
      issue.code,
      describeIssue(issue, language).message,
    ]);
    terminal.out(renderTable(columns, rows));
  }
  return mandatory.length > 0 ? EXIT.issues : EXIT.fine;
}
