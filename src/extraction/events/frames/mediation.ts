import type { CountryCode } from '../../../domain/country.ts';
import { unique } from '../../../domain/unique.ts';
import { carriedSubject } from '../parties/carried-subject.ts';
import { countries, inSlots, organizations, people, type Frame } from '../cast.ts';
import { act } from './deeds.ts';
import { inflects } from '../parties/targets.ts';
import { isNominal } from '../parties/parts.ts';

/** «Бразилия делдал болуға дайын», «АҚШ-тың делдалдығымен»: who mediates, between the article's main parties where no others are named. */
export const mediate: Frame = (scene, trigger, clause) => {
  if (scene.document.pack.slots.partOfSpeech) {
    const cast = act(scene, trigger, clause);
    // "Phnom Penh hosted talks between the Cambodian and the Hungarian minister": whoever talks mediates nothing
    if (cast && countries(inSlots(scene.parts(trigger, clause), 'BETWEEN')).some((code) => cast.source.includes(code))) return null;
    const among = (codes: readonly CountryCode[]): CountryCode[] => codes.filter((code) => !cast?.source.includes(code));
    const beside = among(unique(countries([...scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!)])));
    const others = beside.length === 2 ? beside : among(scene.main.countries);
    return cast && cast.target.length === 0 && others.length === 2 ? { ...cast, target: others } : cast;
  }
  const parts = scene.parts(trigger, clause);
  const through = scene.document.isLemma('MEDIATION', trigger.to - 1);
  const owners = isNominal(trigger) ? inSlots(parts, 'OF', 'AGENT') : through ? parts.filter((part) => part.actor.from === trigger.to).map((part) => part.actor) : [];
  const subjects = owners.length > 0 ? owners : inSlots(parts, 'SUBJECT').filter((actor) => actor.countries.length > 0);
  const carried = subjects.length > 0 ? null : carriedSubject(scene, trigger, clause);
  const mediators = carried ? [carried] : subjects.slice(0, 1);
  const source = countries(mediators);
  if (source.length === 0) return null;
  const named = inflects(scene) ? unique(scene.countriesAt(trigger.from).filter((mention) => mention.from >= trigger.to && mention.to <= clause.to).map((mention) => mention.code)).filter((code) => !source.includes(code)) : [];
  const told = countries(inSlots(parts, 'BETWEEN', ...(through ? (['SUBJECT', 'WITH'] as const) : []))).filter((code) => !source.includes(code));
  const between = told.length > 0 ? told : named.length === 2 ? named : [];
  const target = between.length > 0 ? between : scene.main.countries.filter((code) => !source.includes(code));
  return { source, target: target.length === 2 ? target : [], people: people(mediators), organizations: organizations(mediators), own: carried === null };
};
