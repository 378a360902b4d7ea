import { unique } from '../../../domain/unique.ts';
import type { CountryMention } from '../../entities/countries.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { countries, inSlots, people, type Frame } from '../cast.ts';
import { act } from './deeds.ts';
import { opponent } from '../parties/opponents.ts';
import { isNominal } from '../parties/parts.ts';
import type { Scene } from '../scene.ts';
import { inflects, statesBehind, statesInPlace } from '../parties/targets.ts';
import { destinations } from './travels.ts';

/** Protesters whose state is not said are of where they gather. */
export const demonstrate: Frame = (scene, trigger, clause) => {
  if (inflects(scene)) return gathered(scene, trigger, clause);
  if (isGovernment(scene, trigger, clause)) return null;
  const cast = act(scene, trigger, clause);
  if (cast && cast.source.length > 0 && cast.own) return cast;
  const place = destinations(scene, trigger, clause).at(-1);
  if (place === undefined) return cast;
  const { verbLast } = scene.document.pack.slots;
  const names = (mention: CountryMention): boolean => (verbLast ? mention.from >= clause.from && mention.form === 'NAME' : mention.from >= trigger.from && mention.form === 'ADJECTIVE');
  const against = unique(scene.countriesAt(trigger.from).filter((mention) => names(mention) && mention.to <= clause.to).map((mention) => mention.code)).filter((code) => code !== place);
  return against.length > 0 ? { source: [place], target: against.slice(0, 1), people: [], organizations: [], own: true } : null;
};

/** «у посольства Японии прошла акция протеста», «иранцы закидали датскую дипмиссию»: those who gather are of where they do; against whose mission or deed it is. */
const gathered: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const nominal = isNominal(trigger);
  const protesters = parts.filter((part) => (nominal ? (part.slot === 'OF' && part.actor.from - trigger.to <= 1) || part.slot === 'AGENT' : part.slot === 'SUBJECT') && part.actor.countries.length > 0 && part.actor.kind !== 'capital').map((part) => part.actor);
  const missions = parts.filter((part) => (part.slot === 'PLACE' || part.slot === 'AGAINST' || part.slot === 'RECIPIENT' || part.slot === 'OBJECT' || part.slot === 'OF') && !protesters.includes(part.actor) && part.actor.kind !== 'capital').map((part) => part.actor);
  const source = protesters.length > 0 ? countries(protesters) : statesInPlace(scene, trigger, clause).slice(0, 1);
  const against = countries(missions).filter((code) => !source.includes(code));
  const target = (against.length > 0 ? against : statesBehind(scene, trigger, clause).filter((code) => !source.includes(code))).slice(0, 1);
  if (target.length === 0) return source.length > 0 ? { source, target: [], people: people(protesters), organizations: [], own: true } : null;
  return { source: source.length > 0 ? source : opponent(scene, trigger, target), target, people: people(protesters), organizations: [], own: true };
};

/** A government that protests complains: crowds demonstrate, states and their ministers do not. */
export const complain: Frame = (scene, trigger, clause) => (isGovernment(scene, trigger, clause) ? act(scene, trigger, clause) : null);

function isGovernment(scene: Scene, trigger: Match, clause: Clause): boolean {
  const subject = inSlots(scene.parts(trigger, clause), 'SUBJECT')[0];
  if (!subject) return false;
  if (subject.kind === 'state') return scene.countriesAt(trigger.from).some((mention) => mention.from === subject.from && mention.form === 'NAME');
  if (scene.matches.roles.some((role) => role.entry.row.role === 'LOCAL' && role.to === subject.to)) return false;
  if (subject.kind === 'body' && scene.document.pack.slots.partOfSpeech && scene.matches.roles.some((role) => role.from >= subject.from && role.to <= subject.to && MINISTRIES.test(scene.document.evidence(role.from, role.to).quote))) return true;
  return subject.kind === 'capital' || subject.kind === 'office' || subject.people.some((person) => person.office !== null);
}

const MINISTRIES = /ministry|government|foreign office|department|MFA|embassy|administration/i;
