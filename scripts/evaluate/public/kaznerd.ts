import { foldName } from '../../../src/domain/name-key.ts';
import { isHeldOutByNumber } from '../split.ts';
import { idOf, type PublicDocument, type PublicError, type PublicSet } from './public-set.ts';

interface Sentence extends PublicDocument {
  tokens: string[];
  /** IOB2. */
  tags: string[];
}

const words = (name: string): string[] => foldName(name).split(/[ -]/);
const overlaps = (left: string, right: string): boolean => words(left).some((word) => words(right).includes(word));

/** What the set tags as a person and what was read as one, where they share no word. */
export const kaznerd: PublicSet<Sentence> = {
  name: 'kaznerd',
  file: 'kaznerd-valid.jsonl',
  isHeldOut: isHeldOutByNumber,
  errors: (sentences, { records }) => sentences.filter(({ tags }) => tags.some((tag) => /PERSON|GPE/.test(tag))).flatMap((sentence): PublicError[] => {
    const document = idOf(sentence);
    const tagged = spans(sentence, 'PERSON');
    const found = (records.get(document)?.mentions ?? []).filter(({ kind }) => kind === 'person').map(({ quote }) => quote);
    const quote = sentence.tokens.join(' ');
    const error = (kind: PublicError['kind']) => (what: string): PublicError => ({ measure: 'people, mentions', document, kind, what, quote });
    return [
      ...tagged.filter((name) => !found.some((other) => overlaps(name, other))).map(error('missed')),
      ...found.filter((name) => !tagged.some((other) => overlaps(name, other))).map(error('spurious')),
    ];
  }),
};

function spans({ tokens, tags }: Sentence, kind: string): string[] {
  const found: string[][] = [];
  tags.forEach((tag, index) => {
    if (tag === `B-${kind}`) found.push([tokens[index]!]);
    else if (tag === `I-${kind}`) found.at(-1)?.push(tokens[index]!);
  });
  return found.map((span) => span.join(' '));
}
