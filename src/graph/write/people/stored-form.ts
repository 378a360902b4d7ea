import type { NameForm } from '../../../domain/canon.ts';
import type { SummarizedForm } from '../../../resolution/people/summary.ts';
import type { Row } from '../../engine.ts';

/** A form as the graph has it, with the key of the person that it is a name of. */
export interface StoredForm extends SummarizedForm {
  personKey: string;
}

const NONE = '-';
const absent = (value: string | null): string => value ?? NONE;
const present = (value: string): string | null => (value === NONE ? null : value);

/** Lists of a form's parts, since a property holds scalars or lists of them; `-` stands for none. */
export const toProperties = ({ key, personKey, smallestClaim, names, country, offices, contexts, aliases, firstSeen, lastSeen, articleCount }: StoredForm) => ({
  key, personKey, smallestClaim, country, firstSeen, lastSeen, articleCount,
  name: names[0]!.name,
  names: names.map(({ name }) => name),
  nameLanguages: names.map(({ language }) => language),
  nameCounts: names.map(({ count }) => count),
  offices: offices.map(({ office }) => office),
  officeCountries: offices.map((office) => absent(office.country)),
  officesFrom: offices.map(({ from }) => absent(from)),
  officesTo: offices.map(({ to }) => absent(to)),
  officeCounts: offices.map(({ count }) => count),
  contexts: contexts.map((context) => context.country),
  contextCounts: contexts.map(({ count }) => count),
  aliases: aliases.map(({ form }) => form),
  aliasCounts: aliases.map(({ count }) => count),
});

export function toStoredForm(row: Row): StoredForm {
  return {
    key: row.key, personKey: row.personKey, smallestClaim: row.smallestClaim, country: row.country ?? null,
    firstSeen: row.firstSeen ?? null, lastSeen: row.lastSeen ?? null, articleCount: row.articleCount,
    names: (row.names as string[]).map((name, index): NameForm => ({ name, language: row.nameLanguages[index], count: row.nameCounts[index] })),
    offices: (row.offices as string[] | undefined ?? []).map((office, index) => ({
      office: office as SummarizedForm['offices'][number]['office'],
      country: present(row.officeCountries[index]),
      from: present(row.officesFrom[index]),
      to: present(row.officesTo[index]),
      count: row.officeCounts[index],
    })),
    aliases: (row.aliases as string[] | undefined ?? []).map((form, index) => ({ form, count: row.aliasCounts[index] })),
    contexts: (row.contexts as string[] | undefined ?? []).map((country, index) => ({ country, count: row.contextCounts[index] })),
  };
}
