import type { Assessment } from '../../app/assess';
import { columnLetters } from '../../core/address';
import { accountOf, type NumberAccount, type ReadingAccount } from '../../core/sheet/account';
import { accountText } from '../../text/account';
import { COMMAND_TEXT } from '../../text/commands';
import { command } from '../command';
import { assessOpened, openFile } from '../load';
import { BLANK, EDITION_OR_DEFAULT, WORKBOOK } from '../options';
import { EXIT, printJson } from '../output';

/** `kepatuhan baca`: what each sheet, column and row was taken for, before what it came to. */
export const baca = command({
  name: 'baca',
  words: COMMAND_TEXT.baca,
  options: { file: WORKBOOK, edition: EDITION_OR_DEFAULT, blank: BLANK },
  run(context, { file, ...reading }) {
    const { terminal, language, json } = context;
    const opened = openFile(file, context);
    const assessment = assessOpened(opened, reading, context);
    const sheets = opened.grids.map(({ sheet }) => sheet);
    const account = accountOf(assessment.table, assessment.instrument.edition, sheets);
    if (json) printJson(context, accountJson(account, assessment));
    else terminal.out(accountText(account, language));
    return account.doubts > 0 || account.numbers.unknown > 0 ? EXIT.issues : EXIT.fine;
  },
});

function numbersJson({ counted, refused, known, unknown }: NumberAccount): object {
  return { dihitung: counted, ditolak: refused, lain: known, belumDiketahui: unknown };
}

/** The account with the words of the other answers in JSON; rows and columns as Excel calls them. */
function accountJson({ sheets, numbers, ...head }: ReadingAccount, { table, result }: Assessment): object {
  return {
    instansi: head.institution,
    edisi: head.edition,
    edisiDisebut: head.isNamed,
    unit: result.units.map(({ name }) => name),
    diragukan: table.facts.doubts.map(({ of, name, sheet, reasons }) => ({
      ...{ lembar: sheet, jenis: of, nama: name },
      sebab: reasons.map(({ kind }) => kind),
    })),
    angka: numbersJson(numbers),
    lembar: sheets.map((sheet) =>
      sheet.role === 'other'
        ? { nama: sheet.sheet, peran: sheet.why, tersembunyi: sheet.isHidden, belumDiketahui: sheet.unknown }
        : {
            ...{ nama: sheet.sheet, peran: 'indikator', bentuk: sheet.form, tersembunyi: sheet.isHidden },
            unit: sheet.ownUnit,
            kolom: sheet.columns.map(({ column, heading, role, numbers, isHidden }) => ({
              ...{ kolom: columnLetters(column), judul: heading, peran: role, angka: numbers, tersembunyi: isHidden },
            })),
            baris: sheet.rows.map(({ from, to, role }) => ({ dari: from + 1, sampai: to + 1, peran: role })),
            angka: numbersJson(sheet.numbers),
          },
    ),
  };
}
