import type { CountryCode } from '../../../domain/country.ts';
import type { EventType } from '../../../domain/event.ts';
import { unique } from '../../../domain/unique.ts';
import type { Scene } from '../scene.ts';
import type { Telling } from '../tellings/telling.ts';

/** What is done to somebody, said or not; what is condemned may be nobody's. */
const BETWEEN_TWO: ReadonlySet<EventType> = new Set(['AID', 'CONCEDE', 'REJECT', 'SANCTION', 'COERCE', 'MOBILIZE', 'THREATEN', 'SUPPORT', 'RETREAT', 'ASSAULT']);

/** What states do at home as well: whom force is used on stands near. */
const NEAR_ONLY: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);

const SENTENCES_BEFORE = 1;

/**
 * Of an article about two states a deed of one of them is done to the other, where nobody else is named: «отверг обвинения», «Токио выделит грант».
 * Else the only other state of the deed's sentence, or of the one before, is meant.
 */
export function withOtherSide(scene: Scene, event: Telling): Telling {
  const { source, target, organizations } = event.cast;
  if (!BETWEEN_TWO.has(event.type) || source.length !== 1 || target.length > 0 || organizations.length > 0) return event;
  const other = onStage(scene, event, source) ?? (NEAR_ONLY.has(event.type) ? null : ofArticle(scene, source));
  return other === null ? event : { ...event, cast: { ...event.cast, target: [other] } };
}

/** The other of the article's two main states. */
function ofArticle({ main }: Scene, source: readonly CountryCode[]): CountryCode | null {
  const others = main.countries.filter((code) => !source.includes(code));
  return others.length === 1 && main.countries.length === 2 ? others[0]! : null;
}

/** The only other state that acts, or whose people or things are told, near the deed. */
function onStage(scene: Scene, event: Telling, source: readonly CountryCode[]): CountryCode | null {
  for (let back = 0; back <= SENTENCES_BEFORE; back++) {
    const sentence = scene.document.sentences[event.sentence - back];
    if (!sentence) return null;
    const named = unique(scene.countriesAt(sentence.from).filter(({ code, form }) => code.length === 2 && form !== 'CAPITAL' && scene.main.countries.includes(code) && !source.includes(code)).map(({ code }) => code));
    const acting = unique(scene.actorsOfSentence(event.sentence - back).filter((actor) => actor.kind !== 'state' || scene.main.countries.some((code) => actor.countries.includes(code))).flatMap((actor) => actor.countries)).filter((code) => !source.includes(code));
    const near = unique([...named, ...acting]);
    if (near.length > 0) return near.length === 1 ? near[0]! : null;
  }
  return null;
}
