import type { CommandProblem, CommandProblemData } from '../app/command-problem';
import { CERTIFICATE_PROBLEMS } from './certificate';
import { FILE_PROBLEMS } from './file-problems';
import type { Language } from './language';
import { PROBLEMS } from './problems';
import { RECORD_PROBLEMS } from './records';
import { tell, type Sentences } from './tell';
import { TREND_PROBLEMS } from './trend';

const sentencesIn = (language: Language): Sentences<CommandProblemData> => ({
  ...PROBLEMS[language],
  ...RECORD_PROBLEMS[language],
  ...TREND_PROBLEMS[language],
  ...CERTIFICATE_PROBLEMS[language],
  ...FILE_PROBLEMS[language],
});

const SENTENCES: Readonly<Record<Language, Sentences<CommandProblemData>>> = {
  id: sentencesIn('id'),
  en: sentencesIn('en'),
};

/** One sentence (or two): what was found, what is allowed, what to do. */
export function describeCommandProblem(problem: CommandProblem, language: Language): string {
  return tell(SENTENCES[language], problem);
}
