import type { ArticleInput } from '../domain/article.ts';
import { BadInput } from '../domain/errors.ts';
import type { DocumentRecord } from '../domain/record.ts';
import { actsAsState } from './actors/capitals.ts';
import { findActors } from './actors/find-actors.ts';
import { mainParties, resolveActors } from './actors/stage.ts';
import { findDates } from './dates/date-mentions.ts';
import { detectLanguage } from './detect-language.ts';
import { withoutCouncilsOfStates } from './entities/councils-of-states.ts';
import { findCountries, type CountryMention } from './entities/countries.ts';
import { findOfficeGroups } from './entities/office-groups.ts';
import { findEvents } from './events/find-events.ts';
import { visitedState } from './events/frames/frames.ts';
import { Scene } from './events/scene.ts';
import type { Telling } from './events/tellings/telling.ts';
import { languagePack } from './language-packs.ts';
import { inferOffices } from './people/offices-by-context.ts';
import { findPeople } from './people/people.ts';
import { findTerms } from './people/terms.ts';
import { toRecord } from './record.ts';
import { joinRecords, LONGEST_SECTION, sectionsOf } from './sections.ts';
import { findStatements } from './statements/find-statements.ts';
import { Clauses } from './text/clauses.ts';
import { Document } from './text/document.ts';
import { homeState } from './text/home.ts';
import { findMatches } from './text/matches.ts';
import { findTopics } from './topics/find-topics.ts';

/**
 * Reads one article: a pure function of the article and of the extractor's version.
 * @returns the record of VOCABULARY; every quote stands in `article.text` at its offsets (UTF-16 code units).
 * @throws BadInput when the text is empty; UnknownLanguage when no language is stated and it is none that is read.
 */
export function extract(article: ArticleInput): DocumentRecord {
  if (article.text.trim() === '') throw new BadInput('The article has no text; give one with at least a sentence.');
  if (article.text.length <= LONGEST_SECTION) return read(article);
  const language = article.language ?? detectLanguage(article.text);
  let start = 0;
  return joinRecords(sectionsOf(article.text).map((text) => {
    const section = { record: read({ ...article, language, text }), start };
    start += text.length;
    return section;
  }));
}

function read(article: ArticleInput): DocumentRecord {
  const pack = languagePack(article.language ?? detectLanguage(article.text));
  const document = new Document(article.text, pack);
  const found = findMatches(document);
  const named = findCountries(document, found);
  const matches = withoutCouncilsOfStates(document, found, named);
  const home = homeState(article, document, matches, named);
  const groups = findOfficeGroups(document, matches, named, home);
  const people = findPeople(document, matches, groups, article.publishedAt);
  if (pack.slots.partOfSpeech) for (const { mentions } of people) for (const { chain } of mentions) document.readAsName(chain.from, chain.to);
  const joint = inferOffices(document, matches, people, groups, named, home);
  // "Jan Novotný", "Theresa May": part of a name
  const dates = findDates(document, matches, article.publishedAt).filter((date) => !people.some((person) => person.mentions.some((mention) => date.from < mention.to && date.to > mention.from)));
  const terms = findTerms({ document, matches, people, groups, dates, publishedAt: article.publishedAt, home });
  const actors = findActors(document, matches, named, groups, people, joint, home);
  const main = mainParties(document, actors);
  const scene = new Scene(document, matches, actors, named, new Clauses(document, matches), main);
  resolveActors(document, actors, main, visitedState(scene));
  const events = findEvents(scene, dates, article.publishedAt);
  const statements = findStatements(scene, events);
  const reminders = matches.events.filter((match) => match.entry.row.type === 'CONSULT' && match.entry.row.weak === '1').map((match) => document.sentenceOf[match.from]!);
  const substance = new Set([...reminders, ...[...events, ...statements].map((finding) => finding.sentence)]);
  return toRecord(article, {
    document, matches, people, terms, actors, events, statements,
    countries: named.filter((mention) => mention.form !== 'CAPITAL' || actsAsState(document, mention) || isVisited(document, mention, events)),
    topics: findTopics(document, matches.topics, groups, events, substance),
  });
}

/** A capital that somebody comes to stands for the state that receives him: it is a party to the visit. */
const isVisited = (document: Document, capital: CountryMention, events: readonly Telling[]): boolean =>
  events.some(({ mode, cast, sentence }) => mode === 'VISIT' && sentence === document.sentenceOf[capital.from] && cast.target.includes(capital.code));
