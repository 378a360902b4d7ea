import * as G from '../shared/grammar.ts';
import type { Slot, SlotQuestion, SlotRules, TokenView } from '../shared/slot-rules.ts';

/** Words behind a noun group that say what part it plays. */
const POSTPOSITIONS: Readonly<Record<string, Slot>> = {
  арасында: 'BETWEEN', арасындағы: 'BETWEEN', арасынан: 'NONE', аралық: 'BETWEEN', ара: 'BETWEEN',
  туралы: 'ABOUT', жайлы: 'ABOUT', жөнінде: 'ABOUT', жөніндегі: 'ABOUT', жайында: 'ABOUT', жайындағы: 'ABOUT', хақында: 'ABOUT', бойынша: 'ABOUT', қатысты: 'ABOUT', байланысты: 'ABOUT', турасында: 'ABOUT',
  қарсы: 'AGAINST', тарапынан: 'AGENT', тарабынан: 'AGENT', атынан: 'AGENT', үшін: 'NONE', арқылы: 'NONE', сияқты: 'NONE', секілді: 'NONE', сынды: 'NONE', дейін: 'DESTINATION', қарай: 'DESTINATION', бойы: 'NONE', бола: 'NONE',
  бастап: 'ORIGIN', қарағанда: 'NONE', ретінде: 'NONE', қарамастан: 'NONE', сәйкес: 'NONE',
};
/** Verbs that in front of others only say how the deed goes on; behind a converb they mean no coming and going. */
const AUXILIARIES = new Set(['келу', 'бару', 'отыру', 'жату', 'тұру', 'жүру', 'шығу', 'қалу', 'кету', 'беру', 'алу']);
/** What is asked of somebody stands in the ablative. */
const ASKING = new Set(['талап', 'өтіну', 'сұрау', 'сұрату']);
/** A noun with the possessive of the third person, in any case: what stands bare in front of it only says whose or which. */
const POSSESSED = /(?:[ыі])(?:н|ның|нің|на|не|нда|нде|ндағы|ндегі|нан|нен|мен)?$/;

/** «алуға шақырды»: what somebody is to do. */
const AIMED = /[ую](?:ға|ге)$/;

/** What stands behind a participle that is the verb of its clause. */
const COPULAS = new Set(['еді', 'екен', 'болатын', 'болған', 'болды', 'шығар', 'жоқ', 'емес', 'бар', 'деп', 'деген', 'дейді', 'кезде', 'кезінде', 'кейін', 'соң', 'бері', 'сайын', 'үшін', 'туралы', 'жөнінде', 'жайлы', 'сияқты', 'ба', 'ма', 'бе', 'ме', 'па', 'пе', 'де', 'да', 'және', 'әрі', 'мен']);

/** Plurals that act: possessed ones, which as objects would show it («елдерінің басшылары»), and those of people (сарапшылар). */
const PEOPLE_AS_SUBJECT = /(?:[лдт][ае]р[ыі]|ш[ыі]л[ае]р)$/;

/** What a government has and a town has not: a stance, a decision, a statement. */
const POLITICAL = /^(?:ұстаным|шешім|саясат|мәлімдеме|ұсыныс|бастама|билі[кг]|талаб|жауаб|ниет|дайындығ|әрекет|реакция|тараб|мүддес|көзқарас|елшіс|пікір)/;

/** What one does to a government, and hardly to a town: «Мәскеуді кінәлады», «Пхеньянды диалогқа шақырды», «Вашингтонға наразылық білдірді». */
const ADDRESSING = new Set(['кінәлау', 'айыптау', 'шақыру', 'шақырамыз', 'үндеу', 'сынау', 'сөгу', 'қолдау', 'ескерту', 'мойындау', 'қорқыту', 'сендіру', 'наразылық', 'қарсылық', 'талап', 'нота', 'санкция', 'ультиматум', 'қоқан-лоққы', 'айып', 'кінә', 'көмек', 'жәрдем', 'қару', 'қару-жарақ', 'несие']);
const ADDRESS_REACH = 9;

function isAddressed(view: TokenView, from: number): boolean {
  for (let at = from; at < from + ADDRESS_REACH && view.words[at] && !STOPS.has(view.form(at)); at++) if (view.words[at]!.readings.some(({ lemma }) => ADDRESSING.has(lemma))) return true;
  return false;
}
const STOPS = new Set(['.', '!', '?', '»', ';']);

