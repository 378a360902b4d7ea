import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCountries } from '../../src/extraction/entities/countries.ts';
import { findOfficeGroups } from '../../src/extraction/entities/office-groups.ts';
import { languagePack } from '../../src/extraction/language-packs.ts';
import { claimedTokens, findChains } from '../../src/extraction/people/chains.ts';
import { listedNames } from '../../src/extraction/people/listed-names.ts';
import { MentionReader } from '../../src/extraction/people/mentions.ts';
import { Document } from '../../src/extraction/text/document.ts';
import { findMatches } from '../../src/extraction/text/matches.ts';
import { isHeldOutOfFactrueval } from '../evaluate/split.ts';

/**
 * Learns what the signs of `src/extraction/people/evidence.ts` weigh in Russian: BILATERAL_CORPUS=FOLDER npx tsx scripts/names/train-evidence.ts
 * The examples are the words that the rules leave undecided in factRuEval-2016's open documents (MIT) and in our own open articles of tests/composed; a
 * held-out document is never read. A logistic regression with a penalty on large weights, checked on documents it was not learnt from, then written to
 * the lexicon. `--errors` prints what it got wrong there.
 */
const corpus = process.env.BILATERAL_CORPUS;
if (!corpus) throw new Error('Set BILATERAL_CORPUS to the folder that holds eval/factrueval-devset.jsonl.');
const PENALTY = Number(process.env.PENALTY ?? 0.3);
const FOLDS = 8;
const ENDING = 2;
const COMPOSED = 'tests/composed/ru/open';

interface Example {
  document: string;
  text: string;
  features: [string, number][];
  isPerson: boolean;
  weight: number;
}

interface LabelledText {
  id: string;
  text: string;
  isName(word: string): boolean;
}

interface Annotated {
  id: string;
  text: string;
  entities: { type: string; mentions: { text: string }[] }[];
}

const words = (name: string): string[] => name.split(/[\s-]+/).filter((word) => word.length > 1);

/** The annotators wrote down each mention as it stands in the text. */
function factruevalDocument(line: string): LabelledText {
  const { id, text, entities } = JSON.parse(line) as Annotated;
  const names = new Set(entities.filter(({ type }) => type === 'Person').flatMap(({ mentions }) => mentions.flatMap((mention) => words(mention.text))));
  return { id, text, isName: (word) => words(word).some((part) => names.has(part)) };
}

/** Our own records have nominatives: a word of the text is a name's when it begins like one and is hardly longer. */
function composedDocument(path: string): LabelledText {
  const { id, text } = JSON.parse(readFileSync(path, 'utf8')) as LabelledText;
  const { people } = JSON.parse(readFileSync(path.replace(/json$/, 'gold.json'), 'utf8')) as { people: { name: string }[] };
  const names = people.flatMap(({ name }) => words(name));
  const isForm = (word: string, name: string): boolean => word.startsWith(name.slice(0, Math.max(2, name.length - ENDING))) && word.length <= name.length + ENDING;
  return { id, text, isName: (word) => words(word).some((part) => names.some((name) => isForm(part, name))) };
}

function examplesOf({ id, text, isName }: LabelledText): Example[] {
  const document = new Document(text, languagePack('ru'));
  const matches = findMatches(document);
  const groups = findOfficeGroups(document, matches, findCountries(document, matches));
  const reader = new MentionReader(document, matches, groups);
  const claimed = claimedTokens(document, matches);
  for (const group of groups) for (let at = group.from; at < group.to; at++) claimed.add(at);
  const found: Example[] = [];
  reader.evidence.of = (chain, readings) => {
    const written = chain.at.map((at) => document.raw(at));
    found.push({ document: id, text: written.join(' '), features: reader.evidence.features(chain, readings), isPerson: written.some(isName), weight: 1 });
    return Number.NEGATIVE_INFINITY;
  };
  for (const chain of findChains(document, claimed, listedNames(document, matches))) reader.read(chain);
  for (const example of found) example.weight = 1 / Math.sqrt(found.filter((other) => other.text === example.text).length);
  return found;
}

const oddsOf = (weights: ReadonlyMap<string, number>, { features }: Example): number => features.reduce((sum, [sign, value]) => sum + (weights.get(sign) ?? 0) * value, 0);

/** Gradient descent with momentum: some fifty weights, some thousand examples. */
function learn(examples: readonly Example[]): Map<string, number> {
  const signs = [...new Set(examples.flatMap(({ features }) => features.map(([sign]) => sign)))].sort();
  const weights = new Map(signs.map((sign) => [sign, 0]));
  const speed = new Map(signs.map((sign) => [sign, 0]));
  for (let round = 0; round < 3000; round++) {
    const slope = new Map(signs.map((sign) => [sign, sign === 'any' ? 0 : PENALTY * weights.get(sign)!]));
    for (const example of examples) {
      const error = (1 / (1 + Math.exp(-oddsOf(weights, example))) - Number(example.isPerson)) * example.weight;
      for (const [sign, value] of example.features) slope.set(sign, slope.get(sign)! + error * value);
    }
    for (const sign of signs) {
      speed.set(sign, 0.9 * speed.get(sign)! - 0.002 * slope.get(sign)!);
      weights.set(sign, weights.get(sign)! + speed.get(sign)!);
    }
  }
  return weights;
}

const documents = [
  ...readFileSync(join(corpus, 'eval/factrueval-devset.jsonl'), 'utf8').split('\n').filter(Boolean).map(factruevalDocument).filter(({ id }) => !isHeldOutOfFactrueval(id)),
  ...readdirSync(COMPOSED).filter((name) => name.endsWith('.json') && !name.endsWith('.gold.json')).sort().map((name) => composedDocument(join(COMPOSED, name))),
];
const examples = documents.flatMap(examplesOf);
const tally = { right: 0, false: 0, missed: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = ({ document }: Example): boolean => documents.findIndex(({ id }) => id === document) % FOLDS === fold;
  const weights = learn(examples.filter((example) => !inFold(example)));
  for (const example of examples.filter(inFold)) {
    const odds = oddsOf(weights, example);
    if (odds > 0) tally[example.isPerson ? 'right' : 'false']++;
    else if (example.isPerson) tally.missed++;
    if (process.argv.includes('--errors') && odds > 0 !== example.isPerson) console.log(example.isPerson ? 'missed' : 'false', example.document, example.text, odds.toFixed(1), example.features.map(([sign, value]) => (value === 1 ? sign : `${sign} ${value.toFixed(2)}`)).join(', '));
  }
}
console.log(`${examples.length} words, ${examples.filter(({ isPerson }) => isPerson).length} of people; on documents not learnt from:`, tally);
const weights = [...learn(examples)].sort(([, one], [, other]) => other - one);
writeFileSync(
  'src/language/ru/lexicon/name-evidence.tsv',
  `# What speaks for and against a capitalised word being somebody's name where no rule decides: logarithms of odds, which add up; above 0 it is one.\n# Learnt by scripts/names/train-evidence.ts of the open documents of factRuEval-2016 (MIT) and our own; the signs are those of src/extraction/people/evidence.ts.\nsign\tweight\n${weights.map(([sign, weight]) => `${sign}\t${weight.toFixed(2)}\n`).join('')}`,
);
