import { groupBy } from '../../../domain/group-by.ts';
import { clusterForms } from '../../../resolution/people/cluster.ts';
import { decidedForm, personDecision, statedMerges } from '../../../resolution/people/decided.ts';
import type { PersonSuggestion } from '../../../resolution/people/form.ts';
import { formKey } from '../../../resolution/people/form-key.ts';
import { personKeyOf } from '../../../resolution/people/person.ts';
import { companyOf, namingOf, withNamings, type Naming, type SummarizedForm } from '../../../resolution/people/summary.ts';
import type { Transaction } from '../../engine.ts';
import type { ClaimChange } from '../claims.ts';
import { decisionsAbout } from '../decisions/decision.ts';
import { lock, lookUp } from '../rows.ts';
import { componentOf } from './component.ts';
import { toStoredForm, type StoredForm } from './stored-form.ts';

/** What a write makes of forms of names and of the people that they are. */
export interface SettledPeople {
  /** Forms that were or are connected to what the write touches. */
  before: Map<string, StoredForm>;
  after: Map<string, StoredForm>;
  suggestions: PersonSuggestion[];
}

/**
 * Decides which person each claim is about, and writes it into the claims: their form, and the person as `canonKey`. Claims of other articles that
 * are about another person than before are added to the change; see `moveClaims`.
 * @param reconsidered keys of forms that a decision speaks of, though no claim comes or goes
 */
export async function settlePeople(transaction: Transaction, change: ClaimChange, reconsidered: readonly string[]): Promise<SettledPeople> {
  const { added, removed } = change;
  const decisions = await decisionsAbout(transaction, [...added.people.map(({ claim }) => formKey(claim)), ...reconsidered]);
  for (const { claim } of added.people) claim.formKey = decidedForm(formKey(claim), claim.articleId, decisions);
  const touched = [...new Set([...added.people, ...removed.people].map(({ claim }) => claim.formKey).concat(reconsidered))].sort();
  const [, stored] = await Promise.all([lock(transaction, 'form', touched), lookUp(transaction, 'forms', 'keys', touched)]);
  const before = new Map(stored.map(({ form }) => [form.key as string, toStoredForm(form)]));
  const changed = await changedForms(transaction, touched, before, change);
  const component = await componentOf(transaction, new Map(touched.map((key) => [key, { before: before.get(key) ?? null, after: changed.get(key) ?? null }])));

  const forms = [...changed.values(), ...component.others.values()];
  // What a dataset states holds until a curator says otherwise.
  const decided = [...forms.flatMap(statedMerges), ...component.decisions.flatMap((decision) => personDecision(decision) ?? [])];
  const { clusters, suggestions } = clusterForms(forms, decided);
  const byKey = new Map(forms.map((form) => [form.key, form]));
  const after = new Map(clusters.flatMap((cluster) => {
    const personKey = personKeyOf(cluster);
    return cluster.map((key): [string, StoredForm] => [key, { ...byKey.get(key)!, personKey }]);
  }));
  for (const { claim } of added.people) claim.canonKey = after.get(claim.formKey)!.personKey;
  return { before: new Map([...before, ...component.others]), after, suggestions };
}

/** Touched forms with what comes and without what goes; those without a claim are absent. */
async function changedForms(transaction: Transaction, touched: readonly string[], before: Map<string, StoredForm>, { added, removed }: ClaimChange): Promise<Map<string, SummarizedForm>> {
  const cameTo = groupBy(added.people, ({ claim }) => claim.formKey);
  const wentFrom = groupBy(removed.people, ({ claim }) => claim.formKey);
  // What lost a claim is made anew from those that it still has: a day that was the first may be gone.
  const lessened = [...wentFrom.keys()];
  const gone = removed.people.map(({ claim }) => claim.id);
  const [namings, contexts, aliases] = await Promise.all([
    lookUp(transaction, 'namings', 'keys', lessened, { removed: gone }),
    lookUp(transaction, 'contexts', 'keys', lessened, { removed: gone }),
    lookUp(transaction, 'aliases', 'keys', lessened, { removed: gone }),
  ]);
  const namingsOf = groupBy(namings, ({ key }) => key as string);
  const contextsOf = groupBy(contexts, ({ key }) => key as string);
  const aliasesOf = groupBy(aliases, ({ key }) => key as string);
  return new Map(touched.flatMap((key): [string, SummarizedForm][] => {
    const came = cameTo.get(key) ?? [];
    const company = companyOf(came);
    const left = {
      contexts: (contextsOf.get(key) ?? []).map(({ country, count }) => ({ country, count })),
      aliases: (aliasesOf.get(key) ?? []).map(({ form, count }) => ({ form, count })),
    };
    const staying = wentFrom.has(key) ? withNamings(key, null, (namingsOf.get(key) ?? []).map(toNaming), left) : (before.get(key) ?? null);
    const form = withNamings(key, staying, came.map(namingOf), company);
    return form ? [[key, form]] : [];
  }));
}

const toNaming = ({ name, language, country, office, count, firstSeen, lastSeen, smallestClaim }: Record<string, any>): Naming => ({
  name, language, country: country ?? null, office: office ?? null, count, firstSeen: firstSeen ?? null, lastSeen: lastSeen ?? null, smallestClaim,
});