/** Kazakh: the verb comes last, what belongs to it stands in front, and the ending or the postposition says as what. */
export const kazakhSlots: SlotRules = {
  verbLast: true,
  isPossessed: isPossessedNoun,
  capitalActs(view: TokenView, _from: number, to: number, cases: number): boolean {
    if (cases === 0 || (cases & (G.NOMINATIVE | G.GENITIVE)) !== 0) return !isPossessedNoun(view, to) || POLITICAL.test(view.form(to));
    if ((cases & (G.ACCUSATIVE | G.DATIVE)) !== 0) return isAddressed(view, to);
    return (cases & G.INSTRUMENTAL) !== 0 || POSTPOSITIONS[view.form(to)] === 'AGAINST';
  },
  hasSubject(view: TokenView, clauseFrom: number, triggerFrom: number): boolean {
    for (let at = clauseFrom; at < triggerFrom; at++) if (PEOPLE_AS_SUBJECT.test(view.form(at)) && (view.words[at]!.grammar & (G.VERB | G.GERUND)) === 0) return true;
    return false;
  },
  describes(view: TokenView, to: number, grammar: number): boolean {
    if ((grammar & (G.IMPERATIVE | G.PAST)) === G.IMPERATIVE || (grammar & G.CONDITIONAL) !== 0 || isInfinitive(view, to - 1, grammar)) return true;
    if ((grammar & G.ANY_CASE) !== 0 && view.form(to) === 'үшін') return true;
    if ((grammar & G.PARTICIPLE) === 0 || (grammar & G.ANY_CASE & ~G.NOMINATIVE) !== 0) return false;
    const next = view.words[to];
    return next !== undefined && !view.isPunctuation(to) && !COPULAS.has(next.form) && (next.grammar & (G.VERB | G.GERUND)) === 0;
  },
  slot(view: TokenView, question: SlotQuestion): Slot {
    const { actorFrom, actorTo, triggerFrom, triggerTo, nominal } = question;
    const asks = AIMED.test(view.form(triggerFrom)) && triggerTo - triggerFrom > 1;
    if (!asks && isAuxiliary(view, triggerFrom)) return 'NONE';
    const cases = question.cases === 0 ? G.NOMINATIVE : question.cases;
    const bare = (cases & G.NOMINATIVE) !== 0;
    const describing = !nominal && kazakhSlots.describes!(view, triggerTo, view.words[triggerTo - 1]!.grammar);
    if (actorFrom >= triggerTo && !nominal) return describing && actorFrom === triggerTo ? 'SUBJECT' : 'NONE';
    const behind = POSTPOSITIONS[view.form(actorTo)];
    if (behind) return behind;
    if (bare && actorTo === triggerFrom && nominal) return 'OF';
    if (bare && isPossessedNoun(view, actorTo)) return nominal && actorFrom < triggerFrom ? ownerOf(view, actorTo, triggerFrom) : 'NONE';
    // «Тоқаев Астанаға келген Жапаровпен …»: whoever stands far in front of a participle has the main verb
    if (bare && actorFrom < triggerFrom && ((describing && triggerFrom - actorTo > 1) || (isNominalisedVerb(view, triggerTo - 1) && hasGenitiveBetween(view, actorTo, triggerTo - 1)))) return 'NONE';
    if (bare) return question.passive ? 'OBJECT' : 'SUBJECT';
    // «Токионы сөзін қайтып алуға шақырды»: what stands in front of what somebody is to do is part of it
    const bidden = (cases & G.ACCUSATIVE) !== 0 && AIMED.test(view.form(triggerFrom));
    if (actorFrom < triggerFrom && !bidden && hasVerbBetween(view, actorTo, triggerFrom, (cases & G.ACCUSATIVE) !== 0, (cases & G.GENITIVE) !== 0)) return 'NONE';
    if ((cases & G.GENITIVE) !== 0) return actorFrom > triggerFrom ? 'NONE' : isNominalisedVerb(view, triggerTo - 1) && !ownsSomething(view, actorTo, triggerTo - 1) ? 'SUBJECT' : 'OF';
    if ((cases & G.INSTRUMENTAL) !== 0) return 'WITH';
    // «оны келуге шақырды»: whoever is bidden is to do it
    if ((cases & G.ACCUSATIVE) !== 0) return nominal && (view.words[triggerTo - 1]!.grammar & G.DATIVE) !== 0 ? 'OF' : 'OBJECT';
    if ((cases & G.DATIVE) !== 0) return 'RECIPIENT';
    if ((cases & G.LOCATIVE) !== 0) return 'PLACE';
    return (cases & G.ABLATIVE) !== 0 && ASKING.has(view.words[triggerFrom]!.readings[0]?.lemma ?? '') ? 'RECIPIENT' : 'ORIGIN';
  },
};

/** «келісім жасасуға келісті», «көмек көрсету қажет»: what somebody is to do is not yet done. With whose it is (жасасуы) it is told. */
function isInfinitive(view: TokenView, at: number, grammar: number): boolean {
  if ((grammar & (G.VERB | G.PARTICIPLE | G.GERUND)) !== 0) return false;
  const { form, readings } = view.words[at]!;
  return readings.some(({ lemma }) => lemma.endsWith('у') && form.startsWith(lemma) && (form.length === lemma.length || !/^[ыі]/.test(form.slice(lemma.length)) || (grammar & G.DATIVE) !== 0));
}

