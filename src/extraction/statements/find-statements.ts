import type { StatementType } from '../../domain/statement.ts';
import { isNominal, type Scene } from '../events/scene.ts';
import type { Telling } from '../events/telling.ts';
import { clauseEvidence } from '../text/clause-evidence.ts';
import type { Match } from '../text/matches.ts';
import { aboutWhat } from './about.ts';
import { statementsByDeeds } from './by-deeds.ts';
import { Quotations } from './quotations.ts';
import { sayerFor, speakersOf } from './speakers.ts';
import { stanceOf } from './stance.ts';
import type { Statement } from './statement.ts';

export type { Statement };

/** Stances that a read-out only repeats when it comes back to them. */
const ONCE: ReadonlySet<StatementType> = new Set(['READY_TO_COOPERATE']);

/** Who says what about what: one entry a speaker's state, stance and sentence. */
export function findStatements(scene: Scene, events: readonly Telling[]): Statement[] {
  const quotations = new Quotations(scene);
  const found: Statement[] = [];
  const add = (statement: Statement): void => {
    const known = found.some((other) => other.type === statement.type && other.source === statement.source && (ONCE.has(statement.type) || other.sentence === statement.sentence));
    if (!known) found.push(statement);
  };
  scene.matches.statements.flatMap((trigger) => read(scene, quotations, trigger)).forEach(add);
  // the words of a stance tell it better than the deed that they tell as well
  const told = new Set(found.flatMap(({ sentence, source, type }) => [`${sentence} ${source}`, `${sentence} ${type}`]));
  statementsByDeeds(scene, events).filter(({ sentence, source, type }) => !told.has(`${sentence} ${source}`) && !told.has(`${sentence} ${type}`)).forEach(add);
  return withoutHeadline(scene, found).sort((one, other) => one.sentence - other.sentence);
}

/** What the headline says is told again below, as far as it is. */
function withoutHeadline(scene: Scene, found: readonly Statement[]): Statement[] {
  const isHeadline = (statement: Statement): boolean => scene.document.sentences[statement.sentence]!.paragraph === 0;
  return found.filter((statement) => !isHeadline(statement) || !found.some((other) => !isHeadline(other) && other.type === statement.type && other.source === statement.source));
}

function read(scene: Scene, quotations: Quotations, trigger: Match): Statement[] {
  const { document } = scene;
  const clause = scene.clauses.at(trigger.from);
  const type = stanceOf(scene, trigger, clause);
  if (!type) return [];
  const evidence = clauseEvidence(document, trigger.from, trigger.to, clause);
  const about = aboutWhat(scene, trigger.from, trigger.to, clause.from);
  const sources = new Map<string, string | null>();
  for (const actor of speakersOf(scene, quotations, trigger, clause)) {
    const voices: string[] = actor.countries.length > 0 ? actor.countries : actor.organizations;
    for (const voice of voices) if (!sources.has(voice)) sources.set(voice, (actor.people.find((person) => person.country === voice) ?? sayerFor(scene, trigger, voice))?.name ?? null);
  }
  return [...sources].map(([source, speaker]) => ({
    type, source, speaker, ...about, targetCountries: about.targetCountries.filter((code) => code !== source), evidence, sentence: document.sentenceOf[trigger.from]!,
    rule: `statement:${type.toLowerCase()}:${isNominal(trigger) ? 'noun' : 'verb'}`,
  }));
}
