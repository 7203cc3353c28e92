import type { ShareText } from './share-text';

export const SHARE_EN: ShareText = {
  title: 'Share',
  lead: {
    final: 'The score is final. Everything can be shared.',
    sementara: 'The score is provisional: seal and certificate wait for a final one.',
    'tidak-dinilai': 'There is no score yet: seal and certificate wait for a final one.',
    edition: "Another edition was chosen in Settings: seal and certificate take the workbook's own.",
  },
  groups: { made: 'For other readers', workbook: 'This workbook' },
  cards: {
    seal: {
      name: 'Seal',
      about: 'Notes a fingerprint of inputs, instrument and result. Later changes are named by their cells.',
      action: { belum: 'Seal', siap: 'Compare', usang: 'Seal again' },
      line: { belum: 'Not sealed', sibuk: 'Sealing…', siap: 'As sealed', usang: 'Changed since it was sealed' },
    },
    recap: {
      name: 'Recap sheet',
      about: 'One page ready to print: score, zone and ranking of units.',
      action: { belum: 'Make a recap', siap: 'Open sheet', usang: 'Refresh' },
      line: { belum: 'Not there', sibuk: '', siap: 'In the workbook', usang: 'Of other data' },
    },
    copy: {
      name: 'Reviewer copy',
      about:
        'A separate workbook: every figure a native Excel formula, no add-in needed. Names of respondents go along.',
      action: { belum: 'Make a copy', siap: 'Make another', usang: 'Make another' },
      line: {
        belum: 'Not made',
        sibuk: 'Preparing the copy…',
        siap: 'Open as a new workbook',
        usang: 'Scores changed since it was made',
      },
    },
    report: {
      name: 'Report card and follow-up',
      about: 'Weak indicators, suggested action, owner, due date and status.',
      action: { belum: 'Make sheets', siap: 'Open sheet', usang: 'Refresh' },
      line: { belum: 'Not made', sibuk: 'Writing sheets…', siap: 'Fits the data', usang: 'Of other data' },
    },
    certificate: {
      name: 'Certificate',
      about: 'A4 landscape ready to print, marked as a simulation, not an official document.',
      action: { belum: 'Make certificate', siap: 'Open sheet', usang: 'Refresh' },
      line: { belum: 'Not made', sibuk: 'Writing the certificate…', siap: 'Fits the data', usang: 'Of other data' },
    },
    robustness: {
      name: 'Robustness test',
      about: 'Whether the zone stands when weights, products, TB or one indicator are counted otherwise.',
      action: { belum: 'Make sheet', siap: 'Open sheet', usang: 'Refresh' },
      line: { belum: 'Not made', sibuk: 'Calculating…', siap: 'Fits the data', usang: 'Of other data' },
    },
    trend: {
      name: 'Trend',
      about: 'The result of each edition in this workbook, without comparing across a change of method.',
      action: { belum: 'Make sheet', siap: 'Open sheet', usang: 'Refresh' },
      line: { belum: 'Not made', sibuk: 'Calculating…', siap: 'Fits the data', usang: 'Of other data' },
    },
    repair: {
      name: 'Repair #NAME?',
      about: 'Formulas of Kepatuhan that were opened without the add-in are entered again, unchanged.',
      action: { belum: 'Repair', siap: 'Repair', usang: 'Repair' },
      line: { belum: '', sibuk: 'Entering formulas again…', siap: 'No #NAME?', usang: '' },
    },
    pane: {
      name: 'Open the pane with the workbook',
      about: 'This pane opens by itself for those who have the add-in; nothing appears for others.',
      action: { belum: 'Switch on', siap: '', usang: 'Switch on' },
      line: {
        belum: 'Is saved with the workbook',
        sibuk: 'Noting…',
        siap: 'On. Save the workbook to keep it',
        usang: '',
      },
    },
  },
  held: {
    mandatory: (count) => (count === 1 ? 'Settle 1 required finding' : `Settle ${count} required findings`),
    notFinal: (units) => (units.length === 1 ? `Complete ${units[0]}` : `Complete ${units.length} units`),
    edition: (edition) => `Edition ${edition} was chosen in Settings, not by the workbook`,
  },
  followUp: "The Ombudsman's products were followed up (adds to the opinion)",
  evidence: {
    title: 'Look at the Evidence column first',
    paths: (count) =>
      count === 1
        ? '1 cell names a file on your own computer, which others cannot open.'
        : `${count} cells name files on your own computer, which others cannot open.`,
    mails: (count) => (count === 1 ? '1 cell holds a mail address.' : `${count} cells hold mail addresses.`),
    advice: 'Recipients will see them.',
    look: 'Look in Check',
  },
  seal: {
    intro: 'A seal is no signature. Compare its code with the one in print.',
    sealedOn: (time) => `Sealed ${time}`,
    code: 'Seal code',
    state: {
      none: 'Not sealed',
      asking: 'Reading the seal…',
      unasked: 'The seal cannot be read yet',
      damaged: 'The seal record is damaged',
      sesuai: 'As sealed',
      'instrumen-lain': 'Another instrument',
      'mesin-lain': 'Another version of Kepatuhan',
      sementara: 'Same content, but the result is provisional now',
      'tidak-cocok': 'Does not fit: the sheet of the seal differs',
    },
    changed: (cells) =>
      cells === 0
        ? 'Changed since it was sealed'
        : `Changed since it was sealed: ${cells} cell${cells === 1 ? '' : 's'}`,
    otherInstrument: (sealed, now) => `Sealed with ${sealed}; now scored with ${now}.`,
    otherEngine: (sealed, now) => `Sealed with Kepatuhan ${sealed}; this is ${now}. Compare with the same version.`,
    chosenEdition: "The edition was chosen in Settings. Go back to the workbook's own to compare.",
    sheetGone: (sheet) => `The sheet "${sheet}" that held its code is gone.`,
    provisional: 'There are mandatory findings, so the result is provisional now. See Check.',
    damaged: 'It can no longer be read, so changes cannot be named. Use a whole copy.',
    again: 'Try again',
    check: 'Comparing the seal…',
    replace: (code) =>
      `The earlier seal${code === '' ? '' : ` (${code})`} is replaced and cannot be brought back. Tell reviewers who hold its code.`,
    replaceNow: 'Replace seal',
    keep: 'Cancel',
    changes: 'Changed cells',
    more: (count) => `Show ${count} more`,
    was: (sealed, now) => `sealed ${sealed}, now ${now}`,
    removed: 'the cell is gone',
    score: (sealed, now) => `Score of the institution when sealed ${sealed}, now ${now}.`,
    done: (code, sheet) => `Sealed on the sheet "${sheet}". Code: ${code}. Save the workbook to keep the seal.`,
    left: (sheet) =>
      `The earlier sheet "${sheet}" was not written by this pane, or has been changed, and was left. Delete it if you do not need it.`,
    openSheet: 'Open the seal sheet',
  },
  code: {
    ask: 'Compare a printed code',
    label: 'Code from paper',
    hint: 'Five groups of four. Dashes and small letters are fine.',
    compare: 'Compare',
    miscopied: {
      length: 'A seal code has 20 letters and digits. Look for one too few or too many.',
      symbol: 'It has a symbol that seal codes do not use. Look at your copy again.',
      check: 'Miscopied: its check letter does not fit. Look at each group again.',
    },
    fits: 'The code fits the contents of this workbook.',
    changed: "This is the code of this workbook's seal, but the contents have changed since.",
    another: (stored) =>
      stored === null
        ? 'The code does not fit this workbook: the contents changed, or it is the code of another.'
        : `This is not the code of this workbook's seal (${stored}). It may have been sealed again.`,
  },
  copyOpened: (rows) =>
    `The reviewer copy (${rows} rows) is open as a new workbook; its window may be behind this one. Save it from there.`,
  copyRefused: 'The reviewer copy was not made. The workbook is unchanged.',
  put: (sheets) => `Written: sheet ${sheets.map((sheet) => `"${sheet}"`).join(', ')}.`,
  repaired: (cells) =>
    cells === 0 ? 'No formula needed to be entered again.' : `${cells} cell${cells === 1 ? '' : 's'} entered again.`,
  broken: (cells) => (cells === 1 ? '1 cell shows #NAME?' : `${cells} cells show #NAME?`),
  unknownOrigin: 'There, but nobody noted its data',
  carry: 'A filled-in Tindak Lanjut is not overwritten: rename its sheet first, its entries go along to the new one.',
  paneOpens: 'The pane will open with this workbook. Save the workbook to keep it.',
  stale: {
    title: 'Sheets that no longer fit',
    data: (sheet) => `${sheet}: the data changed since it was written.`,
    instrument: (sheet, then, now) => `${sheet}: made with ${then}, now ${now}.`,
    engine: (sheet, then, now) => `${sheet}: made by Kepatuhan ${then}, now ${now}.`,
    advice: 'Refresh them before you share.',
  },
};
