import { INFINITIVE, NOUN, VERB } from '../../language/shared/grammar.ts';
import type { Actor } from '../actors/actor.ts';
import type { Scene } from '../events/scene.ts';
import { isSubject } from '../events/parties/parts.ts';
import type { Document } from '../text/document.ts';

/** Words that somebody is quoted with, tokens `from` to `to` (exclusive), and where the words that say who stand. */
interface Quotation {
  from: number;
  to: number;
  /** Null where the author's words name nobody that speaks for a state. */
  speaker: Actor | null;
}

const DASHES = new Set(['-', '–', '—']);
const OPENING = new Set(['«', '„', '“']);
const CLOSING = new Set(['»', '”', '“']);
/** How far behind its dash the verb of the author's words may stand («— не без иронии сказал министр»). */
const VERB_REACH = 4;
/** Shorter quotations are names and turns of phrase. */
const SHORTEST = 3;

/** Who says what stands in quotation marks: «„…“, — сказал министр», «Министр заявил: „…“», «„…, — сказал он. — …“». */
export class Quotations {
  readonly #found: Quotation[] = [];
  /** By token: one more than the number of its quotation, 0 where there is none. */
  readonly #of: Uint32Array;

  constructor(scene: Scene) {
    this.#of = new Uint32Array(scene.document.count);
    for (const span of quotedSpans(scene.document)) {
      const told = speakerBehind(scene, span.to) ?? speakerInside(scene, span) ?? speakerBefore(scene, span.from);
      if (told) this.#of.fill(this.#found.push({ speaker: told.speaker, ...span }), span.from, span.to);
    }
  }

  /** Who is quoted at a token; undefined where nobody is or it is not said by whom, null where whoever it is speaks for no state. */
  speakerAt(token: number): Actor | null | undefined {
    return this.#found[this.#of[token]! - 1]?.speaker;
  }
}

/** What stands between quotation marks, outermost ones, within a paragraph; and a line that begins with a dash, up to its author's words. */
function quotedSpans(document: Document): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  let open = -1;
  let depth = 0;
  for (let at = 0; at < document.count; at++) {
    if (document.tokens.breaks[at]! > 0 || at === 0) {
      open = DASHES.has(document.raw(at)) ? at : -1;
      depth = 0;
    }
    if (!document.isPunctuation(at)) continue;
    const mark = document.raw(at);
    const closes = depth > 0 && (CLOSING.has(mark) || (mark === '"' && !opensHere(document, at)));
    const opens = !closes && (OPENING.has(mark) || (mark === '"' && opensHere(document, at)));
    if (opens) {
      if (depth === 0) open = at + 1;
      depth++;
    } else if (closes) {
      depth--;
      if (depth === 0 && at - open >= SHORTEST) spans.push({ from: open, to: at });
    } else if (depth === 0 && open >= 0 && at > open && isAuthorsDash(document, at)) {
      spans.push({ from: open + 1, to: at });
      open = -1;
    }
  }
  return spans;
}

/** A straight mark opens where a space stands in front of it and none behind. */
function opensHere(document: Document, at: number): boolean {
  const { start, end } = document.tokens;
  const spaced = at === 0 || start[at]! > end[at - 1]! || OPENING.has(document.raw(at - 1)) || document.isMark(at - 1, '(');
  return spaced && (start[at + 1] ?? 0) === end[at];
}

/** «…», — сказал; «…, — сказал»: a dash behind a mark. */
const isAuthorsDash = (document: Document, at: number): boolean => DASHES.has(document.raw(at)) && at > 0 && /[,!?…."»”]/.test(document.raw(at - 1));

type Told = Pick<Quotation, 'speaker'> | null;

function speakerBehind(scene: Scene, close: number): Told {
  const { document } = scene;
  let at = close;
  while (at < document.count && at <= close + 2 && document.isPunctuation(at) && !DASHES.has(document.raw(at))) at++;
  if (document.pack.slots.partOfSpeech && at < document.count && document.tokens.breaks[at] === 0 && document.isWord(at)) return attributionAt(scene, at);
  if (!DASHES.has(document.raw(at)) || (document.tokens.breaks[at] ?? 0) > 0) return null;
  return hasVerb(document, at + 1) ? { speaker: authorIn(scene, at + 1) } : null;
}

const ATTRIBUTION_REACH = 14;

/** "…," said the minister; "…," Minister Winslow said: a word of saying close behind the quotation, and its subject on either side. */
function attributionAt(scene: Scene, from: number): Told {
  const { document } = scene;
  const { to } = document.sentence(from);
  const saying = scene.cuesAt(from).find((cue) => cue.entry.row.kind === 'SPEECH' && cue.from >= from && cue.from < from + ATTRIBUTION_REACH);
  if (!saying || document.sentenceOf[saying.from] !== document.sentenceOf[from]) return null;
  const speaker = scene.actorsOfSentence(document.sentenceOf[from]!).find((actor) => actor.from >= from && actor.to <= to && isVoice(actor) && (actor.to <= saying.from || actor.from - saying.to <= 2));
  return speaker ? { speaker } : null;
}

function speakerInside(scene: Scene, span: { from: number; to: number }): Told {
  for (let at = span.from + 1; at < span.to; at++)
    if (isAuthorsDash(scene.document, at) && isSaying(scene, at + 1)) return { speaker: authorIn(scene, at + 1) };
  return null;
}

/** «Министр заявил: „…“», «По словам министра, „…“» have it in the sentence in front. */
function speakerBefore(scene: Scene, open: number): Told {
  const { document } = scene;
  const colon = open - 2;
  if (colon < 0 || !document.isMark(colon, ':')) return null;
  const sentence = document.sentenceOf[colon]!;
  const speaker = scene.actorsOfSentence(sentence).find((actor) => actor.to <= colon && isVoice(actor) && isSubject(document, actor));
  return speaker ? { speaker } : null;
}

/** The subject of the author's words that begin at a token. */
function authorIn(scene: Scene, from: number): Actor | null {
  const { document } = scene;
  return scene.actorsOfSentence(document.sentenceOf[from]!).find((actor) => actor.from >= from && isVoice(actor) && isSubject(document, actor)) ?? null;
}

function hasVerb(document: Document, from: number): boolean {
  for (let at = from; at < from + VERB_REACH && at < document.count; at++) {
    const { grammar } = document.words[at]!;
    if ((grammar & VERB) !== 0 && (grammar & (NOUN | INFINITIVE)) === 0) return true;
  }
  return false;
}

const isSaying = (scene: Scene, from: number): boolean => scene.cuesAt(from).some((cue) => cue.entry.row.kind === 'SPEECH' && cue.from >= from && cue.from < from + VERB_REACH);

const isVoice = (actor: Actor): boolean => actor.countries.length > 0 || actor.organizations.length > 0;
