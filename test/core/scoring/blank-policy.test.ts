import { POLICY_WORDS, policyNamed } from '../../../src/core/scoring/blank-policy';

it.each(Object.entries(POLICY_WORDS))('the policy %s is named by its word in any case', (policy, word) => {
  expect([word, ` ${word.toUpperCase()} `].map(policyNamed)).toEqual([policy, policy]);
});

it.each(['', 'refuse', 'tol ak', 'constructor', '__proto__'])('%j names no policy', (word) => {
  expect(policyNamed(word)).toBeUndefined();
});
