import type { UnitQuestion } from '../../../app/unit-answers';
import { columnLetters } from '../../../core/address';
import { quote } from '../../../text/issues/issue-text';
import type { Language } from '../../../text/language';
import { QUESTIONS_TEXT } from '../../../text/pane/questions';

/** What a question is about: 'Kolom H "Rata-rata"'. */
export function subjectOf({ data, column }: UnitQuestion, language: Language): string {
  const { name, of } = data;
  return QUESTIONS_TEXT[language].subject(of, of === 'column' ? columnLetters(column) : '', quote(name));
}
