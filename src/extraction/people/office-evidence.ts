import type { OfficeEvidence } from '../../domain/record.ts';
import { grounds } from '../grounds.ts';
import type { Document } from '../text/document.ts';
import type { Person } from './people.ts';
import type { StatedTerm } from './terms.ts';

/**
 * The offices that the text states of a person: beside the name; in a sentence that tells when he came to it or left it; and the one that it leaves to
 * be understood, which stands at the first mention.
 */
export function officesOf(document: Document, person: Person, terms: readonly StatedTerm[]): OfficeEvidence[] {
  const found = besideName(document, person);
  for (const term of terms) if (term.person === person) join(found, termEvidence(document, term));
  const { office, country } = person;
  const [first] = person.mentions;
  if (office === null || !first || (person.stated.length > 0 && office === 'OTHER') || found.some((other) => other.office === office)) return found;
  return [...found, { person: person.name, office, country, status: 'CURRENT', from: null, to: null, ...document.evidence(first.from, first.to), ...grounds('office:elsewhere') }];
}

function besideName(document: Document, person: Person): OfficeEvidence[] {
  const found: OfficeEvidence[] = [];
  for (const stated of person.stated) {
    const from = Math.min(stated.group.from, stated.mention.from);
    const to = Math.max(stated.group.to, stated.mention.to);
    const country = stated.country ?? (stated.office === person.office ? person.country : null);
    if (found.some((other) => other.office === stated.office && other.country === country && other.status === stated.status)) continue;
    found.push({
      person: person.name, office: stated.office, country, status: stated.status, from: null, to: null, ...document.evidence(from, to),
      ...grounds('office:beside-name', { 'state-understood': stated.country === null && country !== null, stateless: country === null }),
    });
  }
  return found;
}

const termEvidence = (document: Document, { person, office, country, stated, status, from, to, start, end }: StatedTerm): OfficeEvidence => ({
  person: person.name, office, country, status, from, to, ...document.evidence(start, end),
  ...grounds('office:term', { 'state-understood': country !== null && !stated, stateless: country === null }),
});

/** A sentence that tells when says more than the name with the office beside it, which it may be about. */
function join(found: OfficeEvidence[], term: OfficeEvidence): void {
  const same = found.findIndex((other) => other.office === term.office && other.country === term.country && (other.status === term.status ? agree(other, term) : other.status === 'CURRENT' && isOver(term)));
  if (same < 0) found.push(term);
  else found[same] = { ...term, from: term.from ?? found[same]!.from, to: term.to ?? found[same]!.to };
}

/** Two that give different dates are of two terms. */
const agree = (one: OfficeEvidence, other: OfficeEvidence): boolean => (one.from ?? other.from) === (other.from ?? one.from) && (one.to ?? other.to) === (other.to ?? one.to);

/** Who had it from one date to another may have it again; who left has it no longer. */
const isOver = ({ status, from, to }: OfficeEvidence): boolean => status === 'FORMER' && (from === null || to === null);
