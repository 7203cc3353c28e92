/** Whole numbers for exact arithmetic: the functions runtime reads ES2019, which has no literals such as `1n`. */
export const N0 = BigInt(0);
export const N1 = BigInt(1);
export const N2 = BigInt(2);
export const N10 = BigInt(10);
export const N100 = BigInt(100);
