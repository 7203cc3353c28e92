import type { FollowUpWords } from '../../core/report/follow-up/words';
import { LABELS } from '../labels';
import { someNames, suggestion } from './suggestion';

export const FOLLOW_UP_EN: FollowUpWords = {
  language: 'en',
  zone: LABELS.en.zone,
  resultStatus: LABELS.en.status,
  notScored: LABELS.en.notScored,
  info: { institution: 'Institution:', edition: 'Edition:', instrument: 'Instrument:' },
  aspects: {
    'sumber-daya-manusia': 'Human resources',
    'pertukaran-data': 'Data exchange',
    'pencegahan-maladministrasi': 'Prevention of maladministration',
  },
  forms: {
    'penundaan berlarut': 'Undue delay',
    'tidak memberikan pelayanan': 'Failure to provide service',
    'tidak kompeten': 'Incompetence',
    'penyalahgunaan wewenang': 'Abuse of authority',
    'penyimpangan prosedur': 'Deviation from procedure',
    'permintaan imbalan': 'Demand for reward',
    'tidak patut': 'Improper conduct',
    berpihak: 'Partiality',
    diskriminasi: 'Discrimination',
    'konflik kepentingan': 'Conflict of interest',
  },
  statuses: { 'not-started': 'Not started', running: 'In progress', 'held-up': 'On hold', done: 'Done' },
  suggestion: (indicator) => suggestion(indicator, 'en'),
  simulated: 'SIMULATED DATA: no result of the Ombudsman.',
  provisional: (units) =>
    `PROVISIONAL: the result of ${someNames(units, (count) => ` and ${count} more units`)} may still change, and so may the ranking and points on this sheet. Mend the mandatory issues first.`,
  unscored: (units) =>
    `NOT SCORED: ${someNames(units, (count) => ` and ${count} more units`)} have no score yet, so their points are not counted here. Fill in the sheet first.`,
  rule: [
    'Weak: achieved less than the unit’s next category asks for (88 % for a unit in category B, for example; in editions without categories, the next zone). If all weak indicators reach that, the unit rises into it. In the best category: every indicator that is not full.',
    'Points lost: the weight of the indicator less its contribution, from the explanation of the unit score; calculated exactly, then rounded to two decimals to be shown.',
  ],
  unofficial:
    'The suggested action, aspect of co-operation and form of maladministration of each indicator are concluded by Kepatuhan: no official guideline of the Ombudsman. Default indicator weights are not official either. Names of the ten forms: Ombudsman Regulation 26/2017 (S66), since replaced by Regulation 58/2023 (S68). Co-operation: MoU and agreement of Kemnaker and the Ombudsman (S9).',
  card: {
    title: (edition) => `Report card of public service compliance, edition ${edition}`,
    institution: 'Institution',
    score: 'Score',
    zone: 'Zone',
    category: 'Category',
    opinion: 'Opinion',
    predicate: 'Predicate',
    status: 'Status',
    completeness: (filled, expected) => `${filled} of ${expected} values valid`,
    range: (low, high) => `once the missing values are filled in: between ${low} and ${high}`,
    overridesLabel: 'Corrected by hand',
    overrides: (count) => `${count} answers, each with a reason; see the assessment sheet`,
    nextLabel: { category: 'To the next category', zone: 'To the next zone' },
    next: (category, from, missing) => `${category} begins at ${from}: ${missing} points missing`,
    top: { category: 'already in the best category', zone: 'already in the best zone' },
    units: { title: 'Service units', number: 'No.', unit: 'Unit' },
    weak: {
      title: 'Weak indicators by points lost',
      balance: (lost, byListed) =>
        `On the average a unit loses ${lost} points; ${byListed} of them through the indicators below.`,
      none: 'There is no weak indicator: all are full.',
      indicator: 'Indicator',
      code: 'Code',
      lost: 'Points lost (mean of units)',
      units: 'Weak in',
      unitsOf: (weak, all) => `${weak} of ${all} units`,
      worst: 'Most lost in',
      worstOf: (unit, lost) => `${unit} (${lost})`,
    },
    chart: (shown) => `${shown} indicators that lose most points (mean of units)`,
    caveats: 'What you should know',
    footer: (institution, edition) =>
      `${institution}, edition ${edition}: calculated by Kepatuhan, no official document of the Ombudsman`,
  },
  plan: {
    title: (edition) => `Action plan after the compliance assessment, edition ${edition}`,
    headings: {
      unit: 'Unit',
      code: 'Code',
      indicator: 'Indicator',
      achieved: 'Achieved (%)',
      lost: 'Points lost',
      action: 'Action (a suggestion, change it)',
      aspect: 'Aspect of co-operation',
      form: 'Form of maladministration',
      owner: 'Owner',
      due: 'Due date',
      status: 'Status',
      note: 'Note',
      result: 'Result of unit',
      origin: 'Origin',
      state: 'What became of it',
    },
    notes: [
      'Fill in the light blue columns. The last five blank rows are for actions of your own. In order of aspect, form of maladministration, then points lost. Next year: kepatuhan rapor FILE --tindak-lanjut-lama THIS-FILE carries your entries over.',
    ],
    none: 'No indicator is weak in the units with a score, so the table below is empty.',
    previous: (edition, kept, history) =>
      `From the earlier plan${edition === '' ? '' : ` (edition ${edition})`}: ${kept} rows carried over, ${history} rows in the history at the bottom.`,
    origin: (origin) => {
      switch (origin.kind) {
        case 'new':
          return 'New';
        case 'recurred':
          return 'Weak again';
        case 'own':
          return 'Own action';
        case 'carried':
          return `From ${origin.edition || 'earlier plan'}`;
        case 'carried-done':
          return `From ${origin.edition || 'earlier plan'}: done, but still weak`;
        case 'unassessed':
          return `From ${origin.edition || 'earlier plan'}: not assessed now`;
      }
    },
    progress: {
      byAspect: 'Progress by aspect of co-operation',
      byForm: 'Progress by form of maladministration',
      other: 'Others',
      otherStatus: 'Other status',
      total: 'Total',
      done: '% done',
      chart: 'Progress by aspect of co-operation (number of actions)',
    },
    pick: { title: 'Choose', text: 'Choose from the list.' },
    pickError: { title: 'Not a choice', text: 'This entry is not in the list. Choose one from the list.' },
    dueHint: { title: 'Due date', text: 'A date, such as 31/12/2026.' },
    dueError: { title: 'Not a date', text: 'Enter a date between 01/01/2000 and 31/12/2099, such as 31/12/2026.' },
  },
  history: {
    title: 'Done and history: rows of earlier plans that are no longer in the table above',
    fate: (fate, edition) => {
      const plan = edition === '' ? 'Earlier plan' : `Plan of ${edition}`;
      switch (fate.kind) {
        case 'resolved':
          return `${plan}: no longer weak in edition ${fate.edition} (achieved ${fate.achieved} %)`;
        case 'duplicate':
          return `${plan}: duplicate row, the same unit and indicator was carried over already`;
        case 'own-done':
          return `${plan}: own action, done`;
        case 'unmatched': {
          const what = fate.missing === 'unit' ? 'this unit is not' : 'this indicator is not';
          return `${plan}: ${what} in the new assessment${fate.near.length > 0 ? `; near: ${fate.near.join('; ')}` : ''}`;
        }
      }
    },
  },
};
