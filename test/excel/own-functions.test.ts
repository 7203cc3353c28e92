import { asEntered, callsOurs } from '../../src/excel/own-functions';

test.each([
  ['=_xldudf_KEPATUHAN_NILAI(A:J)', '=KEPATUHAN.NILAI(A:J)'],
  ["='C:\\Program Files\\FUNCRES.XLAM'!_xldudf_KEPATUHAN_NILAI(A:J)", '=KEPATUHAN.NILAI(A:J)'],
  ["='It''s.xlam'!_xldudf_KEPATUHAN_ZONA(B2)", '=KEPATUHAN.ZONA(B2)'],
  ['=FUNCRES.XLAM!_xldudf_KEPATUHAN_NILAI(A:J)', '=KEPATUHAN.NILAI(A:J)'],
  ['=[2]!_xldudf_KEPATUHAN_NILAI(A:J)+[2]!_XLDUDF_KEPATUHAN_ZONA(A1)', '=KEPATUHAN.NILAI(A:J)+KEPATUHAN.ZONA(A1)'],
  ["='Data 2023'!A1+_xldudf_KEPATUHAN_NILAI('Data 2023'!A:J)", "='Data 2023'!A1+KEPATUHAN.NILAI('Data 2023'!A:J)"],
  ['=KEPATUHAN.NILAI(A:J)', '=KEPATUHAN.NILAI(A:J)'],
  ["='FUNCRES.XLAM'!_xldudf_SAP_GETDATA(1)", "='FUNCRES.XLAM'!_xldudf_SAP_GETDATA(1)"],
])('%s is entered as %s', (stored, entered) => {
  expect(asEntered(stored)).toBe(entered);
});

test('both spellings are ours, others are not', () => {
  expect(['=KEPATUHAN.NILAI(A1)', '=[2]!_xldudf_KEPATUHAN_NILAI(A1)', '=SUM(A1)'].map(callsOurs)).toEqual([
    ...[true, true, false],
  ]);
});
