import type { StoredRelationship } from '../../../graph/read/contents.ts';
import { iri } from './context.ts';

/** Which end a relationship is said of, and in which word; `bilateral:` and the type in camel case where no vocabulary has one. */
const WORDS: Record<string, { of: 'from' | 'to'; word: string }> = {
  PUBLISHED_BY: { of: 'from', word: 'schema:publisher' },
  CLAIMS: { of: 'to', word: 'prov:wasDerivedFrom' },
  SUPPORTED_BY: { of: 'from', word: 'prov:wasDerivedFrom' },
  MENTIONS: { of: 'from', word: 'schema:mentions' },
  ABOUT: { of: 'from', word: 'schema:about' },
  PARTICIPATED_IN: { of: 'to', word: 'schema:attendee' },
  MADE: { of: 'to', word: 'schema:creator' },
};

const camelCase = (type: string): string => type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A relationship as a further statement about one of its ends. Who only says that a state takes part would lose its role: that is the word. */
export function relationshipObject({ kind: { type }, from, to, properties }: StoredRelationship): object {
  const { of, word } = WORDS[type] ?? { of: 'from', word: `bilateral:${camelCase(properties.role ? `${type}_AS_${properties.role}` : type)}` };
  const [subject, object] = of === 'from' ? [from, to] : [to, from];
  return { id: iri(subject.label, subject.key), [word]: { id: iri(object.label, object.key) } };
}
