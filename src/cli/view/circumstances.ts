/** What a rule's name says behind a plus: the circumstances that make what it reads more or less sure. */
export const CIRCUMSTANCES: Readonly<Record<string, string>> = {
  alone: 'nothing else in the article names the person',
  word: 'the name is a single word',
  'state-understood': 'the state of the office is not stated beside it',
  stateless: 'the office has no state',
  carried: 'the parties stand elsewhere than in the clause that tells it',
  reminder: 'told by a word that mostly comes back to what was told before',
  'one-sided': 'fewer than two states are known',
  crowded: 'more than two states are known',
  unnamed: 'no person is named who says it',
  passing: 'few words speak of it',
  plain: 'many words speak of it',
};

/** One line for each circumstance that the rules name. */
export const legendOf = (rules: readonly string[]): string[] => {
  const named = new Set(rules.flatMap((rule) => rule.split('+').slice(1)));
  return Object.entries(CIRCUMSTANCES).filter(([word]) => named.has(word)).map(([word, meaning]) => `+${word}: ${meaning}`);
};
