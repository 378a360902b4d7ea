import { OFFICE_KINDS } from '../../domain/office.ts';
import { FUTURE, INFINITIVE, INSTRUMENTAL, NOMINATIVE, NOUN, PAST } from '../../language/shared/grammar.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Matches } from '../text/matches.ts';
import type { Person } from './people.ts';

/** Words between a name and what he is appointed to. */
const APPOINTED_WITHIN = 8;

/**
 * Where nouns have cases: «поздравил Анну Бек с избранием на пост президента Швейцарии», «на должность посла назначена Амина Юсуф», «Ляззат Оспанова
 * назначена послом»: whoever is elected or appointed holds the office, though it stands apart from the name.
 */
export function holdersOfPosts(document: Document, matches: Matches, people: readonly Person[], groups: readonly OfficeGroup[]): void {
  if (!document.pack.names.inflects || document.pack.slots.verbLast) return;
  const named = new Set(people.flatMap((person) => person.mentions.map((mention) => mention.group)));
  for (const group of groups) {
    const [office] = group.offices;
    if (!office || named.has(group) || group.status === 'FORMER') continue;
    const holder = holderOf(document, people, group);
    if (!holder || isUnreal(document, matches, group) || (holder.office !== null && OFFICE_KINDS.indexOf(holder.office) <= OFFICE_KINDS.indexOf(office))) continue;
    Object.assign(holder, { office, country: group.country ?? holder.country });
    holder.stated.push({ office, country: group.country, status: group.status, group, mention: holder.mentions[0]! });
  }
}

/** «может быть назначен послом», «не избран президентом» */
function isUnreal(document: Document, matches: Matches, group: OfficeGroup): boolean {
  const { from } = document.sentence(group.from);
  const start = Math.max(from, group.from - APPOINTED_WITHIN);
  for (let at = start; at < group.from; at++) if ((document.words[at]!.grammar & (INFINITIVE | FUTURE)) !== 0 && (document.words[at]!.grammar & (NOUN | PAST)) === 0) return true;
  return matches.cues.some((cue) => UNREAL.has(cue.entry.row.kind!) && cue.from >= start && cue.to <= group.from);
}
const UNREAL: ReadonlySet<string> = new Set(['NEGATION', 'HYPOTHETICAL']);

function holderOf(document: Document, people: readonly Person[], group: OfficeGroup): Person | undefined {
  if (document.isLemma('POST', group.from - 1)) return appointedBehind(document, people, group.to) ?? lastBefore(document, people, group.from - 1);
  const isMade = document.isLemma('APPOINTMENT', group.from - 1) && (group.cases & INSTRUMENTAL) !== 0 && (group.cases & NOMINATIVE) === 0;
  return isMade ? lastBefore(document, people, group.from) : undefined;
}

/** «… назначена Амина Юсуф» */
const appointedBehind = (document: Document, people: readonly Person[], at: number): Person | undefined =>
  document.isLemma('APPOINTMENT', at) ? people.find((person) => person.mentions.some((mention) => mention.from === at + 1)) : undefined;

/** The one named last before in the sentence, where a word of appointment stands between. */
function lastBefore(document: Document, people: readonly Person[], before: number): Person | undefined {
  const { from } = document.sentence(before);
  const last = (person: Person): number => Math.max(-1, ...person.mentions.filter((mention) => mention.from >= from && mention.to <= before && before - mention.to <= APPOINTED_WITHIN).map((mention) => mention.to));
  const nearest = people.filter((person) => last(person) >= 0).sort((one, other) => last(other) - last(one))[0];
  if (!nearest) return undefined;
  for (let at = last(nearest); at < before; at++) if (document.isLemma('APPOINTMENT', at)) return nearest;
  return undefined;
}
