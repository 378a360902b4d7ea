import type { StatementType } from '../../domain/statement.ts';
import type { Scene } from '../events/scene.ts';
import { isNominal } from '../events/parties/parts.ts';
import type { Telling } from '../events/tellings/telling.ts';
import { BySentence } from '../text/by-sentence.ts';
import { clauseEvidence } from '../text/clause-evidence.ts';
import { hasHeadline } from '../text/headline.ts';
import type { Match } from '../text/matches.ts';
import { Subjects } from './about.ts';
import { statementsByDeeds } from './by-deeds.ts';
import type { Quotations } from './quotations.ts';
import { sayerFor, speakersOf } from './speakers.ts';
import { stanceOf } from './stance.ts';
import type { Statement } from './statement.ts';

export type { Statement };

/** Stances that a read-out only repeats when it comes back to them. */
const ONCE: ReadonlySet<StatementType> = new Set(['READY_TO_COOPERATE']);

/** Who says what about what: one entry a speaker's state, stance and sentence. */
export function findStatements(scene: Scene, events: readonly Telling[]): Statement[] {
  const reader: Reader = { quotations: scene.quotations, triggers: new BySentence(scene.document, scene.matches.statements), subjects: new Subjects(scene) };
  const found: Statement[] = [];
  const known = new Set<string>();
  const add = (statement: Statement): void => {
    const key = [statement.type, statement.source, ONCE.has(statement.type) ? '' : statement.sentence].join(' ');
    const told = known.has(key) && ONCE.has(statement.type) && statement.sentence > 0 ? found.findIndex((other) => other.sentence === 0 && other.type === statement.type && other.source === statement.source) : -1;
    // the lead tells in full what the headline has told
    if (told >= 0 && hasHeadline(scene.document)) found[told] = statement;
    if (!known.has(key)) found.push(statement);
    known.add(key);
  };
  scene.matches.statements.flatMap((trigger) => read(scene, reader, trigger)).forEach(add);
  // the words of a stance tell it better than the deed that they tell as well
  const told = new Set(found.flatMap(({ sentence, source, type }) => [`${sentence} ${source}`, `${sentence} ${type}`]));
  statementsByDeeds(scene, reader.subjects, events).filter(({ sentence, source, type }) => !told.has(`${sentence} ${source}`) && !told.has(`${sentence} ${type}`)).forEach(add);
  return withoutHeadline(scene, found).sort((one, other) => one.sentence - other.sentence);
}

/** What the headline says is told again below, as far as it is. */
function withoutHeadline(scene: Scene, found: readonly Statement[]): Statement[] {
  if (!hasHeadline(scene.document)) return [...found];
  const below = new Set(found.filter((statement) => statement.sentence > 0).map(({ type, source }) => `${type} ${source}`));
  return found.filter(({ sentence, type, source }) => sentence > 0 || !below.has(`${type} ${source}`));
}

/** What reading the stances of one text looks at besides its scene. */
interface Reader {
  quotations: Quotations;
  triggers: BySentence<Match>;
  subjects: Subjects;
}

function read(scene: Scene, { quotations, triggers, subjects }: Reader, trigger: Match): Statement[] {
  const { document } = scene;
  const clause = scene.clauses.at(trigger.from);
  const type = stanceOf(scene, triggers, trigger, clause);
  if (!type) return [];
  const evidence = clauseEvidence(document, trigger.from, trigger.to, clause);
  const about = subjects.of(trigger.from, trigger.to, clause.from);
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
