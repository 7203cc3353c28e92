import { editionSpan } from '../../src/text/edition-span';

it.each<[readonly string[], string]>([
  [['2021', '2022', '2023'], '2021 sampai 2023'],
  [['2021'], '2021'],
  [['2021', '2022', '2024'], '2021 sampai 2022, atau 2024'],
  [
    ['2015', '2016', '2016-vertikal', '2021', '2022', '2025'],
    '2015 sampai 2016, 2021 sampai 2022, 2025, atau 2016-vertikal',
  ],
  [[], ''],
])('%j is "%s"', (editions, expected) => {
  expect(editionSpan(editions, ' sampai ', 'atau')).toBe(expected);
});
