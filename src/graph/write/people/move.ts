import type { Supported } from '../../../domain/canon.ts';
import type { OfficeClaim } from '../../../domain/claim.ts';
import { occupancyKey } from '../../../resolution/keys.ts';
import type { Transaction } from '../../engine.ts';
import { currentClaims, toSupported, type ClaimChange, type SupportedClaims } from '../claims.ts';
import { factsOf, type KnownArticle } from '../known.ts';
import { lookUp } from '../rows.ts';
import type { SettledPeople } from './settle.ts';

/**
 * Adds to a change the claims of other articles that are about another person than before, under both persons: their offices with them, and the
 * events and statements that they take part in, which have to be linked anew.
 */
export async function moveClaims(transaction: Transaction, change: ClaimChange, { before, after }: SettledPeople): Promise<void> {
  const { added, removed } = change;
  const moving = [...after].filter(([key, form]) => before.has(key) && before.get(key)!.personKey !== form.personKey).map(([key]) => key);
  const present = new Set([...added.people, ...removed.people].map(({ claim }) => claim.id));
  for (const { claim, article } of await lookUp(transaction, 'person-claims-of-forms', 'keys', moving)) {
    if (present.has(claim.id)) continue;
    move(change, 'people', toSupported('people', claim, factsOf(article as KnownArticle)), (said) => ({ ...said, canonKey: after.get(said.formKey)!.personKey }));
  }

  const former = new Map(removed.people.map(({ claim }) => [claim.id, claim.canonKey]));
  const moved = added.people.filter(({ claim }) => former.has(claim.id) && former.get(claim.id) !== claim.canonKey);
  for (const { claim } of moved) change.moved.add(claim.id);
  const personOf = new Map(added.people.map(({ claim }) => [claim.id, claim.canonKey]));
  const rekeyed = ({ personClaim, office, country }: OfficeClaim): string => occupancyKey(personOf.get(personClaim)!, office, country);
  for (const { claim } of added.offices) claim.canonKey = rekeyed(claim);

  const elsewhere = new Map(moved.filter(({ article }) => !change.articles.has(article.id)).map(({ article }) => [article.id, article]));
  const claims = await currentClaims(transaction, elsewhere);
  for (const office of claims.offices) if (change.moved.has(office.claim.personClaim)) {
    move(change, 'offices', office, (said) => ({ ...said, canonKey: rekeyed(said) }));
    change.moved.add(office.claim.id);
  }
  for (const event of claims.events) if (event.claim.personClaims.some((id) => change.moved.has(id))) move(change, 'events', event, (said) => ({ ...said }));
  for (const statement of claims.statements) if (statement.claim.speakerClaim !== null && change.moved.has(statement.claim.speakerClaim)) move(change, 'statements', statement, (said) => ({ ...said }));
}

/** A claim that stays, in both lists of a change: as it was, and as it is from now on. */
export function move<Kind extends keyof SupportedClaims>(change: ClaimChange, kind: Kind, supported: SupportedClaims[Kind][number], become: (claim: SupportedClaims[Kind][number]['claim']) => object): void {
  if (change.kept.has(supported.claim.id)) return;
  (change.removed[kind] as Supported<unknown>[]).push(supported);
  (change.added[kind] as Supported<unknown>[]).push({ ...supported, claim: become(supported.claim) });
  change.kept.add(supported.claim.id);
}
