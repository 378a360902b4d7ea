import type { CountryCode } from '../../domain/country.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { RegionId } from '../../domain/region.ts';
import type { StatementType } from '../../domain/statement.ts';
import type { Actor } from '../actors/actor.ts';
import { isNegated } from '../events/modality.ts';
import { describes, isNominal, isSubject, type Part, type Scene } from '../events/scene.ts';
import type { Person } from '../people/people.ts';
import type { Clause } from '../text/clauses.ts';
import { clauseEvidence } from '../text/clause-evidence.ts';
import type { Match } from '../text/matches.ts';

export interface Statement {
  type: StatementType;
  source: CountryCode | OrganizationId;
  speaker: string | null;
  target: string | null;
  targetCountries: CountryCode[];
  targetRegions: RegionId[];
  evidence: Evidence;
  sentence: number;
  rule: string;
  confidence: number;
}

/** What a stance becomes when it is denied; a denied one that has no opposite is no statement. */
const DENIED: Partial<Record<StatementType, StatementType>> = { SUPPORT: 'OPPOSE', OPPOSE: 'SUPPORT', PRAISE: 'CONDEMN' };
const TARGET_WORDS = 16;

/** Stances that a read-out only repeats when it comes back to them. */
const ONCE: ReadonlySet<StatementType> = new Set(['READY_TO_COOPERATE']);

/** Who says what about what: one entry a speaker's state, stance and sentence. */
export function findStatements(scene: Scene): Statement[] {
  const found: Statement[] = [];
  for (const trigger of scene.matches.statements) {
    for (const statement of read(scene, trigger)) {
      const known = found.some((other) => other.type === statement.type && other.source === statement.source && (ONCE.has(statement.type) || other.sentence === statement.sentence));
      if (!known) found.push(statement);
    }
  }
  return found;
}

function read(scene: Scene, trigger: Match): Statement[] {
  const { document } = scene;
  const clause = scene.clauses.at(trigger.from);
  const type = stance(scene, trigger);
  if (!type) return [];
  const speakers = speakersOf(scene, trigger, clause);
  const evidence = clauseEvidence(document, trigger.from, trigger.to, clause);
  const about = document.pack.slots.verbLast
    ? aboutWhat(scene, Math.max(clause.from, trigger.from - TARGET_WORDS), trigger.from)
    : aboutWhat(scene, trigger.to, Math.min(document.sentence(trigger.from).to, trigger.to + TARGET_WORDS));
  const sources = new Map<string, string | null>();
  for (const actor of speakers) {
    const voices: string[] = actor.countries.length > 0 ? actor.countries : actor.organizations;
    for (const voice of voices) if (!sources.has(voice)) sources.set(voice, (actor.people.find((person) => person.country === voice) ?? sayerFor(scene, trigger, voice))?.name ?? null);
  }
  return [...sources].map(([source, speaker]) => ({
    type, source, speaker, ...about, targetCountries: about.targetCountries.filter((code) => code !== source), evidence, sentence: document.sentenceOf[trigger.from]!,
    rule: `statement:${isNominal(trigger) ? 'noun' : 'verb'}`, confidence: 0.8,
  }));
}

/** «Лавров сообщил, что Россия готова …»: whoever says it for his state. */
function sayerFor(scene: Scene, trigger: Match, voice: string): Person | undefined {
  const before = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter((actor) => actor.to <= trigger.from && isSubject(scene.document, actor));
  return before.flatMap((actor) => (actor.people.length === 1 ? actor.people : [])).find((person) => person.country === voice);
}

function stance(scene: Scene, trigger: Match): StatementType | null {
  const type = trigger.entry.row.type as StatementType;
  if (describes(scene, trigger)) return null;
  return isNegated(scene.document, scene.cuesAt(trigger.from), trigger) ? (DENIED[type] ?? null) : type;
}

/** Subject and agents, of a noun also whose it is; else who spoke last. All who speak together speak for themselves each. */
function speakersOf(scene: Scene, trigger: Match, clause: Clause): Actor[] {
  const parts = scene.parts(trigger, clause);
  const direct = parts.filter((part) => part.slot === 'SUBJECT' || part.slot === 'AGENT').filter(isVoice).map((part) => part.actor);
  if (direct.length > 0) return trigger.entry.row.mutual === '1' ? direct : direct.slice(0, joinedCount(direct));
  if (isNominal(trigger)) {
    const owners = parts.filter((part) => part.slot === 'OF').filter(isVoice).map((part) => part.actor);
    if (owners.length > 0) return owners.slice(0, 1);
  }
  if (parts.some((part) => part.slot === 'SUBJECT' && part.actor.people.length > 0)) return [];
  const carried = scene.carriedSubject(trigger, clause);
  return carried ? [carried] : [];
}

const isVoice = ({ actor }: Part): boolean => actor.countries.length > 0 || actor.organizations.length > 0;

/** How many of the actors stand side by side from the first on. */
function joinedCount(actors: readonly Actor[]): number {
  let count = 1;
  while (count < actors.length && actors[count]!.from - actors[count - 1]!.to <= 2) count++;
  return count;
}

function aboutWhat(scene: Scene, from: number, to: number): Pick<Statement, 'target' | 'targetCountries' | 'targetRegions'> {
  const { document } = scene;
  let end = to;
  while (end > from && document.isPunctuation(end - 1)) end--;
  let start = from;
  while (start < end && document.isPunctuation(start)) start++;
  if (start >= end) return { target: null, targetCountries: [], targetRegions: [] };
  const inside = (match: { from: number; to: number }): boolean => match.from >= start && match.to <= end;
  return {
    target: document.evidence(start, end).quote,
    targetCountries: [...new Set(scene.countriesAt(start).filter((mention) => mention.form !== 'CAPITAL' && inside(mention)).map((mention) => mention.code))],
    targetRegions: regionsAbout(scene, start, end),
  };
}

/** Regions that the words name; «в регионе» is the one named last before. */
function regionsAbout(scene: Scene, start: number, end: number): RegionId[] {
  const idOf = (match: Match): RegionId => match.entry.row.id as RegionId;
  const named = scene.matches.regions.filter((match) => match.from >= start && match.to <= end).map(idOf);
  if (named.length > 0) return [...new Set(named)];
  const self = scene.matches.roles.some((match) => match.entry.row.role === 'REGION_SELF' && match.from >= start && match.to <= end);
  const before = scene.matches.regions.filter((match) => match.to <= start);
  return self && before.length > 0 ? [idOf(before.at(-1)!)] : [];
}
