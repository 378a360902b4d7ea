import { foldForm } from './phrase.ts';
import { readTable } from './table.ts';

/** The small words that reading turns on, by what they do; each language writes its own in `function-words.tsv`. */
export const FUNCTION_ROLES = [
  /** Joins equals. */
  'AND',
  /** Stands in front of a name without changing what it is: "the". */
  'ARTICLE',
  /** Prepositions of place and direction. */
  'PLACE',
  /** Words in front of whom one deals with: a capital behind one is a government. */
  'PARTNER',
  /** Prepositions of what is talked about. */
  'ABOUT',
  /** Stands behind what an office is about: «Сирия жөніндегі өкіл» is not Syria's. */
  'CONCERNING',
  /** Opens what somebody does something for. */
  'PURPOSE',
  /** Prepositions of where an ambassador is accredited. */
  'ACCREDITED',
  /** Joins two ends of a span of days. */
  'RANGE',
  /** Stands in front of a beginning in time, or behind it: «с 2019 года», "since 2019", «2019 жылдан бері». */
  'SINCE',
  /** Likewise an end. */
  'UNTIL',
  /** Stands between a day and its month. */
  'OF_MONTH',
  /** Stands in front of a bare year. */
  'IN_YEAR',
  /** Parts of a year, in front of it: "early 2026", "the spring of 2026". */
  'PART_OF_YEAR',
  /** Stands in front of a month or weekday that has been: "last July". */
  'LAST_SUCH',
  /** Stands in front of one that is still to come: "next Friday". */
  'NEXT_SUCH',
  /** Opens a span of days that ends in another month: "from 30 May to 2 June". */
  'SPAN_START',
  /** Stands on the line of a release in front of its day. */
  'ISSUED',
  /** Nouns, as lemmas, that a government has and a town has not: «готовность Москвы». */
  'POLITICAL',
  /** Nouns, as lemmas, that make a people's name in front of them that of its state: «өзбек елі». */
  'NATIONAL',
  /** Closes what is said in front of a verb of saying: «деп». */
  'SAYING',
  /** Verbs, as lemmas, of taking part in what was told before. */
  'ATTENDING',
  /** Stands in front of a meeting like the one told before: «келесі». */
  'NEXT',
  /** Says whose a deed is by what was told before: "his visit". */
  'POSSESSIVE',
  /** Nouns, as lemmas, of what lies between two states: «на границе Таиланда и Камбоджи произошла перестрелка». */
  'BORDER',
  /** Nouns, as forms, of talks that are more than one: «провёл встречи с». */
  'MEETINGS',
  /** "Both", as lemmas: «призвал обе стороны». */
  'BOTH',
  /** Verbs, as lemmas, by which something is offered: «предложил прислать спасателей». */
  'OFFER',
  /** Participles, as lemmas, of what somebody feels, not of what is done to him: «Пекин возмущён заявлением». */
  'FEELING',
  /** Verbs, as lemmas, that only say that a deed is done: «начать вывод войск». */
  'CARRY_OUT',
  /** Prepositions of what is aimed at: «вернуться к переговорам». */
  'AIM',
  /** Verbs, as lemmas, of what is held or takes place: a meeting is their subject. */
  'TAKE_PLACE',
  /** Verbs and nouns, as lemmas, that make known what somebody does: «сообщил о высылке», «решение об отзыве». */
  'ANNOUNCE',
  /** Stands behind whoever's words are told: «Джайсвалдың сөзінше». */
  'IN_WORDS',
  /** Nouns and adjectives, as lemmas, that go back to a deed told before: «нападение», «ответный». */
  'DEED',
  /** Verbs, as lemmas, of giving: "provide", "donate". */
  'GIVE',
  /** Verbs, as lemmas, that give where they have money with them: "commit £5 million", "support with 2 million euros". */
  'FUND',
  /** Nouns, as lemmas, of what is given in aid. */
  'GIFT',
  /** Nouns, as lemmas, of arms, which are given in aid, or put in readiness. */
  'ARMS',
  /** Nouns, as lemmas, of what carries goods, and of goods themselves. */
  'CARRIER',
  /** Verbs, as lemmas, of what comes and goes by itself: planes, ships, goods. */
  'COME',
  /** Nouns of documents that two states sign. */
  'TREATY',
  /** Words and marks that money is counted in. */
  'MONEY',
  /** Stands in front of what somebody is about to do: "will". */
  'COMING',
  /** Stands in front of the talks or journey at which something is done: «в ходе», «по итогам». */
  'OCCASION',
  /** Stands in front of a gathering beside which something is done: «на полях». */
  'SIDELINES',
  /** Stands in front of what is still to come: «в преддверии». */
  'EVE',
  /** Stands in front of those who look on: «в присутствии». */
  'PRESENCE',
  /** Stands in front of with whom one talks. */
  'WITH',
  /** Stands in front of where a colleague is from. */
  'FROM',
  /** Stands in front of whoever sends a letter. */
  'FROM_SOMEBODY',
  /** Stands in front of whoever receives credentials. */
  'AT_HOST',
  /** Names of what somebody says or writes. */
  'SPOKEN_DOCUMENT',
  /** In front of whose words a document is. */
  'BY_AUTHOR',
  /** Goes back to a talk told before, or to its sides. */
  'TALK_AGAIN',
  /** Verbs, as lemmas, of leading a delegation or a talk. */
  'LEAD_TALK',
  /** Nouns for one official who has been named: "the American diplomat". */
  'OFFICIAL',
  /** Those of them that mean a diplomat. */
  'DIPLOMAT',
  /** Nouns of offices in the plural, as which those who talk are called. */
  'LEADERS',
  'PRESIDENTS',
  'MINISTERS',
  'DIPLOMATS',
  /** In front of ministers: heads of governments, and those of foreign affairs. */
  'PRIME',
  'FOREIGN',
  /** Verbs, as lemmas, of calling in an envoy. */
  'SUMMON',
  /** Stands between an office and a higher one that it serves: "Private Secretary to the President". */
  'SERVING',
  /** Stands between an office and the body that it is of: "Spokesperson of the Ministry". */
  'OF_BODY',
  /** Nouns that end the name of a parliament or a chamber of one. */
  'PARLIAMENT',
  /** Stands in front of what an office is about: «посол по особым поручениям». */
  'FIELD',
  /** Stands two words in front of who leads a delegation: «во главе с». */
  'HEADED',
  /** Verbs, as lemmas, of leading a delegation. */
  'HEADING',
  /** Pronouns, as lemmas, of relative clauses. */
  'RELATIVE',
  /** Opens a relative clause of where something is held, behind its preposition: «на котором», «где». */
  'WHERE',
  /** Opens what somebody says. */
  'CONTENT',
  /** Stands in front of what a deed hits: «удар по». */
  'AGAINST',
  /** Stands in front of talks at which something is done. */
  'AT',
  /** Nouns, as lemmas, of attacks. */
  'ATTACK',
  /** Nouns, as lemmas, of what is handed over in protest. */
  'NOTE',
  /** Verbs, as lemmas, of demanding. */
  'DEMAND',
  /** Verbs, as lemmas, of denying what is said of one. */
  'DENYING',
  /** Verbs in the singular of talks that one has with each of several in turn: several who do it do it together. */
  'IN_TURN',
  /** Nouns, as lemmas, of journeys. */
  'JOURNEY',
  /** Nouns, as lemmas, of help that a third gives to talks. */
  'MEDIATION',
  /** Nouns, as lemmas, of what stands between talkers and a gathering that they only talk about: «подготовка саммита». */
  'DISCUSSED',
  /** Participles and their verbs, as lemmas, of what came out of talks. */
  'REACHED',
  /** Nouns, as lemmas, of what a state signs alone. */
  'LAW',
  /** Says of what is told that it can be. */
  'POSSIBLE',
  /** Goes back to what was told before: «этот» (as lemmas), «бұл» (as forms). */
  'POINTING',
  /** Verbs, as lemmas, of calling upon somebody. */
  'CALLING',
  /** Stands behind what somebody is blamed or thanked for: «үшін». */
  'BECAUSE',
  /** Nouns, as lemmas, for a state without its name. */
  'STATE',
  /** Nouns, as lemmas, that stand with the name of a body which acts for no state. */
  'KIND_OF_BODY',
  /** Pronouns, as lemmas, of whose something is. */
  'OWN',
  /** Says of an office that it is held for whoever was named last: «её советник». */
  'POSSESSOR',
  /** Pronouns, as lemmas, that say it of whoever acts: «свой советник». */
  'OWN_SUBJECT',
  /** Nouns, as lemmas, of the parts of an organisation: «Отделение ООН в Женеве». */
  'BRANCH',
  /** Nouns, as lemmas, of talks that come round again and again, whoever holds them. */
  'SESSION',
  /** Nouns, as lemmas, of who stands in for the holder of an office. */
  'DEPUTY',
  /** Nouns, as lemmas, for a ministry. */
  'MINISTRY',
  /** Stands behind a year, beside the words of dates. */
  'YEARS',
  /** Small words with a capital of their own that may open a name. */
  'NAME_PARTICLE',
  /** Those of them that open one wherever a name follows. */
  'SON_OF',
  /** Initials that look like none: of several letters. */
  'INITIAL',
  /** Labels a line that names where a text comes from. */
  'SOURCE',
  /** Nouns of bodies that meet, in front of a relative clause that tells of it: "the joint commission, which met". */
  'COMMITTEE',
  /** A ministry of foreign affairs without its state is the article's own. */
  'FOREIGN_MINISTRY',
  /** Adverbs between two who act and their verb: "the two ministers also discussed". */
  'ADVERB_OF_TWO',
  /** Prepositions in front of whoever is not the subject. */
  'BEFORE_ANOTHER',
  /** Finite verbs of saying, behind whoever speaks. */
  'SAID',
  /** Pronouns of whoever speaks. */
  'SPEAKER',
  /** Names of money: the adjective of a state in front of one is no state, "Australian dollars". */
  'CURRENCY',
  /** Titles that are first names, too: "Sultan Al Jaber". */
  'FIRST_NAME',
  /** Nouns of standing by somebody. */
  'BACKING',
  /** What those who fight are asked for. */
  'PEACE',
  /** Preposition of whoever is called on. */
  'UPON',
  /** Takes in every one of those named behind it. */
  'ALL',
  /** Between "all" and the parties that are called on. */
  'BEFORE_PARTIES',
  /** Those who are called on without a name. */
  'PARTIES',
  /** Opens what a noun is more nearly: "parties of the conflict". */
  'OF_OR_IN',
  /** Nouns of what is said to somebody on a sad or happy occasion. */
  'ORAL',
  /** Forms of "meet" that say that two met each other. */
  'MEET',
  /** What is received and is no guest. */
  'LETTER',
  /** Auxiliary verbs in front of "not". */
  'BEFORE_NOT',
  /** Verbs for what takes place. */
  'COME_ABOUT',
  /** Forms of "be" in front of a participle. */
  'BE',
  /** Participles of what does not take place. */
  'CALLED_OFF',
  /** Forms of "have" in front of a participle. */
  'HAVE',
  /** Possessives of people and of states. */
  'POSSESSIVE_OF_ANY',
  /** Verbs of holding a meeting. */
  'HOLD',
  /** Verbs of agreeing to hold one. */
  'AGREED',
  /** Points to what was told before. */
  'SUCH',
  /** Says that somebody does what was told of another: "similar measures". */
  'ALIKE',
  /** Opens what somebody is accused of. */
  'CHARGE_OF',
  /** Nouns of an attack that was told before: "condemned the attack". */
  'KNOWN_ATTACK',
  /** In front of "with" where two do something side by side. */
  'TOGETHER',
  /** Verbs that open lasting support. */
  'STAND_BY',
  /** A document that two have signed or will sign. */
  'PAPER',
  /** How those talk who are far from each other. */
  'TELEPHONE',
  /** In front of the means of a talk. */
  'BY_MEANS_OF',
  /** Verbs of talking that do not say how. */
  'SPEAK',
  /** Words behind "in" and a place that make it no place of a talk. */
  'NO_PLACE_BEHIND',
  /** Beside a gathering: "on the sidelines of". */
  'MARGINS',
  /** A talk by telephone. */
  'CALL',
  /** What befalls people on a day of its own, as forms or lemmas, and that it did: "the earthquake that struck on". */
  'MISHAP',
  /** Between a noun or verb and its day. */
  'ON_DAY',
  /** Participles right in front of whoever leads a delegation: «возглавляемую». */
  'LED_BY',
  /** Says that somebody will do something for another: "stood ready". */
  'READY',
  /** The months. */
  'MONTH',
  /** Says that more than two take part. */
  'MORE_THAN_TWO',
  /** Nouns of those who represent a state in another. */
  'ENVOY',
  /** What is received of a person and is not that person. */
  'HANDED_OVER',
  /** Those who travel without an office. */
  'TRAVELLERS',
  /** Makes a team that is sent an aid. */
  'RELIEF',
  /** In front of "of" and a gathering where a talk only took place. */
  'FRAMEWORK',
  /** Words of going to a gathering, in all their forms. */
  'ATTEND',
  /** Opens when or where something was. */
  'AT_TIME_OF',
  /** The present of "be". */
  'IS',
  /** Auxiliary verbs of the future. */
  'WILL',
  /** Participles of a meeting that takes place. */
  'HELD',
  /** In front of the place whose colleague somebody is: "his colleagues from Paris". */
  'COLLEAGUE_OF',
  /** Opens a noun of somebody known. */
  'DETERMINER',
  /** Auxiliary verbs behind a subject. */
  'FINITE_AUXILIARY',
  /** Possessives of whoever speaks. */
  'POSSESSIVE_OF_SPEAKER',
  /** Participles of a document that is agreed. */
  'SIGNED',
  /** In front of them, where it was done. */
  'BEFORE_SIGNED',
  /** In front of a session that somebody travels to. */
  'FOR_SESSION',
  /** Participles of a meeting that is held or will be. */
  'TO_BE_HELD',
  /** Nouns of violence, as against which somebody speaks. */
  'VIOLENCE',
  /** In front of the visit in whose course something is done. */
  'DURING',
  /** Opens a sentence with the visit in whose course something is done. */
  'OPENING_OF_VISIT',
  /** Offices of several. */
  'HOLDERS',
  /** Verbs in front of a new office. */
  'APPOINT',
  /** Pronouns of one person. */
  'HE',
  /** Prepositions that open a sentence with the occasion. */
  'OPENING_OF_OCCASION',
  /** Verbs, behind "to", of what is said to somebody. */
  'ADDRESSING',
  /** Offices by their initials, behind which a name of the article's own side follows. */
  'SHORT_OFFICE',
  /** Auxiliary verbs between a subject and its verb. */
  'AUXILIARY',
  /** What a state opens in another. */
  'EMBASSY',
  /** Between a possessive and an office. */
  'BEFORE_OWN_OFFICE',
  /** Possessives of states. */
  'POSSESSIVE_OF_STATE',
  /** In front of "by" and whoever leads a delegation. */
  'LED',
  /** What is conveyed from somebody at home. */
  'GREETINGS',
  /** In front of whoever sends it. */
  'OF_SENDER',
  /** Opens, behind "when", the clause of a meeting. */
  'WHEN_THEY',
  /** In front of whose visit it is. */
  'VISIT_OF',
  /** Verbs in front of who belongs to a delegation. */
  'COMPRISE',
  /** Those who travel with somebody. */
  'DELEGATION',
  /** In front of an office that somebody has or had. */
  'PREDICATE',
  /** Opens a clause about whoever stands in front of it. */
  'RELATIVE_PRONOUN',
  /** Nouns in front of what somebody means to do. */
  'MEANT',
  /** Verbs of a statement in the name of the state that makes it. */
  'SPEAKS',
  /** Nouns of how the state that speaks stands to a thing. */
  'STANCE',
  /** What somebody stands for: a seat, a membership. */
  'CANDIDATURE',
  /** Verbs that do not yet say what became of a plan. */
  'STILL_TO_COME',
  /** Styles of those who reign. */
  'REIGNING',
  /** Styles that a text gives to those of other states. */
  'FOREIGN_STYLE',
  /** Nouns, behind "joint", of what several states say together. */
  'JOINT_DOCUMENT',
  /** Verbs, as lemmas, of uttering a stance: "reiterated Canada's support". */
  'UTTER',
  /** Opens an office that only one state calls so. */
  'OFFICE_OF_ONE_STATE',
  /** Verbs, as lemmas, in front of whoever is accused. */
  'CHARGE',
  /** What is supported by saying so. */
  'ONE_CHINA',
  /** Verbs, as lemmas, that tell no one of whom it is asked. */
  'DEMANDING',
  /** Which of several sessions it is. */
  'ORDINAL',
  /** Verbs, as lemmas, of giving up what was planned. */
  'CALL_OFF',
  /** Verbs, as lemmas, in front of what somebody threatens to do. */
  'VOW',
  /** Verbs, as lemmas, of bringing greetings. */
  'CONVEY',
  /** Verbs, as lemmas, of going on from where one was. */
  'LEAVE',
  /** Words in front of "as" and a new office. */
  'APPOINTMENT',
  /** What one is elected or appointed to, as lemmas: «на пост президента», «на должность посла». */
  'POST',
  /** In front of a count that is no exact one: «около 10 дней назад». */
  'ROUGHLY',
  /** What an envoy presents, and whoever receives it accepts. */
  'CREDENTIALS',
  /** Makes one call of several. */
  'CONFERENCE',
  /** Verbs and nouns of deciding what is to be done. */
  'DECIDED',
  /** What a state says of itself behind "is". */
  'SAYS_OF_ITSELF',
  /** Small words between the members of a list of people. */
  'LIST_WORD',
  /** Opens whom one deals with. */
  'WITH_ANOTHER',
  /** Says that whoever follows is of the side of whoever stands in front. */
  'ACCOMPANIED',
  /** In front of whose guest somebody is. */
  'INVITATION',
  /** Opens a clause with a subject of its own. */
  'CLAUSE_OPENING',
  /** Verbs, as lemmas, between two of one side. */
  'WITHIN_ONE_SIDE',
  /** Prepositions of where somebody is. */
  'PLACED',
  /** Verbs, as lemmas, in front of where somebody is. */
  'STAY',
  /** Nouns of talking to each other on screens. */
  'VIDEO_LINK',
  /** Verbs, as lemmas, of letters that reach somebody. */
  'ARRIVE',
  /** Nouns, as lemmas, of sending foreign diplomats away. */
  'EXPULSION',
  /** Nouns, as lemmas, of what is in a state: «на севере». */
  'PART_OF_STATE',
  /** Those of them that say that the occasion is over. */
  'BEHIND_OCCASION',
  /** Nouns, as lemmas, in front of a delegation and who belongs to it: «в составе делегации». */
  'RETINUE',
  /** Verbs, as lemmas, of receiving a guest. */
  'RECEIVE',
  /** Nouns, as lemmas, for where a government sits, behind its state's adjective. */
  'SEAT',
  /** Stands in front of where one is or goes. */
  'INTO',
  /** Verbs, as lemmas, of bringing somebody to do what the infinitive behind them tells. */
  'CAUSE',
  /** Stands in front of what somebody is punished for. */
  'BLAMED_FOR',
  /** Nouns, as lemmas, for a charge, in front of «в» and what it is of. */
  'CHARGE_NOUN',
  /** Nouns, as lemmas, for what only those who rule a place do there: who condemns it blames that state. */
  'STATE_ABUSE',
  /** Nouns, as lemmas, for bodies whose president is no head of state. */
  'ASSOCIATION',
  /** Verbs, as lemmas, of going with somebody. */
  'ACCOMPANY',
  /** Verbs, as lemmas, that denied keep somebody from doing what the infinitive behind them tells: «не даёт заключить». */
  'PERMIT',
  /** Verbs, as lemmas, that keep somebody from it without a denial: «помешал подписать». */
  'PREVENT',
  /** Nouns for the people of a state that a portfolio is about: "Minister of Foreign Affairs and Egyptian Expatriates". */
  'NATIONALS',
  /** What organs of organisations and bodies of states are both called: "Security Council". */
  'COUNCIL',
  /** In front of such a name: a body of one state, "the National Security Council". */
  'OF_ONE_STATE',
  /** Days that may stand within a phrase behind its verb: "threatened Monday to". */
  'DAY_WITHIN',
] as const;
export type FunctionRole = (typeof FUNCTION_ROLES)[number];
export type FunctionWords = Readonly<Record<FunctionRole, ReadonlySet<string>>>;

/** @param folder the language's `lexicon/` folder. Roles that it leaves out have no words. */
export function readFunctionWords(folder: string): FunctionWords {
  const rows = readTable(`${folder}/function-words.tsv`);
  return Object.fromEntries(
    FUNCTION_ROLES.map((role) => [role, new Set(rows.filter((row) => row.role === role).flatMap((row) => row.words!.split('|').map((word) => foldForm(word.trim()))))]),
  ) as unknown as FunctionWords;
}
