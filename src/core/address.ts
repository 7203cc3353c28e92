/** Zero-based column number to letters: 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1) letters = String.fromCharCode(65 + (n % 26)) + letters;
  return letters;
}

/** Zero-based row and column to an A1 address: (3, 2) -> "C4". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