/** «жасалмай келеді»: behind a converb a verb of motion only carries the deed on. */
function isAuxiliary(view: TokenView, at: number): boolean {
  const before = view.words[at - 1];
  return before !== undefined && !view.isPunctuation(at - 1) && (before.grammar & G.GERUND) !== 0 && (before.grammar & G.NOUN) === 0 && view.words[at]!.readings.some(({ lemma }) => AUXILIARIES.has(lemma));
}

/** «барғанын», «жеткізуіне»: a verb with a noun's endings, whose subject stands in the genitive. */
const isNominalisedVerb = (view: TokenView, at: number): boolean => (view.words[at]!.grammar & (G.VERB | G.PARTICIPLE)) !== 0 && (view.words[at]!.grammar & G.ANY_CASE) !== 0 && (view.words[at]!.grammar & G.NOMINATIVE) === 0;

function isPossessedNoun(view: TokenView, at: number): boolean {
  const word = view.words[at];
  if (!word || view.isPunctuation(at) || word.form.length < 4 || (/[дт][ае](?:ғы|гі)$/.test(word.form) && !/[ыі]нд[ае](?:ғы|гі)$/.test(word.form))) return false;
  // «Ресей ұшырды»: an unknown word in -ды is sooner a verb
  if (word.readings.length === 0 && /[дт][ыі]$/.test(word.form)) return false;
  // «сыртқы», «соңғы»: adjectives have the possessive's vowel too
  if (word.readings.length > 0 && word.readings.every(({ grammar }) => (grammar & G.NOUN) === 0)) return false;
  // «жаңалықты», «санкцияны»: a plain accusative
  if (word.readings.length > 0 && /[ндт][ыі]$/.test(word.form) && (word.grammar & G.ACCUSATIVE) !== 0 && (word.grammar & G.NOMINATIVE) === 0) return false;
  // «бастамасын» is an initiative sooner than «let him not begin»
  return POSSESSED.test(word.form) && word.readings.every(({ grammar }) => (grammar & (G.VERB | G.GERUND | G.PARTICIPLE)) === 0 || (grammar & (G.IMPERATIVE | G.PAST)) === G.IMPERATIVE);
}

const HEAD_REACH = 5;

/** «Ресей сапары», «Қазақстан сыртқы істер министрінің сапары»: the bare noun owns the trigger only if nothing but its head stands between. */
function ownerOf(view: TokenView, from: number, triggerFrom: number): Slot {
  if (triggerFrom - from > HEAD_REACH) return 'NONE';
  for (let at = from; at < triggerFrom; at++) if (view.isPunctuation(at) || (view.words[at]!.grammar & (G.VERB | G.GERUND)) !== 0 && (view.words[at]!.grammar & (G.NOUN | G.ADJECTIVE)) === 0) return 'NONE';
  return triggerFrom - from <= 1 || (/[дтн][ыі]ң$/.test(view.form(triggerFrom - 1)) && POSSESSED.test(view.form(triggerFrom - 1))) ? 'OF' : 'NONE';
}

/** «Уәли Тоқаевтың баратынын айтты»: the genitive is the subject of what is said. */
function hasGenitiveBetween(view: TokenView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/[нтд][ыі]ң$/.test(view.form(at)) && !ownsSomething(view, at + 1, to)) return true;
  return false;
}

/** «Қазақстанның бастамаларын қолдайтынын»: the genitive goes with a possessed noun in front of the verb, not with the verb. */
function ownsSomething(view: TokenView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPossessedNoun(view, at)) return true;
  return false;
}

/** `quoted`: what is told in front of «деп» may stand between a verb of blame and whom it blames («Мәскеуді заң бұзды деп айыптады»). */
function hasVerbBetween(view: TokenView, from: number, to: number, quoted: boolean, owner: boolean): boolean {
  for (let at = from; at < to; at++) {
    const { grammar } = view.words[at]!;
    // «бірінші болып құттықтады»
    if (view.form(at) === 'болып' || (quoted && (view.form(at) === 'деп' || view.form(at + 1) === 'деп'))) continue;
    if (owner && isAttribute(view, at)) continue;
    if ((grammar & (G.VERB | G.GERUND)) !== 0 && (grammar & (G.NOUN | G.ADJECTIVE)) === 0) return true;
  }
  return false;
}

/** «Исибаның тамызға жоспарланған сапары»: a participle in front of a noun does not part it from its owner. */
function isAttribute(view: TokenView, at: number): boolean {
  const next = view.words[at + 1];
  return (view.words[at]!.grammar & G.PARTICIPLE) !== 0 && next !== undefined && !view.isPunctuation(at + 1) && !COPULAS.has(next.form) && (next.grammar & (G.VERB | G.GERUND)) === 0;
}
