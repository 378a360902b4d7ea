// Made by "npm run schema" from schema/schema.graphql and schema/operations; change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What happens between states: the event types of PLOVER, and STATEMENT and APPEAL of CAMEO (01, 02). */
export type EventType =
  /** They meet, call or write to each other. */
  | 'CONSULT'
  /** They agree or promise to cooperate, or state their readiness. */
  | 'AGREE'
  /** They carry out cooperation: sign, build, trade, exercise together. */
  | 'COOPERATE'
  /** One endorses or defends the other; they open or raise relations. */
  | 'SUPPORT'
  /** One gives the other material help. */
  | 'AID'
  /** One gives in to the other. */
  | 'CONCEDE'
  /** One withdraws, releases or ceases fire. */
  | 'RETREAT'
  /** One urges the other to do something. */
  | 'REQUEST'
  /** One criticises or condemns the other. */
  | 'ACCUSE'
  /** One refuses what the other asks or proposes. */
  | 'REJECT'
  /** One warns the other of force or measures. */
  | 'THREATEN'
  /** One protests against the other. */
  | 'PROTEST'
  /** One imposes sanctions or lowers relations. */
  | 'SANCTION'
  /** One puts forces in readiness. */
  | 'MOBILIZE'
  /** One uses coercion short of violence. */
  | 'COERCE'
  /** One uses violence. */
  | 'ASSAULT'
  /** A public statement that is the news itself (CAMEO 01). */
  | 'STATEMENT'
  /** A call on all, or on a region, for peace or restraint (CAMEO 02). */
  | 'APPEAL';

/** How they consult, and SIGNING for how they cooperate. */
export type EventMode =
  /** By telephone. */
  | 'PHONE'
  /** By video link. */
  | 'VIDEO'
  /** Face to face: talks, a reception. */
  | 'MEETING'
  /** One side travels to the other. */
  | 'VISIT'
  /** A summit, session or meeting of three or more parties. */
  | 'MULTILATERAL'
  /** Letters, congratulations, condolences. */
  | 'CORRESPONDENCE'
  /** Mediation, or hosting the talks of others. */
  | 'THIRD_PARTY'
  /** A treaty, memorandum or declaration is signed. */
  | 'SIGNING';

/** Whether an event took place. Only ACTUAL events, and HISTORICAL ones with a date of their own, count. */
export type Modality =
  /** It took place and is the news. */
  | 'ACTUAL'
  /** It is planned. */
  | 'FUTURE'
  /** It is conditional or only talked about. */
  | 'HYPOTHETICAL'
  /** It is said not to have taken place. */
  | 'NEGATED'
  /** It took place clearly before the news and is told as background. */
  | 'HISTORICAL';

/** How precise the date of an event is. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR'
  /** No date is known. */
  | 'UNKNOWN';

/** Where the date of an event comes from. */
export type DateSource =
  /** The text names it, or names it relative to its day of publication. */
  | 'TEXT'
  /** The article's dateline. */
  | 'DATELINE'
  /** The article's day of publication, where the text says that it is the day of the event. */
  | 'METADATA'
  /** No date is known. */
  | 'NONE';

/** What the time of an event is. */
export type TimeBasis =
  /** The date on which it happened. */
  | 'EVENT'
  /** The day of publication of the first article that reports it, since no date is known. */
  | 'REPORT';

/** Languages that articles are read in and names are given in. */
export type Language =
  /** English (ISO 639-1 en). */
  | 'EN'
  /** Russian (ISO 639-1 ru). */
  | 'RU'
  /** Kazakh (ISO 639-1 kk). */
  | 'KK';

/** Regions that diplomatic news names, wider or narrower than a state. */
export type RegionId =
  /** Middle East · Ближний Восток */
  | 'MIDDLE_EAST'
  /** Central Asia · Центральная Азия */
  | 'CENTRAL_ASIA'
  /** Caucasus · Кавказ */
  | 'CAUCASUS'
  /** Europe · Европа */
  | 'EUROPE'
  /** Eastern Europe · Восточная Европа */
  | 'EASTERN_EUROPE'
  /** Balkans · Балканы */
  | 'BALKANS'
  /** Africa · Африка */
  | 'AFRICA'
  /** North Africa · Северная Африка */
  | 'NORTH_AFRICA'
  /** Sub-Saharan Africa · Африка к югу от Сахары */
  | 'SUBSAHARAN_AFRICA'
  /** South Asia · Южная Азия */
  | 'SOUTH_ASIA'
  /** Southeast Asia · Юго-Восточная Азия */
  | 'SOUTHEAST_ASIA'
  /** East Asia · Восточная Азия */
  | 'EAST_ASIA'
  /** Asia-Pacific · Азиатско-Тихоокеанский регион */
  | 'ASIA_PACIFIC'
  /** North America · Северная Америка */
  | 'NORTH_AMERICA'
  /** Latin America · Латинская Америка */
  | 'LATIN_AMERICA'
  /** Arctic · Арктика */
  | 'ARCTIC'
  /** Caspian region · Каспийский регион */
  | 'CASPIAN'
  /** Persian Gulf · Персидский залив */
  | 'PERSIAN_GULF'
  /** Black Sea region · Черноморский регион */
  | 'BLACK_SEA';

/** Offices, the highest first. */
export type OfficeKind =
  /** head of state · глава государства */
  | 'HEAD_OF_STATE'
  /** head of government · глава правительства */
  | 'HEAD_OF_GOVERNMENT'
  /** vice-president · вице-президент */
  | 'VICE_PRESIDENT'
  /** deputy head of government · заместитель главы правительства */
  | 'DEPUTY_HEAD_OF_GOVERNMENT'
  /** foreign minister · министр иностранных дел */
  | 'FOREIGN_MINISTER'
  /** deputy foreign minister · заместитель министра иностранных дел */
  | 'DEPUTY_FOREIGN_MINISTER'
  /** minister · министр */
  | 'MINISTER'
  /** deputy minister · заместитель министра */
  | 'DEPUTY_MINISTER'
  /** speaker of parliament · спикер парламента */
  | 'SPEAKER'
  /** member of parliament · депутат парламента */
  | 'LEGISLATOR'
  /** ambassador · посол */
  | 'AMBASSADOR'
  /** special envoy · специальный представитель */
  | 'SPECIAL_ENVOY'
  /** crown prince · наследный принц */
  | 'CROWN_PRINCE'
  /** member of a royal family · член королевской семьи */
  | 'ROYAL'
  /** head of an international organisation · глава международной организации */
  | 'ORG_HEAD'
  /** spokesperson · официальный представитель */
  | 'SPOKESPERSON'
  /** adviser · советник */
  | 'ADVISER'
  /** secretary of the security council · секретарь совета безопасности */
  | 'SECURITY_COUNCIL_SECRETARY'
  /** military commander · военачальник */
  | 'MILITARY'
  /** head of a region · глава региона */
  | 'REGIONAL_HEAD'
  /** official · должностное лицо */
  | 'OTHER_OFFICIAL'
  /** other · иное */
  | 'OTHER';

/** Lengths of time, by the calendar. */
export type Interval =
  /** A day. */
  | 'DAY'
  /** A week from Monday (ISO 8601). */
  | 'WEEK'
  /** A month. */
  | 'MONTH'
  /** Three months from January, April, July or October. */
  | 'QUARTER'
  /** A year. */
  | 'YEAR';

/** Which events. All fields that are given must hold. */
export type EventFilter = {
  /** All of these must hold, too. */
  and?: Array<EventFilter> | null | undefined;
  /** At least one of these must hold, too. */
  or?: Array<EventFilter> | null | undefined;
  /** This must not hold. */
  not?: EventFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** States that take part. */
  countries?: CountrySetFilter | null | undefined;
  /** States that act; in what is mutual all do. */
  actors?: CountrySetFilter | null | undefined;
  /** States that are acted upon; in what is mutual all are. */
  targets?: CountrySetFilter | null | undefined;
  /** People who take part, by id. */
  people?: IdSetFilter | null | undefined;
  /** Offices that people who take part hold or held. */
  offices?: OfficesFilter | null | undefined;
  /** Organisations that take part. */
  organizations?: OrganizationSetFilter | null | undefined;
  /** What it is about. */
  topics?: TopicSetFilter | null | undefined;
  /** What happens. */
  type?: EventTypeFilter | null | undefined;
  /** How it happens. */
  mode?: EventModeFilter | null | undefined;
  /** Whether it took place. */
  modality?: ModalityFilter | null | undefined;
  /** When it happened, as articles say; what has no date passes only `isNull: true`. */
  date?: DateFilter | null | undefined;
  /** Its date (the first day that it may mean), else the day on which it was first reported. */
  time?: DateFilter | null | undefined;
  /** Its time, by that of another event. */
  when?: RelativeTime | null | undefined;
  /** Publishers of articles that report it. */
  source?: SourceFilter | null | undefined;
  /** Where it happened, in the words of the article. Example: `{ contains: "astana" }`. */
  place?: TextFilter | null | undefined;
  /** Whether it took place, so that it counts in `eventCount`, series and scores. */
  counts?: boolean | null | undefined;
  /** Articles that report it. */
  articleCount?: IntFilter | null | undefined;
  /** Different publishers of those articles. */
  sourceCount?: IntFilter | null | undefined;
  /** PLOVER score, -10 (conflict) to 10 (cooperation). Example: `{ lt: -3 }`. */
  ploverScore?: FloatFilter | null | undefined;
  /** Goldstein's scale of CAMEO, -10 (conflict) to 10 (cooperation). */
  goldstein?: FloatFilter | null | undefined;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  quadClass?: IntFilter | null | undefined;
  /** How far the reading of its leading article is trusted, 0 to 1. */
  confidence?: FloatFilter | null | undefined;
};

/** Questions about an id; all that are asked must hold. */
export type IdFilter = {
  /** It is this. */
  eq?: string | number | null | undefined;
  /** It is not this; what has none passes. */
  ne?: string | number | null | undefined;
  /** It is one of these. */
  in?: Array<string | number> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<string | number> | null | undefined;
  /** Whether it has none. */
  isNull?: boolean | null | undefined;
};

/** Questions about states; all that are asked must hold. */
export type CountrySetFilter = {
  /** At least one of these is among them. */
  any?: Array<string> | null | undefined;
  /** Each of these is among them. */
  all?: Array<string> | null | undefined;
  /** None of these is among them; what has none passes. */
  none?: Array<string> | null | undefined;
  /** Whether there is none at all. */
  isNull?: boolean | null | undefined;
};

/** Questions about ids; all that are asked must hold. */
export type IdSetFilter = {
  /** At least one of these is among them. */
  any?: Array<string | number> | null | undefined;
  /** Each of these is among them. */
  all?: Array<string | number> | null | undefined;
  /** None of these is among them; what has none passes. */
  none?: Array<string | number> | null | undefined;
  /** Whether there is none at all. */
  isNull?: boolean | null | undefined;
};

/** Questions about offices of several people; all that are asked must hold. */
export type OfficesFilter = {
  /** At least one of these is held by one of them. */
  any?: Array<OfficeOfState> | null | undefined;
  /** Each of these is held by one of them. */
  all?: Array<OfficeOfState> | null | undefined;
  /** None of these is held by any of them. */
  none?: Array<OfficeOfState> | null | undefined;
};

/** An office, of one state or of any. */
export type OfficeOfState = {
  /** What it is. */
  office: OfficeKind;
  /** The state that it is held for; of any when left out. */
  country?: string | null | undefined;
};

/** Questions about organisations, by acronym; all that are asked must hold. */
export type OrganizationSetFilter = {
  /** At least one of these is among them. */
  any?: Array<string | number> | null | undefined;
  /** Each of these is among them. */
  all?: Array<string | number> | null | undefined;
  /** None of these is among them; what has none passes. */
  none?: Array<string | number> | null | undefined;
  /** Whether there is none at all. */
  isNull?: boolean | null | undefined;
};

/** Questions about topics; all that are asked must hold. */
export type TopicSetFilter = {
  /** At least one of these is among them. */
  any?: Array<TopicId> | null | undefined;
  /** Each of these is among them. */
  all?: Array<TopicId> | null | undefined;
  /** None of these is among them; what has none passes. */
  none?: Array<TopicId> | null | undefined;
  /** Whether there is none at all. */
  isNull?: boolean | null | undefined;
};

/** What an article, event or statement is about; most map to an IPTC Media Topic. */
export type TopicId =
  /** bilateral relations · двусторонние отношения */
  | 'BILATERAL_RELATIONS'
  /** security · безопасность */
  | 'SECURITY'
  /** armed conflict · вооружённый конфликт */
  | 'ARMED_CONFLICT'
  /** peace process · мирный процесс */
  | 'PEACE_PROCESS'
  /** multilateral cooperation · многостороннее сотрудничество */
  | 'MULTILATERAL_COOPERATION'
  /** international law · международное право */
  | 'INTERNATIONAL_LAW'
  /** trade · торговля */
  | 'TRADE'
  /** investment · инвестиции */
  | 'INVESTMENT'
  /** energy · энергетика */
  | 'ENERGY'
  /** nuclear affairs · ядерная сфера */
  | 'NUCLEAR'
  /** transport · транспорт */
  | 'TRANSPORT'
  /** water · водные ресурсы */
  | 'WATER'
  /** environment · окружающая среда */
  | 'ENVIRONMENT'
  /** agriculture · сельское хозяйство */
  | 'AGRICULTURE'
  /** finance · финансы */
  | 'FINANCE'
  /** industry · промышленность */
  | 'INDUSTRY'
  /** technology · технологии */
  | 'TECHNOLOGY'
  /** education · образование */
  | 'EDUCATION'
  /** science · наука */
  | 'SCIENCE'
  /** culture · культура */
  | 'CULTURE'
  /** sport · спорт */
  | 'SPORT'
  /** tourism · туризм */
  | 'TOURISM'
  /** migration · миграция */
  | 'MIGRATION'
  /** consular affairs · консульские вопросы */
  | 'CONSULAR'
  /** humanitarian aid · гуманитарная помощь */
  | 'HUMANITARIAN_AID'
  /** human rights · права человека */
  | 'HUMAN_RIGHTS'
  /** terrorism · терроризм */
  | 'TERRORISM'
  /** crime · преступность */
  | 'CRIME'
  /** sanctions · санкции */
  | 'SANCTIONS'
  /** defence · оборона */
  | 'DEFENCE'
  /** health · здравоохранение */
  | 'HEALTH'
  /** elections · выборы */
  | 'ELECTIONS'
  /** domestic politics · внутренняя политика */
  | 'DOMESTIC_POLITICS'
  /** territory and borders · территория и границы */
  | 'TERRITORY'
  /** parliament · парламент */
  | 'PARLIAMENT'
  /** disaster · стихийное бедствие */
  | 'DISASTER'
  /** media · средства массовой информации */
  | 'MEDIA'
  /** religion · религия */
  | 'RELIGION';

/** Questions about an event's type; all that are asked must hold. */
export type EventTypeFilter = {
  /** It is this. */
  eq?: EventType | null | undefined;
  /** It is not this; what has none passes. */
  ne?: EventType | null | undefined;
  /** It is one of these. */
  in?: Array<EventType> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<EventType> | null | undefined;
  /** Whether it has none. */
  isNull?: boolean | null | undefined;
};

/** Questions about an event's mode; all that are asked must hold. */
export type EventModeFilter = {
  /** It is this. */
  eq?: EventMode | null | undefined;
  /** It is not this; what has none passes. */
  ne?: EventMode | null | undefined;
  /** It is one of these. */
  in?: Array<EventMode> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<EventMode> | null | undefined;
  /** Whether it has none. */
  isNull?: boolean | null | undefined;
};

/** Questions about an event's modality; all that are asked must hold. */
export type ModalityFilter = {
  /** It is this. */
  eq?: Modality | null | undefined;
  /** It is not this; what has none passes. */
  ne?: Modality | null | undefined;
  /** It is one of these. */
  in?: Array<Modality> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<Modality> | null | undefined;
  /** Whether it has none. */
  isNull?: boolean | null | undefined;
};

/** Questions about a date that may be only as precise as a month or a year: it passes when it may mean a day that does. All that are asked must hold. */
export type DateFilter = {
  /** It is, or may be, this day or in this month or year. */
  eq?: string | null | undefined;
  /** It is before this. */
  lt?: string | null | undefined;
  /** It is not after this. */
  lte?: string | null | undefined;
  /** It is after this. */
  gt?: string | null | undefined;
  /** It is not before this. */
  gte?: string | null | undefined;
  /** It is in this span, both ends included. */
  between?: Period | null | undefined;
  /** Whether there is none. */
  isNull?: boolean | null | undefined;
};

/** A span of days, both ends included; `2026` to `2026-03` is 1 January to 31 March 2026. An end that is left out is open. */
export type Period = {
  /** Its first day, or the month or year that it begins with. */
  from?: string | null | undefined;
  /** Its last day, or the month or year that it ends with. */
  to?: string | null | undefined;
};

/** The time of an event by that of another: of the first or the last event that passes `of`. A time is the event's date (the first day that it may mean), else the day on which it was first reported. What has no time does not pass, and when nothing passes `of`, nothing does. Example: `{ is: BEFORE, which: LAST, of: { mode: { eq: VISIT } } }` passes what was before the latest visit. */
export type RelativeTime = {
  /** How the event stands to the other. */
  is: TimeRelation;
  /** Which of the events that pass `of`. */
  which: Occurrence;
  /** What the other event is. */
  of: EventFilter;
};

/** How an event's time stands to that of another. */
export type TimeRelation =
  /** On an earlier day. */
  | 'BEFORE'
  /** On a later day. */
  | 'AFTER'
  /** On the same day. */
  | 'SAME_DAY'
  /** In the same month. */
  | 'SAME_MONTH'
  /** In the same year. */
  | 'SAME_YEAR';

/** Which of several events. */
export type Occurrence =
  /** The one of the earliest time. */
  | 'FIRST'
  /** The one of the latest time. */
  | 'LAST';

/** Questions about a publisher by name, letters’ case apart; all that are asked must hold. */
export type SourceFilter = {
  /** It is this. */
  eq?: string | null | undefined;
  /** It is not this; what has none passes. */
  ne?: string | null | undefined;
  /** It is one of these. */
  in?: Array<string> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<string> | null | undefined;
  /** Whether it has none. */
  isNull?: boolean | null | undefined;
};

/** Questions about a text; letters' case does not matter, and all that are asked must hold. */
export type TextFilter = {
  /** It is this. */
  eq?: string | null | undefined;
  /** It is not this; what has none passes. */
  ne?: string | null | undefined;
  /** It is one of these. */
  in?: Array<string> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<string> | null | undefined;
  /** It holds this. */
  contains?: string | null | undefined;
  /** It begins with this. */
  startsWith?: string | null | undefined;
  /** Whether there is none. */
  isNull?: boolean | null | undefined;
};

/** Questions about a whole number; all that are asked must hold. Example: `{ gte: 2, lt: 10 }`. */
export type IntFilter = {
  /** It is this. */
  eq?: number | null | undefined;
  /** It is not this; what has none passes. */
  ne?: number | null | undefined;
  /** It is one of these. */
  in?: Array<number> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<number> | null | undefined;
  /** It is less than this. */
  lt?: number | null | undefined;
  /** It is not more than this. */
  lte?: number | null | undefined;
  /** It is more than this. */
  gt?: number | null | undefined;
  /** It is not less than this. */
  gte?: number | null | undefined;
  /** It is in this range, both ends included. */
  between?: IntRange | null | undefined;
  /** Whether there is none. */
  isNull?: boolean | null | undefined;
};

/** Numbers from one to another, both included. An end that is left out is open. */
export type IntRange = {
  /** The smallest. */
  from?: number | null | undefined;
  /** The largest. */
  to?: number | null | undefined;
};

/** Questions about a number; all that are asked must hold. Example: `{ gte: 2, lt: 10 }`. */
export type FloatFilter = {
  /** It is this. */
  eq?: number | null | undefined;
  /** It is not this; what has none passes. */
  ne?: number | null | undefined;
  /** It is one of these. */
  in?: Array<number> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<number> | null | undefined;
  /** It is less than this. */
  lt?: number | null | undefined;
  /** It is not more than this. */
  lte?: number | null | undefined;
  /** It is more than this. */
  gt?: number | null | undefined;
  /** It is not less than this. */
  gte?: number | null | undefined;
  /** It is in this range, both ends included. */
  between?: FloatRange | null | undefined;
  /** Whether there is none. */
  isNull?: boolean | null | undefined;
};

/** Numbers from one to another, both included. An end that is left out is open. */
export type FloatRange = {
  /** The smallest. */
  from?: number | null | undefined;
  /** The largest. */
  to?: number | null | undefined;
};

/** How events are sorted; equal ones by id. */
export type EventOrder =
  /** The latest time first (its date, else the day it was first reported); what has no time stands last. */
  | 'NEWEST'
  /** The earliest time first; what has no time stands last. */
  | 'OLDEST'
  /** The most articles first. */
  | 'MOST_REPORTED'
  /** The latest first report first; what has none stands last. */
  | 'LATEST_REPORTED'
  /** The earliest first report first; what has none stands last. */
  | 'EARLIEST_REPORTED'
  /** The highest PLOVER score first; what has none stands last. */
  | 'MOST_COOPERATIVE'
  /** The lowest PLOVER score first; what has none stands last. */
  | 'MOST_CONFLICTUAL';

/** Which articles. All fields that are given must hold. */
export type ArticleFilter = {
  /** All of these must hold, too. */
  and?: Array<ArticleFilter> | null | undefined;
  /** At least one of these must hold, too. */
  or?: Array<ArticleFilter> | null | undefined;
  /** This must not hold. */
  not?: ArticleFilter | null | undefined;
  /** Its key. */
  id?: IdFilter | null | undefined;
  /** States that it names. */
  countries?: CountrySetFilter | null | undefined;
  /** Regions that it names. */
  regions?: RegionSetFilter | null | undefined;
  /** Organisations that it names. */
  organizations?: OrganizationSetFilter | null | undefined;
  /** What it is about. */
  topics?: TopicSetFilter | null | undefined;
  /** People whom it names, by id. */
  people?: IdSetFilter | null | undefined;
  /** The language that it is written in. */
  language?: LanguageFilter | null | undefined;
  /** Who published it. */
  source?: SourceFilter | null | undefined;
  /** Its title. */
  title?: TextFilter | null | undefined;
  /** Its address. Example: `{ contains: "gov.kz" }`. */
  url?: TextFilter | null | undefined;
  /** Its day of publication. */
  publishedAt?: DateFilter | null | undefined;
  /** The day, in UTC, on which it was first written to the graph. */
  ingestedAt?: DateFilter | null | undefined;
  /** Events that it reports. */
  eventCount?: IntFilter | null | undefined;
  /** Whether another article had its text first. */
  duplicate?: boolean | null | undefined;
};

/** Questions about regions; all that are asked must hold. */
export type RegionSetFilter = {
  /** At least one of these is among them. */
  any?: Array<RegionId> | null | undefined;
  /** Each of these is among them. */
  all?: Array<RegionId> | null | undefined;
  /** None of these is among them; what has none passes. */
  none?: Array<RegionId> | null | undefined;
  /** Whether there is none at all. */
  isNull?: boolean | null | undefined;
};

/** Questions about a language; all that are asked must hold. */
export type LanguageFilter = {
  /** It is this. */
  eq?: Language | null | undefined;
  /** It is not this; what has none passes. */
  ne?: Language | null | undefined;
  /** It is one of these. */
  in?: Array<Language> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<Language> | null | undefined;
  /** Whether it has none. */
  isNull?: boolean | null | undefined;
};

/** How articles are sorted; equal ones by id. */
export type ArticleOrder =
  /** The latest day of publication first; what has none stands last. */
  | 'NEWEST'
  /** The earliest day of publication first; what has none stands last. */
  | 'OLDEST'
  /** The last one written to the graph first. */
  | 'LATEST_INGESTED'
  /** The first one written to the graph first. */
  | 'EARLIEST_INGESTED'
  /** By title, letter by letter; what has none stands last. */
  | 'TITLE';

/** What an article names or is about. */
export type MentionKind =
  /** A state or territory. */
  | 'COUNTRY'
  /** A state that ended. */
  | 'FORMER_STATE'
  /** A person. */
  | 'PERSON'
  /** An international organisation. */
  | 'ORGANIZATION'
  /** A region. */
  | 'REGION'
  /** A topic: the words that best show that the article is about it. */
  | 'TOPIC';

/** Questions about a state; all that are asked must hold. */
export type CountryValueFilter = {
  /** It is this. */
  eq?: string | null | undefined;
  /** It is not this; what has none passes. */
  ne?: string | null | undefined;
  /** It is one of these. */
  in?: Array<string> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<string> | null | undefined;
  /** Whether it has none. */
  isNull?: boolean | null | undefined;
};

/** Which statements. All fields that are given must hold. */
export type StatementFilter = {
  /** All of these must hold, too. */
  and?: Array<StatementFilter> | null | undefined;
  /** At least one of these must hold, too. */
  or?: Array<StatementFilter> | null | undefined;
  /** This must not hold. */
  not?: StatementFilter | null | undefined;
  /** Its id. */
  id?: IdFilter | null | undefined;
  /** What the speaker does by saying it. */
  type?: StatementTypeFilter | null | undefined;
  /** The speaker's state. */
  source?: CountryValueFilter | null | undefined;
  /** The speaker's organisation. */
  sourceOrganization?: OrganizationValueFilter | null | undefined;
  /** States that it is about. */
  targetCountries?: CountrySetFilter | null | undefined;
  /** What it is about. */
  topics?: TopicSetFilter | null | undefined;
  /** Regions that it is about. */
  targetRegions?: RegionSetFilter | null | undefined;
  /** Who says it, by the id of the person. */
  speaker?: IdSetFilter | null | undefined;
  /** The words of the article that say what it is about. */
  target?: TextFilter | null | undefined;
  /** Articles that report it. */
  articleCount?: IntFilter | null | undefined;
  /** The day on which it was first reported. */
  reportedAt?: DateFilter | null | undefined;
};

/** Questions about a statement's type; all that are asked must hold. */
export type StatementTypeFilter = {
  /** It is this. */
  eq?: StatementType | null | undefined;
  /** It is not this; what has none passes. */
  ne?: StatementType | null | undefined;
  /** It is one of these. */
  in?: Array<StatementType> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<StatementType> | null | undefined;
  /** Whether it has none. */
  isNull?: boolean | null | undefined;
};

/** What a speaker does by saying it. */
export type StatementType =
  /** Expresses concern. */
  | 'EXPRESS_CONCERN'
  /** Condemns. */
  | 'CONDEMN'
  /** Supports a position, an initiative, territorial integrity. */
  | 'SUPPORT'
  /** Opposes, or does not support. */
  | 'OPPOSE'
  /** Calls for a measure, peace or dialogue. */
  | 'CALL_FOR'
  /** States readiness, intention or interest to cooperate. */
  | 'READY_TO_COOPERATE'
  /** Praises or appreciates. */
  | 'PRAISE'
  /** Congratulates. */
  | 'CONGRATULATE'
  /** Thanks. */
  | 'THANK'
  /** Offers condolences. */
  | 'CONDOLE'
  /** Invites. */
  | 'INVITE'
  /** Promises. */
  | 'PROMISE'
  /** Denies. */
  | 'DENY'
  /** Stresses the importance of something; only where none of the others fits. */
  | 'EMPHASIZE';

/** Questions about an organisation, by acronym; all that are asked must hold. */
export type OrganizationValueFilter = {
  /** It is this. */
  eq?: string | number | null | undefined;
  /** It is not this; what has none passes. */
  ne?: string | number | null | undefined;
  /** It is one of these. */
  in?: Array<string | number> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<string | number> | null | undefined;
  /** Whether it has none. */
  isNull?: boolean | null | undefined;
};

/** How statements are sorted; equal ones by id. */
export type StatementOrder =
  /** The latest first report first; what has none stands last. */
  | 'NEWEST'
  /** The earliest first report first; what has none stands last. */
  | 'OLDEST'
  /** The most articles first. */
  | 'MOST_REPORTED';

/** Which pairs of states. All fields that are given must hold. */
export type RelationFilter = {
  /** All of these must hold, too. */
  and?: Array<RelationFilter> | null | undefined;
  /** At least one of these must hold, too. */
  or?: Array<RelationFilter> | null | undefined;
  /** This must not hold. */
  not?: RelationFilter | null | undefined;
  /** Whom the pair consists of. */
  countries?: PairCountriesFilter | null | undefined;
  /** Only what happened in this time is counted; pairs with nothing in it are left out. Stands at the top of the filter alone, outside of its groups. */
  period?: Period | null | undefined;
  /**
   * The fewest events that took place.
   * @deprecated Write `eventCount: { gte: … }`.
   */
  minEventCount?: number | null | undefined;
  /** Events that took place, in the period where there is one. Example: `{ gte: 10 }`. */
  eventCount?: IntFilter | null | undefined;
  /** Events that are planned, of any time. */
  plannedEventCount?: IntFilter | null | undefined;
  /** Events that took place and have no time. */
  undatedEventCount?: IntFilter | null | undefined;
  /** The score of the pair as `BilateralRelation.score` says it, -10 (conflict) to 10 (cooperation). Example: `{ lt: 0 }`. */
  score?: FloatFilter | null | undefined;
  /** The day of the last event that took place, in the period where there is one. */
  lastContact?: DateFilter | null | undefined;
};

/** The two states of a pair. */
export type PairCountriesFilter = {
  /** One of the two is among these. */
  any?: Array<string> | null | undefined;
  /** The two have each of these among them. */
  all?: Array<string> | null | undefined;
  /** Neither of the two is among these. */
  none?: Array<string> | null | undefined;
};

/** How pairs of states are sorted; equal ones by id. */
export type RelationOrder =
  /** The most events first. */
  | 'MOST_EVENTS'
  /** The most cooperative first; pairs without a score stand last. */
  | 'HIGHEST_SCORE'
  /** The most conflictual first; pairs without a score stand last. */
  | 'LOWEST_SCORE'
  /** The latest day with an event first; pairs without one stand last. */
  | 'LATEST_CONTACT'
  /** By the two states' codes. */
  | 'STATES';

/** How the end of a term is known. */
export type TermEndBasis =
  /** An article states it of the person. */
  | 'STATED'
  /** An article states when the next holder took the office, which one person holds at a time. */
  | 'SUCCESSION';

/** How a person stands to an office at the time of the article. */
export type OccupancyStatus =
  /** Holds it. */
  | 'CURRENT'
  /** Held it before. */
  | 'FORMER'
  /** Performs its duties. */
  | 'ACTING'
  /** Is appointed or elected to it. */
  | 'DESIGNATE';

/** Which countries. All fields that are given must hold. */
export type CountryFilter = {
  /** All of these must hold, too. */
  and?: Array<CountryFilter> | null | undefined;
  /** At least one of these must hold, too. */
  or?: Array<CountryFilter> | null | undefined;
  /** This must not hold. */
  not?: CountryFilter | null | undefined;
  /** Its code. Example: `{ in: ["KZ", "KW"] }`. */
  code?: CountryValueFilter | null | undefined;
  /** The region that it lies in. */
  regions?: RegionValueFilter | null | undefined;
  /** Its name in any of the languages. Example: `{ startsWith: "kaz" }`. */
  names?: TextFilter | null | undefined;
  /** Whether it is an independent state. */
  independent?: boolean | null | undefined;
  /** Whether any article names it. */
  mentioned?: boolean | null | undefined;
  /** Events that it takes part in. */
  eventCount?: IntFilter | null | undefined;
  /** Articles that name it. */
  articleCount?: IntFilter | null | undefined;
  /**
   * It is one of these.
   * @deprecated Write `code: { in: … }`.
   */
  in?: Array<string> | null | undefined;
  /**
   * It lies in one of these regions.
   * @deprecated Write `regions: { in: … }`.
   */
  region?: Array<RegionId> | null | undefined;
  /**
   * A part of its name in any of the languages; letters' case does not matter.
   * @deprecated Write `names: { contains: … }`.
   */
  name?: string | null | undefined;
};

/** Questions about a region; all that are asked must hold. */
export type RegionValueFilter = {
  /** It is this. */
  eq?: RegionId | null | undefined;
  /** It is not this; what has none passes. */
  ne?: RegionId | null | undefined;
  /** It is one of these. */
  in?: Array<RegionId> | null | undefined;
  /** It is none of these; what has none passes. */
  notIn?: Array<RegionId> | null | undefined;
  /** Whether it has none. */
  isNull?: boolean | null | undefined;
};

/** How countries are sorted; equal ones by code. */
export type CountryOrder =
  /** By ISO alpha-2 code. */
  | 'CODE'
  /** By English name. */
  | 'NAME'
  /** What the most events involve first. */
  | 'MOST_EVENTS';

/** How groups of events are sorted; equal ones by id. */
export type EventGroupOrder =
  /** The most events first. */
  | 'MOST_EVENTS'
  /** The fewest events first. */
  | 'FEWEST_EVENTS'
  /** The most cooperative first; groups without a score stand last. */
  | 'HIGHEST_SCORE'
  /** The most conflictual first; groups without a score stand last. */
  | 'LOWEST_SCORE'
  /** By what they are grouped by, in the order of `by`: an interval by its first day, all else by code, id or name. */
  | 'KEY'
  /** The same from its end: the latest interval first. */
  | 'KEY_DESCENDING';

/** What events are grouped by. */
export type EventDimension =
  /** When: the interval of their time (the date, else the day of the first report). */
  | 'INTERVAL'
  /** Each state that takes part. */
  | 'COUNTRY'
  /** Each two states between whom they are. */
  | 'PAIR'
  /** What happens. */
  | 'TYPE'
  /** How it happens. */
  | 'MODE'
  /** Each topic that they are about. */
  | 'TOPIC'
  /** Each person who takes part. */
  | 'PERSON'
  /** Each organisation that takes part. */
  | 'ORGANIZATION'
  /** Each publisher of articles that report them. */
  | 'SOURCE';

/** Kinds of things that are searched and drawn. */
export type EntityKind =
  /** A state or territory. */
  | 'COUNTRY'
  /** A person. */
  | 'PERSON'
  /** An international organisation. */
  | 'ORGANIZATION'
  /** A topic. */
  | 'TOPIC'
  /** A region. */
  | 'REGION'
  /** An article. */
  | 'ARTICLE'
  /** An event. */
  | 'EVENT';

/** What a change of the graph was. */
export type ChangeKind =
  /** An article came. */
  | 'ARTICLE_CREATED'
  /** An article came again with another content. */
  | 'ARTICLE_UPDATED'
  /** An article was read again by another version of the extractor. */
  | 'ARTICLE_REREAD'
  /** An article was taken away. */
  | 'ARTICLE_DELETED'
  /** A curator said that people are one. */
  | 'MERGE_PEOPLE'
  /** A curator said that a person is two. */
  | 'SPLIT_PERSON'
  /** A curator said that events are one. */
  | 'MERGE_EVENTS'
  /** A curator said that an event is two. */
  | 'SPLIT_EVENT'
  /** A correction was taken back. */
  | 'UNDONE';

/** What became of an article. */
export type IngestStatus =
  /** It is new. */
  | 'CREATED'
  /** The graph has it already, with this content. */
  | 'UNCHANGED'
  /** The graph had it with another content, which is replaced. */
  | 'UPDATED'
  /** It is new, and another article had its content first; see `duplicateOf`. */
  | 'DUPLICATE'
  /** It could not be read or written; see `error`. */
  | 'FAILED';

/** An article to read. */
export type ArticleInput = {
  /** The key that its source states; else its address, else the SHA-256 of its text is its key. */
  id?: string | number | null | undefined;
  /** Its text, at most 1 MB in UTF-8. What stands outside it is not read. Either it or `html` must be given. */
  text?: string | null | undefined;
  /** In place of `text` the web page of the article, at most 1 MB in UTF-8: its text, title, language, day, address and publisher are read from it, without menus, teasers and scripts. What is given beside it counts before it. */
  html?: string | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** The language that it is written in; detected when left out. */
  language?: Language | null | undefined;
  /** When it was published: ISO 8601, RFC 2822, or like `29 Oct 2021, 13:07`. The day counts as printed. */
  publishedAt?: string | null | undefined;
  /** Its address, http or https. Nothing is fetched from there. */
  url?: string | null | undefined;
  /** Who published it. */
  source?: string | null | undefined;
};

/** Which of what a search finds. What has no such property is not found: a topic has no period. */
export type SearchFilter = {
  /** Articles published in it, and events of it. */
  period?: Period | null | undefined;
  /** Articles and events with all of these states; people of one that is alone. */
  countries?: Array<string> | null | undefined;
  /** Articles in it. */
  language?: Language | null | undefined;
};

/** What may be one. */
export type SuggestionKind =
  /** Two people. */
  | 'PERSON'
  /** Two events. */
  | 'EVENT';

export type AgreementsQueryVariables = Exact<{
  a?: string;
  b?: string;
  first?: number;
  lang?: Language;
}>;


export type AgreementsQuery = { events: { totalCount: number, edges: Array<{ node: { type: EventType, mode: EventMode | null, modality: Modality, date: string | null, topics: Array<{ id: TopicId, name: string }>, mentions: Array<{ quote: string, article: { id: string } }> } }> } };

export type AidQueryVariables = Exact<{
  giver?: string;
  first?: number;
  lang?: Language;
}>;


export type AidQuery = { events: { totalCount: number, edges: Array<{ node: { modality: Modality, date: string | null, reportedAt: string | null, source: Array<{ code: string }>, target: Array<{ code: string, name: string }>, topics: Array<{ id: TopicId }>, mentions: Array<{ quote: string, article: { id: string } }> } }> } };

export type ArticleListQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleListQuery = { articles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string | null, language: Language, publishedAt: string | null, source: string | null, url: string | null, countries: Array<{ code: string }>, topics: Array<{ id: TopicId }> } }> } };

export type ArticleWholeQueryVariables = Exact<{
  id?: string | number;
  lang?: Language;
}>;


export type ArticleWholeQuery = { article: { id: string, title: string | null, text: string, language: Language, publishedAt: string | null, ingestedAt: string, source: string | null, originalSource: string | null, url: string | null, extractor: string, duplicateOf: { id: string, title: string | null, source: string | null } | null, countries: Array<{ code: string, name: string }>, people: Array<{ id: string, name: string, country: { code: string, name: string } | null }>, organizations: Array<{ id: string, name: string }>, topics: Array<{ id: TopicId, name: string }>, events: Array<{ id: string, type: EventType, mode: EventMode | null, modality: Modality, date: string | null, endDate: string | null, reportedAt: string | null, countries: Array<{ code: string, name: string }>, people: Array<{ id: string, name: string }>, mentions: Array<{ quote: string, start: number, end: number, confidence: number, rule: string, article: { id: string } }> }>, statements: Array<{ id: string, type: StatementType, target: string | null, quote: string, start: number, end: number, confidence: number, rule: string, source: { code: string, name: string } | null, speaker: { id: string, name: string } | null }>, mentions: Array<{ kind: MentionKind, quote: string, start: number, end: number, confidence: number, rule: string, entity:
        | { code: string, name: string }
        | { name: string, personId: string }
        | { name: string, organizationId: string }
        | { name: string, regionId: RegionId }
        | { name: string, topicId: TopicId }
        | Record<PropertyKey, never>
       | null }> } | null };

export type ArticleWithEvidenceQueryVariables = Exact<{
  id?: string | number;
  lang?: Language;
}>;


export type ArticleWithEvidenceQuery = { article: { id: string, title: string | null, language: Language, publishedAt: string | null, source: string | null, originalSource: string | null, text: string, duplicateOf: { id: string } | null, countries: Array<{ code: string, name: string }>, regions: Array<{ id: RegionId }>, organizations: Array<{ id: string }>, topics: Array<{ id: TopicId }>, people: Array<{ name: string, country: { code: string } | null }>, events: Array<{ type: EventType, mode: EventMode | null, modality: Modality, date: string | null, countries: Array<{ code: string }>, mentions: Array<{ quote: string, start: number, end: number, article: { id: string } }> }>, statements: Array<{ type: StatementType, target: string | null, quote: string, start: number, end: number, source: { code: string } | null }>, mentions: Array<{ kind: MentionKind, quote: string, start: number, end: number, entity:
        | { code: string }
        | { alpha4: string }
        | { name: string }
        | { acronym: string }
        | { region: RegionId }
        | Record<PropertyKey, never>
       | null }> } | null };

export type ArticlesOfPersonQueryVariables = Exact<{
  id: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type ArticlesOfPersonQuery = { person: { id: string, articles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string | null, source: string | null, publishedAt: string | null } }> } } | null };

export type BilateralQueryVariables = Exact<{
  a?: string;
  b?: string;
  period?: Period | null | undefined;
  lang?: Language;
}>;


export type BilateralQuery = { bilateral: { id: string, score: number | null, eventCount: number, undatedEventCount: number, plannedEventCount: number, a: { code: string, name: string }, b: { code: string, name: string }, firstContact: { time: string, timeBasis: TimeBasis } | null, lastContact: { time: string, timeBasis: TimeBasis, event: { type: EventType, mode: EventMode | null } } | null, events: { totalCount: number, edges: Array<{ node: { type: EventType, mode: EventMode | null, modality: Modality, date: string | null, reportedAt: string | null, people: Array<{ name: string, occupancies: Array<{ office: OfficeKind, country: { code: string } | null }> }>, mentions: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null } }> } }> }, people: { edges: Array<{ eventCount: number | null, node: { name: string, country: { code: string } | null } }> }, topics: { edges: Array<{ eventCount: number, articleCount: number, node: { id: TopicId, name: string } }> }, statements: { edges: Array<{ node: { type: StatementType, target: string | null, quote: string, start: number, end: number, source: { code: string } | null, speaker: { name: string } | null, article: { id: string } } }> } } };

export type ComparePairsQueryVariables = Exact<{
  a?: string;
  b?: string;
  c?: string;
  d?: string;
}>;


export type ComparePairsQuery = { one: { id: string, score: number | null, eventCount: number, plannedEventCount: number, lastContact: { time: string } | null, counts: Array<{ type: EventType, mode: EventMode | null, eventCount: number }> }, other: { id: string, score: number | null, eventCount: number, plannedEventCount: number, lastContact: { time: string } | null, counts: Array<{ type: EventType, mode: EventMode | null, eventCount: number }> } };

export type CorrectionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, by: string | null, kind: ChangeKind, label: string | null, reason: string | null, correction: { id: string, undoneAt: string | null, undoneBy: string | null } | null } }> } };

export type CounterpartsQueryVariables = Exact<{
  country?: string;
  office?: OfficeKind;
  lang?: Language;
}>;


export type CounterpartsQuery = { ministers: { edges: Array<{ node: { name: string, counterparts: { edges: Array<{ eventCount: number | null, node: { name: string, country: { code: string } | null } }> } } }> } };

export type CountryHeadQueryVariables = Exact<{
  code?: string;
  lang?: Language;
}>;


export type CountryHeadQuery = { country: { code: string, alpha3: string, name: string, capital: string | null, eventCount: number, articleCount: number, region: { id: RegionId, name: string } | null, ministers: Array<{ id: string, name: string, occupancies: Array<{ id: string, officeName: string, from: string | null, to: string | null, status: OccupancyStatus, country: { code: string } | null }> }>, relations: { totalCount: number, edges: Array<{ node: { id: string, eventCount: number, score: number | null, a: { code: string, name: string }, b: { code: string, name: string }, series: Array<{ start: string, eventCount: number }>, lastContact: { time: string, timeBasis: TimeBasis, event: { id: string, type: EventType, mode: EventMode | null } } | null } }> } } | null };

export type CountryListQueryVariables = Exact<{
  filter?: CountryFilter | null | undefined;
  orderBy?: CountryOrder;
  lang?: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CountryListQuery = { countries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { code: string, name: string, eventCount: number, articleCount: number, region: { name: string } | null } }> } };

export type CountryPageQueryVariables = Exact<{
  code?: string;
  lang?: Language;
}>;


export type CountryPageQuery = { country: { code: string, alpha3: string, wikidataId: string, name: string, eventCount: number, articleCount: number, region: { id: RegionId, name: string } | null, headOfState: { name: string } | null, foreignMinister: { name: string } | null, ministers: Array<{ name: string, occupancies: Array<{ office: OfficeKind, from: string | null, to: string | null, status: OccupancyStatus }> }>, relations: { totalCount: number, edges: Array<{ node: { id: string, eventCount: number, score: number | null, a: { code: string }, b: { code: string }, lastContact: { time: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { type: EventType, mode: EventMode | null, date: string | null, countries: Array<{ code: string }> } }> }, statements: { totalCount: number, edges: Array<{ node: { type: StatementType, target: string | null, quote: string } }> }, topics: { edges: Array<{ eventCount: number, node: { name: string } }> } } | null };

export type CountrySeriesQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  interval?: Interval;
  lang?: Language;
}>;


export type CountrySeriesQuery = { timeline: Array<{ start: string, end: string, eventCount: number, score: number | null, volume: number, share: number | null }>, topics: { edges: Array<{ node: { eventCount: number, topic: { id: TopicId, name: string } | null } }> } };

export type DeleteArticleMutationVariables = Exact<{
  id?: string | number;
}>;


export type DeleteArticleMutation = { deleteArticle: { id: string, deleted: boolean } };

export type DoubtfulQueryVariables = Exact<{
  first?: number;
}>;


export type DoubtfulQuery = { suggestions: { totalCount: number, edges: Array<{ node: { kind: SuggestionKind, score: number } }> } };

export type EventGroupsQueryVariables = Exact<{
  by?: Array<EventDimension> | EventDimension;
  interval?: Interval;
  filter?: EventFilter | null | undefined;
  orderBy?: EventGroupOrder;
  lang?: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventGroupsQuery = { eventGroups: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { start: string | null, end: string | null, type: EventType | null, mode: EventMode | null, source: string | null, eventCount: number, score: number | null, goldstein: number | null, share: number | null, country: { code: string, name: string } | null, relation: { a: { code: string }, b: { code: string } } | null, topic: { id: TopicId, name: string } | null, person: { name: string } | null, organization: { id: string, name: string } | null } }> } };

export type EventListQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventListQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { type: EventType, mode: EventMode | null, modality: Modality, date: string | null, reportedAt: string | null, articleCount: number, countries: Array<{ code: string }>, topics: Array<{ id: TopicId }> } }> } };

export type EventPageQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  lang?: Language;
}>;


export type EventPageQuery = { events: { totalCount: number, edges: Array<{ node: { type: EventType, mode: EventMode | null, modality: Modality, date: string | null, endDate: string | null, datePrecision: DatePrecision, dateSource: DateSource, reportedAt: string | null, timeBasis: TimeBasis | null, place: string | null, cameoCode: string | null, goldstein: number | null, ploverMode: string | null, ploverScore: number | null, quadClass: number | null, articleCount: number, sourceCount: number, countries: Array<{ code: string, name: string }>, source: Array<{ code: string }>, target: Array<{ code: string }>, people: Array<{ name: string, country: { code: string } | null }>, organizations: Array<{ id: string, name: string }>, topics: Array<{ id: TopicId, name: string, mediaTopic: string | null }>, mentions: Array<{ quote: string, start: number, end: number, confidence: number, rule: string, article: { id: string, title: string | null, source: string | null, publishedAt: string | null, language: Language } }> } }> } };

export type EventWholeQueryVariables = Exact<{
  id: string | number;
  lang?: Language;
}>;


export type EventWholeQuery = { event: { id: string, type: EventType, mode: EventMode | null, modality: Modality, counts: boolean, date: string | null, endDate: string | null, datePrecision: DatePrecision, dateSource: DateSource, reportedAt: string | null, timeBasis: TimeBasis | null, place: string | null, cameoCode: string | null, goldstein: number | null, ploverMode: string | null, ploverScore: number | null, quadClass: number | null, articleCount: number, sourceCount: number, countries: Array<{ code: string, name: string }>, source: Array<{ code: string, name: string }>, target: Array<{ code: string, name: string }>, participations: Array<{ person: { id: string, name: string, country: { code: string, name: string } | null }, evidence: Array<{ quote: string, start: number, end: number, article: { id: string, title: string | null } }> }>, organizations: Array<{ id: string, name: string }>, topics: Array<{ id: TopicId, name: string, mediaTopic: string | null }>, mentions: Array<{ quote: string, start: number, end: number, confidence: number, rule: string, extractor: string, article: { id: string, title: string | null, source: string | null, publishedAt: string | null, language: Language } }> } | null };

export type FirstAfterQueryVariables = Exact<{
  state?: string;
  visited?: string;
  lang?: Language;
}>;


export type FirstAfterQuery = { events: { edges: Array<{ node: { type: EventType, mode: EventMode | null, date: string | null, countries: Array<{ code: string, name: string }>, people: Array<{ name: string }>, mentions: Array<{ quote: string, article: { id: string, source: string | null } }> } }> } };

export type FirstAndLastContactQueryVariables = Exact<{
  a?: string;
  b?: string;
}>;


export type FirstAndLastContactQuery = { bilateral: { firstContact: { time: string, timeBasis: TimeBasis, event: { type: EventType, mode: EventMode | null, mentions: Array<{ quote: string, article: { id: string, source: string | null } }> } } | null, lastContact: { time: string, timeBasis: TimeBasis, event: { type: EventType, mode: EventMode | null, mentions: Array<{ quote: string, article: { id: string, source: string | null } }> } } | null } };

export type GraphOfStatesQueryVariables = Exact<{
  countries?: Array<string> | string | null | undefined;
  period?: Period | null | undefined;
  limit?: number;
  lang?: Language;
}>;


export type GraphOfStatesQuery = { graph: { nodes: Array<{ id: string, title: string, subTitle: string | null, mainStat: number, kind: EntityKind }>, edges: Array<{ id: string, source: string, target: string, mainStat: number, score: number | null, kind: string }> } };

export type GrievancesQueryVariables = Exact<{
  state?: string;
  first?: number;
  lang?: Language;
}>;


export type GrievancesQuery = { events: { totalCount: number, edges: Array<{ node: { type: EventType, date: string | null, ploverScore: number | null, source: Array<{ code: string, name: string }>, people: Array<{ name: string }>, mentions: Array<{ quote: string, article: { id: string } }> } }> } };

export type HowItTurnedQueryVariables = Exact<{
  actor?: string;
  target?: string;
  interval?: Interval;
}>;


export type HowItTurnedQuery = { timeline: Array<{ start: string, end: string, eventCount: number, score: number | null }> };

export type IngestArticleMutationVariables = Exact<{
  input: ArticleInput;
  lang?: Language;
}>;


export type IngestArticleMutation = { ingestArticle: { id: string, status: IngestStatus, duplicateOf: { id: string } | null, read: { countries: number, people: number, organizations: number, events: number, statements: number, topics: number, mentions: number } | null, article: { language: Language, countries: Array<{ code: string }>, people: Array<{ name: string, country: { code: string } | null, occupancies: Array<{ office: OfficeKind }> }>, events: Array<{ type: EventType, mode: EventMode | null, modality: Modality, date: string | null, countries: Array<{ code: string }>, mentions: Array<{ quote: string, start: number, end: number }> }>, statements: Array<{ type: StatementType, quote: string, start: number, end: number, source: { code: string } | null }>, topics: Array<{ id: TopicId }> } | null } };

export type LiveEventsSubscriptionVariables = Exact<{
  after?: string | number | null | undefined;
  filter?: EventFilter | null | undefined;
  lang?: Language;
}>;


export type LiveEventsSubscription = { eventRecorded: { id: string, isNew: boolean, event: { id: string, type: EventType, mode: EventMode | null, modality: Modality, date: string | null, endDate: string | null, reportedAt: string | null, quadClass: number | null, place: string | null, articleCount: number, countries: Array<{ code: string, name: string }>, people: Array<{ id: string, name: string, country: { code: string } | null }>, mentions: Array<{ quote: string }> } } };

export type MatrixQueryVariables = Exact<{
  countries?: Array<string> | string | null | undefined;
  period?: Period | null | undefined;
  directed?: boolean;
  multilateral?: boolean;
  lang?: Language;
}>;


export type MatrixQuery = { matrix: Array<{ eventCount: number, score: number | null, a: { code: string, name: string }, b: { code: string, name: string } }> };

export type MediationQueryVariables = Exact<{
  first?: number;
  lang?: Language;
}>;


export type MediationQuery = { events: { totalCount: number, edges: Array<{ node: { modality: Modality, source: Array<{ code: string, name: string }>, topics: Array<{ id: TopicId, name: string }>, mentions: Array<{ quote: string, article: { id: string } }> } }> } };

export type MergeEventsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  reason?: string | null | undefined;
}>;


export type MergeEventsMutation = { mergeEvents: { id: string, label: string } };

export type MergePeopleMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  reason?: string | null | undefined;
}>;


export type MergePeopleMutation = { mergePeople: { id: string, label: string } };

export type MinistersQueryVariables = Exact<{
  country?: string | null | undefined;
  office?: OfficeKind | null | undefined;
  at?: string | null | undefined;
  lang?: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MinistersQuery = { ministers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { name: string, articleCount: number, country: { code: string } | null, occupancies: Array<{ office: OfficeKind, officeName: string, from: string | null, to: string | null, status: OccupancyStatus, lastSeen: string | null, country: { code: string } | null, evidence: { quote: string, start: number, end: number, article: { id: string } } }> } }> } };

export type MinistersLastSpokeBeforeQueryVariables = Exact<{
  a?: string;
  b?: string;
  third?: string;
  lang?: Language;
}>;


export type MinistersLastSpokeBeforeQuery = { events: { edges: Array<{ node: { mode: EventMode | null, date: string | null, reportedAt: string | null, people: Array<{ name: string, occupancies: Array<{ office: OfficeKind, country: { code: string } | null }> }>, mentions: Array<{ quote: string, article: { id: string, source: string | null } }> } }> } };

export type NetworkOfCountryQueryVariables = Exact<{
  code?: string;
  partners?: number;
  people?: number;
  lang?: Language;
}>;


export type NetworkOfCountryQuery = { country: { code: string, name: string, eventCount: number, relations: { edges: Array<{ node: { eventCount: number, score: number | null, a: { code: string, name: string, eventCount: number }, b: { code: string, name: string, eventCount: number } } }> } } | null, people: { edges: Array<{ node: { id: string, name: string, articleCount: number } }> } };

export type NetworkOfPersonQueryVariables = Exact<{
  id: string | number;
  counterparts?: number;
  lang?: Language;
}>;


export type NetworkOfPersonQuery = { person: { id: string, name: string, articleCount: number, country: { code: string, name: string, eventCount: number } | null, counterparts: { edges: Array<{ eventCount: number | null, node: { id: string, name: string, articleCount: number, country: { code: string, name: string, eventCount: number } | null } }> } } | null };

export type NewestEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: Language;
}>;


export type NewestEventsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: EventType, mode: EventMode | null, modality: Modality, date: string | null, endDate: string | null, reportedAt: string | null, quadClass: number | null, place: string | null, articleCount: number, countries: Array<{ code: string, name: string }>, people: Array<{ id: string, name: string, country: { code: string } | null }>, mentions: Array<{ quote: string }> } }> } };

export type OfficesInTimeQueryVariables = Exact<{
  code?: string;
  office?: OfficeKind;
  at?: string | null | undefined;
  lang?: Language;
}>;


export type OfficesInTimeQuery = { country: { name: string, officeHolder: { name: string, occupancies: Array<{ office: OfficeKind, officeName: string, status: OccupancyStatus, from: string | null, to: string | null, toBasis: TermEndBasis | null, endedBy: string | null, firstSeen: string | null, lastSeen: string | null, heldFrom: string | null, heldUntil: string | null, country: { code: string } | null, fromEvidence: { quote: string, start: number, end: number, article: { id: string, publishedAt: string | null } } | null, toEvidence: { quote: string, start: number, end: number, article: { id: string, publishedAt: string | null } } | null, endedByEvidence: { quote: string, start: number, end: number, article: { id: string, publishedAt: string | null } } | null, firstSeenEvidence: { quote: string, start: number, end: number, article: { id: string, publishedAt: string | null } } | null, lastSeenEvidence: { quote: string, start: number, end: number, article: { id: string, publishedAt: string | null } } | null, statusEvidence: { quote: string, start: number, end: number, article: { id: string, publishedAt: string | null } } | null }> } | null, ministers: Array<{ name: string }> } | null };

export type OneSourceQueryVariables = Exact<{
  source?: string;
  state?: string;
  first?: number;
}>;


export type OneSourceQuery = { events: { totalCount: number, edges: Array<{ node: { type: EventType, mode: EventMode | null, date: string | null, articleCount: number, countries: Array<{ code: string }> } }> } };

export type OrganizationHeadQueryVariables = Exact<{
  id?: string | number;
  lang?: Language;
}>;


export type OrganizationHeadQuery = { organization: { id: string, name: string, wikidataId: string | null, articleCount: number, articles: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, source: string | null, publishedAt: string | null, language: Language } }> } } | null };

export type OrganizationPageQueryVariables = Exact<{
  id?: string | number;
  lang?: Language;
}>;


export type OrganizationPageQuery = { organization: { id: string, name: string, wikidataId: string | null, articleCount: number, events: { totalCount: number, edges: Array<{ node: { type: EventType, mode: EventMode | null, date: string | null, countries: Array<{ code: string }> } }> }, articles: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, publishedAt: string | null, source: string | null } }> } } | null };

export type OverviewQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  pairs?: RelationFilter | null | undefined;
  interval?: Interval;
  lang?: Language;
}>;


export type OverviewQuery = { status: { counts: { articles: number, events: number, people: number, statements: number, relations: number, sources: number }, sources: Array<{ id: string, name: string, articleCount: number, lastIngestedAt: string | null }> }, timeline: Array<{ start: string, end: string, eventCount: number, score: number | null }>, relations: { edges: Array<{ node: { id: string, eventCount: number, score: number | null, a: { code: string, name: string }, b: { code: string, name: string }, series: Array<{ start: string, eventCount: number }>, lastContact: { time: string, timeBasis: TimeBasis } | null } }> } };

export type PairArticlesQueryVariables = Exact<{
  a?: string;
  b?: string;
  period?: Period | null | undefined;
  filter?: ArticleFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PairArticlesQuery = { bilateral: { id: string, articles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string | null, source: string | null, publishedAt: string | null, language: Language } }> } } };

export type PairEventsQueryVariables = Exact<{
  a?: string;
  b?: string;
  period?: Period | null | undefined;
  filter?: EventFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: Language;
}>;


export type PairEventsQuery = { bilateral: { id: string, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: EventType, mode: EventMode | null, modality: Modality, date: string | null, endDate: string | null, reportedAt: string | null, quadClass: number | null, place: string | null, articleCount: number, countries: Array<{ code: string, name: string }>, people: Array<{ id: string, name: string, country: { code: string } | null }>, mentions: Array<{ quote: string }> } }> } } };

export type PairHeadQueryVariables = Exact<{
  a?: string;
  b?: string;
  period?: Period | null | undefined;
  lang?: Language;
}>;


export type PairHeadQuery = { bilateral: { id: string, score: number | null, eventCount: number, undatedEventCount: number, plannedEventCount: number, a: { code: string, name: string }, b: { code: string, name: string }, trend: { from: string, to: string, score: number | null, previousScore: number | null, eventCount: number, previousEventCount: number, change: number | null } | null, firstContact: { time: string, timeBasis: TimeBasis, event: { id: string, type: EventType, mode: EventMode | null } } | null, lastContact: { time: string, timeBasis: TimeBasis, event: { id: string, type: EventType, mode: EventMode | null } } | null } };

export type PairNarrowedQueryVariables = Exact<{
  both?: EventFilter | null | undefined;
  fromAToB?: EventFilter | null | undefined;
  fromBToA?: EventFilter | null | undefined;
  interval?: Interval;
  lang?: Language;
}>;


export type PairNarrowedQuery = { bothWays: Array<{ start: string, end: string, eventCount: number, score: number | null }>, fromAToB: Array<{ start: string, end: string, eventCount: number, score: number | null }>, fromBToA: Array<{ start: string, end: string, eventCount: number, score: number | null }>, deeds: { edges: Array<{ node: { type: EventType | null, mode: EventMode | null, eventCount: number, score: number | null } }> }, topics: { edges: Array<{ node: { eventCount: number, topic: { id: TopicId, name: string } | null } }> }, people: { edges: Array<{ node: { eventCount: number, person: { id: string, name: string, country: { code: string, name: string } | null } | null } }> } };

export type PairStatementsQueryVariables = Exact<{
  a?: string;
  b?: string;
  period?: Period | null | undefined;
  filter?: StatementFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: Language;
}>;


export type PairStatementsQuery = { bilateral: { id: string, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: StatementType, quote: string, start: number, end: number, reportedAt: string | null, source: { code: string, name: string } | null, sourceOrganization: { id: string, name: string } | null, speaker: { id: string, name: string, country: { code: string } | null } | null, article: { id: string, title: string | null, source: string | null } } }> } } };

export type PartnersQueryVariables = Exact<{
  state?: string;
  first?: number;
  lang?: Language;
}>;


export type PartnersQuery = { country: { name: string, relations: { totalCount: number, edges: Array<{ node: { eventCount: number, score: number | null, a: { name: string }, b: { name: string }, trend: { from: string, to: string, change: number | null } | null, lastContact: { time: string } | null } }> } } | null };

export type PeopleInOfficeQueryVariables = Exact<{
  country?: string | null | undefined;
  office?: OfficeKind | null | undefined;
  at?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: Language;
}>;


export type PeopleInOfficeQuery = { ministers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, articleCount: number, country: { code: string, name: string } | null, occupancies: Array<{ id: string, officeName: string, from: string | null, to: string | null, country: { code: string, name: string } | null }> } }> } };

export type PersonHeadQueryVariables = Exact<{
  id: string | number;
  lang?: Language;
}>;


export type PersonHeadQuery = { person: { id: string, name: string, wikidataId: string | null, articleCount: number, country: { code: string, name: string } | null, names: Array<{ name: string, language: Language, count: number }>, occupancies: Array<{ id: string, office: OfficeKind, officeName: string, status: OccupancyStatus, articleCount: number, from: string | null, to: string | null, toBasis: TermEndBasis | null, firstSeen: string | null, lastSeen: string | null, country: { code: string, name: string } | null, evidence: { quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null } }, fromEvidence: { quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null } } | null, toEvidence: { quote: string, start: number, end: number, article: { id: string, title: string | null, source: string | null } } | null }>, counterparts: { totalCount: number, edges: Array<{ eventCount: number | null, node: { id: string, name: string, country: { code: string, name: string } | null } }> } } | null };

export type PersonPageQueryVariables = Exact<{
  name?: string;
  lang?: Language;
}>;


export type PersonPageQuery = { people: { totalCount: number, edges: Array<{ node: { name: string, articleCount: number, names: Array<{ name: string, language: Language, count: number }>, country: { code: string, name: string } | null, occupancies: Array<{ office: OfficeKind, from: string | null, to: string | null, status: OccupancyStatus, country: { code: string } | null, evidence: { quote: string, article: { id: string } } }>, counterparts: { edges: Array<{ eventCount: number | null, node: { name: string, country: { code: string } | null } }> }, events: { totalCount: number, edges: Array<{ node: { type: EventType, mode: EventMode | null, date: string | null, countries: Array<{ code: string }> } }> }, statements: { totalCount: number, edges: Array<{ node: { type: StatementType, target: string | null, quote: string } }> }, mentions: Array<{ quote: string, start: number, end: number, article: { id: string } }> } }> } };

export type PersonStatementsQueryVariables = Exact<{
  id: string | number;
  first?: number;
  after?: string | null | undefined;
  lang?: Language;
}>;


export type PersonStatementsQuery = { person: { id: string, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: StatementType, quote: string, start: number, end: number, reportedAt: string | null, source: { code: string, name: string } | null, sourceOrganization: { id: string, name: string } | null, speaker: { id: string, name: string, country: { code: string } | null } | null, article: { id: string, title: string | null, source: string | null } } }> } } | null };

export type PositionsOnTopicQueryVariables = Exact<{
  a?: string;
  b?: string;
  topic?: TopicId;
  first?: number;
  lang?: Language;
}>;


export type PositionsOnTopicQuery = { one: { name: string, statements: { totalCount: number, edges: Array<{ node: { type: StatementType, target: string | null, quote: string, speaker: { name: string } | null, article: { id: string } } }> } } | null, other: { name: string, statements: { totalCount: number, edges: Array<{ node: { type: StatementType, target: string | null, quote: string, speaker: { name: string } | null, article: { id: string } } }> } } | null };

export type ReadArticleQueryVariables = Exact<{
  input: ArticleInput;
  lang?: Language;
}>;


export type ReadArticleQuery = { reading: { id: string, status: IngestStatus, title: string | null, text: string, language: Language, publishedAt: string | null, source: string | null, held: { id: string, title: string | null } | null, duplicateOf: { id: string, title: string | null } | null, countries: Array<{ code: string, name: string }>, people: Array<{ name: string, office: OfficeKind | null, country: { code: string, name: string } | null }>, organizations: Array<{ id: string, name: string }>, events: Array<{ type: EventType, mode: EventMode | null, modality: Modality, date: string | null, source: Array<{ code: string }>, target: Array<{ code: string }>, countries: Array<{ code: string, name: string }>, people: Array<{ name: string }>, organizations: Array<{ id: string, name: string }>, evidence: { quote: string, start: number, end: number, rule: string, confidence: number } }>, statements: Array<{ type: StatementType, target: string | null, source: { code: string, name: string } | null, sourceOrganization: { id: string, name: string } | null, speaker: { name: string } | null, targetCountries: Array<{ code: string, name: string }>, evidence: { quote: string, start: number, end: number, rule: string, confidence: number } }>, topics: Array<{ id: TopicId, name: string }>, mentions: Array<{ kind: MentionKind, key: string, name: string, quote: string, start: number, end: number, rule: string, confidence: number }>, references: Array<{ kind: MentionKind, key: string, name: string, quote: string, start: number, end: number, rule: string, confidence: number }> } };

export type RegionInTheNewsQueryVariables = Exact<{
  region?: RegionId;
  first?: number;
  lang?: Language;
}>;


export type RegionInTheNewsQuery = { articles: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, language: Language, publishedAt: string | null, countries: Array<{ code: string }>, people: Array<{ name: string }> } }> } };

export type RelationsRankingQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  orderBy?: RelationOrder;
  lang?: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RelationsRankingQuery = { relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, eventCount: number, plannedEventCount: number, score: number | null, a: { code: string, name: string }, b: { code: string, name: string }, lastContact: { time: string, timeBasis: TimeBasis, event: { type: EventType, mode: EventMode | null } } | null } }> } };

export type SameMonthAsQueryVariables = Exact<{
  state?: string;
  visited?: string;
  lang?: Language;
}>;


export type SameMonthAsQuery = { events: { totalCount: number, edges: Array<{ node: { type: EventType, mode: EventMode | null, date: string | null, reportedAt: string | null, countries: Array<{ code: string, name: string }>, people: Array<{ name: string }> } }> } };

export type SearchAllQueryVariables = Exact<{
  text?: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  filter?: SearchFilter | null | undefined;
  asYouType?: boolean;
  lang?: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchAllQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: EntityKind, title: string, score: number, titleMarks: Array<{ start: number, end: number }>, quotes: Array<{ text: string, start: number, end: number, marks: Array<{ start: number, end: number }> }>, entity:
          | { code: string }
          | { articleCount: number, personId: string, country: { code: string } | null }
          | { organizationId: string }
          | { topicId: TopicId }
          | { publishedAt: string | null, source: string | null, articleId: string }
          | { date: string | null, reportedAt: string | null, eventId: string }
          | Record<PropertyKey, never>
         | null } }> } };

export type SplitEventMutationVariables = Exact<{
  id: string | number;
  articles: Array<string | number> | string | number;
  reason?: string | null | undefined;
}>;


export type SplitEventMutation = { splitEvent: { id: string, label: string } };

export type SplitPersonMutationVariables = Exact<{
  id: string | number;
  names?: Array<string> | string | null | undefined;
  articles?: Array<string | number> | string | number | null | undefined;
  reason?: string | null | undefined;
}>;


export type SplitPersonMutation = { splitPerson: { id: string, label: string } };

export type StateChoicesQueryVariables = Exact<{
  lang?: Language;
  first?: number;
}>;


export type StateChoicesQuery = { countries: { edges: Array<{ node: { code: string, name: string } }> } };

export type StatementListQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder;
  lang?: Language;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementListQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: StatementType, target: string | null, reportedAt: string | null, articleCount: number, quote: string, start: number, end: number, source: { code: string, name: string } | null, sourceOrganization: { id: string, name: string } | null, speaker: { id: string, name: string, country: { code: string } | null } | null, topics: Array<{ id: TopicId }>, article: { id: string, title: string | null, source: string | null } } }> } };

export type StatesByActivityQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: Language;
}>;


export type StatesByActivityQuery = { eventGroups: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { eventCount: number, score: number | null, country: { code: string, name: string } | null } }> } };

export type StatusQueryVariables = Exact<{ [key: string]: never; }>;


export type StatusQuery = { status: { engine: string, engineVersion: string, version: string, counts: { articles: number, events: number, people: number, statements: number, claims: number, relations: number, sources: number }, sources: Array<{ name: string, articleCount: number, lastIngestedAt: string | null }> } };

export type SuggestionsQueryVariables = Exact<{
  kind?: SuggestionKind | null | undefined;
  first?: number;
  after?: string | null | undefined;
  lang?: Language;
}>;


export type SuggestionsQuery = { suggestions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: SuggestionKind, score: number, reasons: Array<string>, people: Array<{ id: string, name: string, articleCount: number, country: { code: string, name: string } | null, names: Array<{ name: string, language: Language, count: number }>, occupancies: Array<{ id: string, officeName: string, from: string | null, to: string | null, country: { code: string, name: string } | null }> }>, events: Array<{ id: string, type: EventType, mode: EventMode | null, modality: Modality, date: string | null, endDate: string | null, reportedAt: string | null, quadClass: number | null, place: string | null, articleCount: number, countries: Array<{ code: string, name: string }>, people: Array<{ id: string, name: string, country: { code: string } | null }>, mentions: Array<{ quote: string }> }> } }> } };

export type TimelineOfPairQueryVariables = Exact<{
  a?: string;
  b?: string;
  interval?: Interval;
  period?: Period | null | undefined;
}>;


export type TimelineOfPairQuery = { bilateral: { a: { code: string }, b: { code: string }, bothWays: Array<{ start: string, end: string, eventCount: number, score: number | null }>, fromAToB: Array<{ start: string, eventCount: number, score: number | null }>, fromBToA: Array<{ start: string, eventCount: number, score: number | null }> } };

export type TimelineSharesQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  interval?: Interval;
}>;


export type TimelineSharesQuery = { timeline: Array<{ start: string, end: string, eventCount: number, volume: number, share: number | null, score: number | null }> };

export type ToldByWhomQueryVariables = Exact<{
  first?: number;
}>;


export type ToldByWhomQuery = { events: { edges: Array<{ node: { type: EventType, mode: EventMode | null, date: string | null, articleCount: number, sourceCount: number, countries: Array<{ code: string }>, mentions: Array<{ quote: string, article: { id: string, language: Language, source: string | null, publishedAt: string | null } }> } }> } };

export type TopicChoicesQueryVariables = Exact<{
  lang?: Language;
}>;


export type TopicChoicesQuery = { topics: { edges: Array<{ node: { id: TopicId, name: string } }> } };

export type TopicHeadQueryVariables = Exact<{
  id?: TopicId;
  filter?: EventFilter | null | undefined;
  interval?: Interval;
  lang?: Language;
}>;


export type TopicHeadQuery = { topic: { id: TopicId, name: string, mediaTopic: string | null, eventCount: number, articleCount: number }, timeline: Array<{ start: string, end: string, eventCount: number, score: number | null, volume: number, share: number | null }>, pairs: { edges: Array<{ node: { id: string, eventCount: number, score: number | null, relation: { id: string, a: { code: string, name: string }, b: { code: string, name: string } } | null } }> } };

export type TopicListQueryVariables = Exact<{
  lang?: Language;
  first?: number | null | undefined;
}>;


export type TopicListQuery = { topics: { edges: Array<{ eventCount: number, articleCount: number, node: { id: TopicId, name: string } }> } };

export type TopicTableQueryVariables = Exact<{
  lang?: Language;
}>;


export type TopicTableQuery = { topics: { edges: Array<{ node: { id: TopicId, name: string, mediaTopic: string | null, eventCount: number, articleCount: number } }> } };

export type TopicTrendQueryVariables = Exact<{
  id?: TopicId;
  interval?: Interval;
  lang?: Language;
}>;


export type TopicTrendQuery = { topic: { name: string, mediaTopic: string | null, eventCount: number, articleCount: number, events: { edges: Array<{ node: { type: EventType, mode: EventMode | null, date: string | null, countries: Array<{ code: string }> } }> } }, timeline: Array<{ start: string, end: string, eventCount: number, score: number | null }> };

export type UndoCorrectionMutationVariables = Exact<{
  correction: string | number;
  reason?: string | null | undefined;
}>;


export type UndoCorrectionMutation = { undo: { id: string, label: string, undoneAt: string | null } };

export type VisitsQueryVariables = Exact<{
  state?: string;
  first?: number;
  lang?: Language;
}>;


export type VisitsQuery = { guests: { totalCount: number, edges: Array<{ node: { modality: Modality, date: string | null, reportedAt: string | null, source: Array<{ code: string, name: string }>, people: Array<{ name: string }> } }> }, journeys: { totalCount: number, edges: Array<{ node: { modality: Modality, date: string | null, reportedAt: string | null, target: Array<{ code: string, name: string }>, people: Array<{ name: string }> } }> } };

export type WhatASpeakerSaysQueryVariables = Exact<{
  name?: string;
  first?: number;
  lang?: Language;
}>;


export type WhatASpeakerSaysQuery = { people: { edges: Array<{ node: { name: string, statements: { totalCount: number, edges: Array<{ node: { type: StatementType, target: string | null, quote: string, start: number, end: number, topics: Array<{ id: TopicId }>, article: { id: string, title: string | null } } }> } } }> } };

export type WhatHappenedOnQueryVariables = Exact<{
  a?: string;
  b?: string;
  date?: string;
  lang?: Language;
}>;


export type WhatHappenedOnQuery = { events: { totalCount: number, edges: Array<{ node: { type: EventType, mode: EventMode | null, date: string | null, people: Array<{ name: string }>, mentions: Array<{ quote: string, article: { id: string, source: string | null } }> } }> } };

export type WhatIsNewQueryVariables = Exact<{
  first?: number;
}>;


export type WhatIsNewQuery = { articles: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, language: Language, source: string | null, events: Array<{ type: EventType, mode: EventMode | null, date: string | null, countries: Array<{ code: string }> }> } }> } };

export type WhatIsPlannedQueryVariables = Exact<{
  state?: string;
  first?: number;
  lang?: Language;
}>;


export type WhatIsPlannedQuery = { events: { totalCount: number, edges: Array<{ node: { type: EventType, mode: EventMode | null, date: string | null, countries: Array<{ code: string }>, people: Array<{ name: string }>, mentions: Array<{ quote: string, article: { id: string, publishedAt: string | null } }> } }> } };

export type WhatTheyTalkAboutQueryVariables = Exact<{
  a?: string;
  b?: string;
  lang?: Language;
}>;


export type WhatTheyTalkAboutQuery = { bilateral: { counts: Array<{ type: EventType, mode: EventMode | null, eventCount: number, score: number | null }>, topics: { edges: Array<{ eventCount: number, articleCount: number, node: { id: TopicId, name: string, mediaTopic: string | null } }> } } };

export type WhoMetWhomQueryVariables = Exact<{
  a?: string;
  b?: string;
  first?: number;
  lang?: Language;
}>;


export type WhoMetWhomQuery = { events: { totalCount: number, edges: Array<{ node: { mode: EventMode | null, date: string | null, reportedAt: string | null, place: string | null, participations: Array<{ person: { name: string, country: { code: string } | null }, evidence: Array<{ quote: string, start: number, end: number, article: { id: string } }> }> } }> } };

export type WhoSpeaksForAStateQueryVariables = Exact<{
  state?: string;
  first?: number;
  lang?: Language;
}>;


export type WhoSpeaksForAStateQuery = { people: { totalCount: number, edges: Array<{ node: { name: string, articleCount: number, occupancies: Array<{ office: OfficeKind, status: OccupancyStatus, from: string | null, to: string | null, evidence: { quote: string, article: { id: string } } }> } }> } };

export type WhomBeforeQueryVariables = Exact<{
  state?: string;
  other?: string;
  first?: number;
  lang?: Language;
}>;


export type WhomBeforeQuery = { events: { totalCount: number, edges: Array<{ node: { date: string | null, reportedAt: string | null, countries: Array<{ code: string, name: string }>, people: Array<{ name: string, country: { code: string } | null }> } }> } };

export type WriteArticlesMutationVariables = Exact<{
  input: Array<ArticleInput> | ArticleInput;
}>;


export type WriteArticlesMutation = { ingestArticles: Array<{ id: string, status: IngestStatus, article: { id: string, title: string | null } | null, duplicateOf: { id: string, title: string | null } | null, read: { countries: number, people: number, organizations: number, events: number, statements: number, topics: number } | null, error: { code: string, message: string } | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AgreementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Agreements($a: CountryCode! = "KZ", $b: CountryCode! = "KW", $first: Int! = 10, $lang: Language! = EN) {
  events(
    filter: {countries: {all: [$a, $b]}, type: {in: [AGREE, COOPERATE]}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        type
        mode
        modality
        date
        topics {
          id
          name(lang: $lang)
        }
        mentions {
          quote
          article {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const AidDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Aid($giver: CountryCode! = "SG", $first: Int! = 5, $lang: Language! = EN) {
  events(filter: {type: {eq: AID}, actors: {any: [$giver]}}, first: $first) {
    totalCount
    edges {
      node {
        modality
        date
        reportedAt
        source {
          code
        }
        target {
          code
          name(lang: $lang)
        }
        topics {
          id
        }
        mentions {
          quote
          article {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AidQuery, AidQueryVariables>;
export const ArticleListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleList($filter: ArticleFilter, $orderBy: ArticleOrder! = NEWEST, $first: Int = 20, $after: String) {
  articles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        language
        publishedAt
        source
        url
        countries {
          code
        }
        topics {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleListQuery, ArticleListQueryVariables>;
export const ArticleWholeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleWhole($id: ID! = "seed:kazakhstan-kuwait-call-ru", $lang: Language! = EN) {
  article(id: $id) {
    id
    title
    text
    language
    publishedAt
    ingestedAt
    source
    originalSource
    url
    extractor
    duplicateOf {
      id
      title
      source
    }
    countries {
      code
      name(lang: $lang)
    }
    people {
      id
      name(lang: $lang)
      country {
        code
        name(lang: $lang)
      }
    }
    organizations {
      id
      name(lang: $lang)
    }
    topics {
      id
      name(lang: $lang)
    }
    events {
      id
      type
      mode
      modality
      date
      endDate
      reportedAt
      countries {
        code
        name(lang: $lang)
      }
      people {
        id
        name(lang: $lang)
      }
      mentions {
        quote
        start
        end
        confidence
        rule
        article {
          id
        }
      }
    }
    statements {
      id
      type
      target
      quote
      start
      end
      confidence
      rule
      source {
        code
        name(lang: $lang)
      }
      speaker {
        id
        name(lang: $lang)
      }
    }
    mentions {
      kind
      quote
      start
      end
      confidence
      rule
      entity {
        ... on Country {
          code
          name(lang: $lang)
        }
        ... on Person {
          personId: id
          name(lang: $lang)
        }
        ... on Organization {
          organizationId: id
          name(lang: $lang)
        }
        ... on Region {
          regionId: id
          name(lang: $lang)
        }
        ... on Topic {
          topicId: id
          name(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleWholeQuery, ArticleWholeQueryVariables>;
export const ArticleWithEvidenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticleWithEvidence($id: ID! = "seed:kazakhstan-kuwait-call-ru", $lang: Language! = EN) {
  article(id: $id) {
    id
    title
    language
    publishedAt
    source
    originalSource
    duplicateOf {
      id
    }
    text
    countries {
      code
      name(lang: $lang)
    }
    regions {
      id
    }
    organizations {
      id
    }
    topics {
      id
    }
    people {
      name(lang: $lang)
      country {
        code
      }
    }
    events {
      type
      mode
      modality
      date
      countries {
        code
      }
      mentions {
        quote
        start
        end
        article {
          id
        }
      }
    }
    statements {
      type
      source {
        code
      }
      target
      quote
      start
      end
    }
    mentions {
      kind
      quote
      start
      end
      entity {
        ... on Country {
          code
        }
        ... on FormerState {
          alpha4
        }
        ... on Person {
          name(lang: $lang)
        }
        ... on Organization {
          acronym: id
        }
        ... on Region {
          region: id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleWithEvidenceQuery, ArticleWithEvidenceQueryVariables>;
export const ArticlesOfPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArticlesOfPerson($id: ID!, $first: Int! = 20, $after: String) {
  person(id: $id) {
    id
    articles(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          source
          publishedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticlesOfPersonQuery, ArticlesOfPersonQueryVariables>;
export const BilateralDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Bilateral($a: CountryCode! = "KZ", $b: CountryCode! = "KW", $period: Period, $lang: Language! = EN) {
  bilateral(a: $a, b: $b, period: $period) {
    id
    a {
      code
      name(lang: $lang)
    }
    b {
      code
      name(lang: $lang)
    }
    score
    eventCount
    undatedEventCount
    plannedEventCount
    firstContact {
      time
      timeBasis
    }
    lastContact {
      time
      timeBasis
      event {
        type
        mode
      }
    }
    events(first: 20) {
      totalCount
      edges {
        node {
          type
          mode
          modality
          date
          reportedAt
          people {
            name(lang: $lang)
            occupancies {
              office
              country {
                code
              }
            }
          }
          mentions {
            quote
            start
            end
            article {
              id
              title
              source
            }
          }
        }
      }
    }
    people(first: 20) {
      edges {
        eventCount
        node {
          name(lang: $lang)
          country {
            code
          }
        }
      }
    }
    topics(first: 10) {
      edges {
        eventCount
        articleCount
        node {
          id
          name(lang: $lang)
        }
      }
    }
    statements(first: 20) {
      edges {
        node {
          type
          source {
            code
          }
          speaker {
            name(lang: $lang)
          }
          target
          quote
          start
          end
          article {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BilateralQuery, BilateralQueryVariables>;
export const ComparePairsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparePairs($a: CountryCode! = "SG", $b: CountryCode! = "JO", $c: CountryCode! = "SG", $d: CountryCode! = "BN") {
  one: bilateral(a: $a, b: $b) {
    id
    score
    eventCount
    plannedEventCount
    lastContact {
      time
    }
    counts {
      type
      mode
      eventCount
    }
  }
  other: bilateral(a: $c, b: $d) {
    id
    score
    eventCount
    plannedEventCount
    lastContact {
      time
    }
    counts {
      type
      mode
      eventCount
    }
  }
}
    `) as unknown as TypedDocumentString<ComparePairsQuery, ComparePairsQueryVariables>;
export const CorrectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Corrections($first: Int! = 10, $after: String) {
  changes(
    kinds: [MERGE_PEOPLE, MERGE_EVENTS, SPLIT_PERSON, SPLIT_EVENT]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        at
        by
        kind
        label
        reason
        correction {
          id
          undoneAt
          undoneBy
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectionsQuery, CorrectionsQueryVariables>;
export const CounterpartsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Counterparts($country: CountryCode! = "SG", $office: OfficeKind! = FOREIGN_MINISTER, $lang: Language! = EN) {
  ministers(country: $country, office: $office, first: 1) {
    edges {
      node {
        name(lang: $lang)
        counterparts(first: 10) {
          edges {
            eventCount
            node {
              name(lang: $lang)
              country {
                code
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CounterpartsQuery, CounterpartsQueryVariables>;
export const CountryHeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountryHead($code: CountryCode! = "KZ", $lang: Language! = EN) {
  country(code: $code) {
    code
    alpha3
    name(lang: $lang)
    capital
    region {
      id
      name(lang: $lang)
    }
    eventCount
    articleCount
    ministers {
      id
      name(lang: $lang)
      occupancies {
        id
        officeName(lang: $lang)
        country {
          code
        }
        from
        to
        status
      }
    }
    relations(first: 15) {
      totalCount
      edges {
        node {
          id
          a {
            code
            name(lang: $lang)
          }
          b {
            code
            name(lang: $lang)
          }
          eventCount
          score
          series(interval: YEAR) {
            start
            eventCount
          }
          lastContact {
            time
            timeBasis
            event {
              id
              type
              mode
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryHeadQuery, CountryHeadQueryVariables>;
export const CountryListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountryList($filter: CountryFilter = {mentioned: true}, $orderBy: CountryOrder! = MOST_EVENTS, $lang: Language! = EN, $first: Int = 50, $after: String) {
  countries(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        name(lang: $lang)
        region {
          name(lang: $lang)
        }
        eventCount
        articleCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryListQuery, CountryListQueryVariables>;
export const CountryPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountryPage($code: CountryCode! = "KZ", $lang: Language! = EN) {
  country(code: $code) {
    code
    alpha3
    wikidataId
    name(lang: $lang)
    region {
      id
      name(lang: $lang)
    }
    eventCount
    articleCount
    headOfState: officeHolder(office: HEAD_OF_STATE) {
      name(lang: $lang)
    }
    foreignMinister: officeHolder(office: FOREIGN_MINISTER) {
      name(lang: $lang)
    }
    ministers {
      name(lang: $lang)
      occupancies {
        office
        from
        to
        status
      }
    }
    relations(first: 10) {
      totalCount
      edges {
        node {
          id
          a {
            code
          }
          b {
            code
          }
          eventCount
          score
          lastContact {
            time
          }
        }
      }
    }
    events(first: 10) {
      totalCount
      edges {
        node {
          type
          mode
          date
          countries {
            code
          }
        }
      }
    }
    statements(first: 10) {
      totalCount
      edges {
        node {
          type
          target
          quote
        }
      }
    }
    topics(first: 5) {
      edges {
        eventCount
        node {
          name(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
export const CountrySeriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountrySeries($filter: EventFilter = {countries: {any: ["KZ"]}}, $interval: Interval! = MONTH, $lang: Language! = EN) {
  timeline(filter: $filter, interval: $interval) {
    start
    end
    eventCount
    score
    volume
    share
  }
  topics: eventGroups(
    by: [TOPIC]
    filter: $filter
    orderBy: MOST_EVENTS
    first: 15
  ) {
    edges {
      node {
        eventCount
        topic {
          id
          name(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountrySeriesQuery, CountrySeriesQueryVariables>;
export const DeleteArticleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteArticle($id: ID! = "example:phone-call") {
  deleteArticle(id: $id) {
    id
    deleted
  }
}
    `) as unknown as TypedDocumentString<DeleteArticleMutation, DeleteArticleMutationVariables>;
export const DoubtfulDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Doubtful($first: Int! = 5) {
  suggestions(first: $first) {
    totalCount
    edges {
      node {
        kind
        score
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DoubtfulQuery, DoubtfulQueryVariables>;
export const EventGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventGroups($by: [EventDimension!]! = [INTERVAL, TYPE], $interval: Interval! = YEAR, $filter: EventFilter, $orderBy: EventGroupOrder! = KEY, $lang: Language! = EN, $first: Int = 50, $after: String) {
  eventGroups(
    by: $by
    interval: $interval
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        start
        end
        country {
          code
          name(lang: $lang)
        }
        relation {
          a {
            code
          }
          b {
            code
          }
        }
        type
        mode
        topic {
          id
          name(lang: $lang)
        }
        person {
          name(lang: $lang)
        }
        organization {
          id
          name(lang: $lang)
        }
        source
        eventCount
        score
        goldstein
        share
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventGroupsQuery, EventGroupsQueryVariables>;
export const EventListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventList($filter: EventFilter = {modality: {eq: ACTUAL}}, $orderBy: EventOrder! = NEWEST, $first: Int = 20, $after: String) {
  events(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        type
        mode
        modality
        date
        reportedAt
        countries {
          code
        }
        topics {
          id
        }
        articleCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventListQuery, EventListQueryVariables>;
export const EventPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventPage($filter: EventFilter = {countries: {all: ["KZ", "KW"]}, mode: {eq: PHONE}}, $lang: Language! = EN) {
  events(filter: $filter, orderBy: MOST_REPORTED, first: 1) {
    totalCount
    edges {
      node {
        type
        mode
        modality
        date
        endDate
        datePrecision
        dateSource
        reportedAt
        timeBasis
        place
        countries {
          code
          name(lang: $lang)
        }
        source {
          code
        }
        target {
          code
        }
        people {
          name(lang: $lang)
          country {
            code
          }
        }
        organizations {
          id
          name(lang: $lang)
        }
        topics {
          id
          name(lang: $lang)
          mediaTopic
        }
        cameoCode
        goldstein
        ploverMode
        ploverScore
        quadClass
        articleCount
        sourceCount
        mentions {
          quote
          start
          end
          confidence
          rule
          article {
            id
            title
            source
            publishedAt
            language
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const EventWholeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventWhole($id: ID!, $lang: Language! = EN) {
  event(id: $id) {
    id
    type
    mode
    modality
    counts
    date
    endDate
    datePrecision
    dateSource
    reportedAt
    timeBasis
    place
    countries {
      code
      name(lang: $lang)
    }
    source {
      code
      name(lang: $lang)
    }
    target {
      code
      name(lang: $lang)
    }
    participations {
      person {
        id
        name(lang: $lang)
        country {
          code
          name(lang: $lang)
        }
      }
      evidence {
        quote
        start
        end
        article {
          id
          title
        }
      }
    }
    organizations {
      id
      name(lang: $lang)
    }
    topics {
      id
      name(lang: $lang)
      mediaTopic
    }
    cameoCode
    goldstein
    ploverMode
    ploverScore
    quadClass
    articleCount
    sourceCount
    mentions {
      quote
      start
      end
      confidence
      rule
      extractor
      article {
        id
        title
        source
        publishedAt
        language
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventWholeQuery, EventWholeQueryVariables>;
export const FirstAfterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FirstAfter($state: CountryCode! = "SG", $visited: CountryCode! = "QA", $lang: Language! = EN) {
  events(
    filter: {countries: {any: [$state], none: [$visited]}, type: {eq: CONSULT}, modality: {eq: ACTUAL}, when: {is: AFTER, which: FIRST, of: {mode: {eq: VISIT}, actors: {any: [$state]}, targets: {any: [$visited]}}}}
    orderBy: OLDEST
    first: 1
  ) {
    edges {
      node {
        type
        mode
        date
        countries {
          code
          name(lang: $lang)
        }
        people {
          name(lang: $lang)
        }
        mentions {
          quote
          article {
            id
            source
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstAfterQuery, FirstAfterQueryVariables>;
export const FirstAndLastContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FirstAndLastContact($a: CountryCode! = "SG", $b: CountryCode! = "JO") {
  bilateral(a: $a, b: $b) {
    firstContact {
      time
      timeBasis
      event {
        type
        mode
        mentions {
          quote
          article {
            id
            source
          }
        }
      }
    }
    lastContact {
      time
      timeBasis
      event {
        type
        mode
        mentions {
          quote
          article {
            id
            source
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstAndLastContactQuery, FirstAndLastContactQueryVariables>;
export const GraphOfStatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphOfStates($countries: [CountryCode!], $period: Period, $limit: Int! = 50, $lang: Language! = EN) {
  graph(countries: $countries, period: $period, limit: $limit, lang: $lang) {
    nodes {
      id
      title
      subTitle
      mainStat
      kind
    }
    edges {
      id
      source
      target
      mainStat
      score
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<GraphOfStatesQuery, GraphOfStatesQueryVariables>;
export const GrievancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Grievances($state: CountryCode! = "RU", $first: Int! = 5, $lang: Language! = EN) {
  events(
    filter: {targets: {any: [$state]}, type: {in: [ACCUSE, PROTEST, SANCTION, THREATEN, REJECT]}, modality: {eq: ACTUAL}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        type
        date
        source {
          code
          name(lang: $lang)
        }
        people {
          name(lang: $lang)
        }
        ploverScore
        mentions {
          quote
          article {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GrievancesQuery, GrievancesQueryVariables>;
export const HowItTurnedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HowItTurned($actor: CountryCode! = "SG", $target: CountryCode! = "JO", $interval: Interval! = MONTH) {
  timeline(
    filter: {actors: {any: [$actor]}, targets: {any: [$target]}}
    interval: $interval
  ) {
    start
    end
    eventCount
    score
  }
}
    `) as unknown as TypedDocumentString<HowItTurnedQuery, HowItTurnedQueryVariables>;
export const IngestArticleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IngestArticle($input: ArticleInput!, $lang: Language! = EN) {
  ingestArticle(input: $input) {
    id
    status
    duplicateOf {
      id
    }
    read {
      countries
      people
      organizations
      events
      statements
      topics
      mentions
    }
    article {
      language
      countries {
        code
      }
      people {
        name(lang: $lang)
        country {
          code
        }
        occupancies {
          office
        }
      }
      events {
        type
        mode
        modality
        date
        countries {
          code
        }
        mentions {
          quote
          start
          end
        }
      }
      statements {
        type
        source {
          code
        }
        quote
        start
        end
      }
      topics {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IngestArticleMutation, IngestArticleMutationVariables>;
export const LiveEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription LiveEvents($after: ID, $filter: EventFilter, $lang: Language! = EN) {
  eventRecorded(after: $after, filter: $filter) {
    id
    isNew
    event {
      id
      type
      mode
      modality
      date
      endDate
      reportedAt
      quadClass
      place
      articleCount
      countries {
        code
        name(lang: $lang)
      }
      people {
        id
        name(lang: $lang)
        country {
          code
        }
      }
      mentions {
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LiveEventsSubscription, LiveEventsSubscriptionVariables>;
export const MatrixDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Matrix($countries: [CountryCode!], $period: Period, $directed: Boolean! = false, $multilateral: Boolean! = false, $lang: Language! = EN) {
  matrix(
    countries: $countries
    period: $period
    directed: $directed
    multilateral: $multilateral
  ) {
    a {
      code
      name(lang: $lang)
    }
    b {
      code
      name(lang: $lang)
    }
    eventCount
    score
  }
}
    `) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const MediationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Mediation($first: Int! = 5, $lang: Language! = EN) {
  events(filter: {mode: {eq: THIRD_PARTY}}, first: $first) {
    totalCount
    edges {
      node {
        modality
        source {
          code
          name(lang: $lang)
        }
        topics {
          id
          name(lang: $lang)
        }
        mentions {
          quote
          article {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MediationQuery, MediationQueryVariables>;
export const MergeEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MergeEvents($ids: [ID!]!, $reason: String) {
  mergeEvents(ids: $ids, reason: $reason) {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<MergeEventsMutation, MergeEventsMutationVariables>;
export const MergePeopleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MergePeople($ids: [ID!]!, $reason: String) {
  mergePeople(ids: $ids, reason: $reason) {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<MergePeopleMutation, MergePeopleMutationVariables>;
export const MinistersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Ministers($country: CountryCode = "KZ", $office: OfficeKind, $at: Date, $lang: Language! = EN, $first: Int = 20, $after: String) {
  ministers(
    country: $country
    office: $office
    at: $at
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        name(lang: $lang)
        country {
          code
        }
        articleCount
        occupancies {
          office
          officeName(lang: $lang)
          country {
            code
          }
          from
          to
          status
          lastSeen
          evidence {
            quote
            start
            end
            article {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MinistersQuery, MinistersQueryVariables>;
export const MinistersLastSpokeBeforeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MinistersLastSpokeBefore($a: CountryCode! = "SG", $b: CountryCode! = "BN", $third: CountryCode! = "JO", $lang: Language! = EN) {
  events(
    filter: {countries: {all: [$a, $b]}, offices: {any: [{office: FOREIGN_MINISTER}, {office: DEPUTY_HEAD_OF_GOVERNMENT}, {office: HEAD_OF_GOVERNMENT}]}, type: {eq: CONSULT}, modality: {eq: ACTUAL}, when: {is: BEFORE, which: FIRST, of: {mode: {eq: VISIT}, actors: {any: [$a]}, targets: {any: [$third]}}}}
    first: 1
  ) {
    edges {
      node {
        mode
        date
        reportedAt
        people {
          name(lang: $lang)
          occupancies {
            office
            country {
              code
            }
          }
        }
        mentions {
          quote
          article {
            id
            source
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MinistersLastSpokeBeforeQuery, MinistersLastSpokeBeforeQueryVariables>;
export const NetworkOfCountryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfCountry($code: CountryCode! = "SG", $partners: Int! = 30, $people: Int! = 20, $lang: Language! = EN) {
  country(code: $code) {
    code
    name(lang: $lang)
    eventCount
    relations(first: $partners) {
      edges {
        node {
          a {
            code
            name(lang: $lang)
            eventCount
          }
          b {
            code
            name(lang: $lang)
            eventCount
          }
          eventCount
          score
        }
      }
    }
  }
  people(filter: {country: {eq: $code}}, orderBy: MOST_REPORTED, first: $people) {
    edges {
      node {
        id
        name(lang: $lang)
        articleCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkOfCountryQuery, NetworkOfCountryQueryVariables>;
export const NetworkOfPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkOfPerson($id: ID!, $counterparts: Int! = 30, $lang: Language! = EN) {
  person(id: $id) {
    id
    name(lang: $lang)
    articleCount
    country {
      code
      name(lang: $lang)
      eventCount
    }
    counterparts(first: $counterparts) {
      edges {
        eventCount
        node {
          id
          name(lang: $lang)
          articleCount
          country {
            code
            name(lang: $lang)
            eventCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkOfPersonQuery, NetworkOfPersonQueryVariables>;
export const NewestEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NewestEvents($filter: EventFilter, $first: Int! = 20, $after: String, $lang: Language! = EN) {
  events(filter: $filter, orderBy: NEWEST, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        type
        mode
        modality
        date
        endDate
        reportedAt
        quadClass
        place
        articleCount
        countries {
          code
          name(lang: $lang)
        }
        people {
          id
          name(lang: $lang)
          country {
            code
          }
        }
        mentions {
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewestEventsQuery, NewestEventsQueryVariables>;
export const OfficesInTimeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OfficesInTime($code: CountryCode! = "KZ", $office: OfficeKind! = FOREIGN_MINISTER, $at: Date, $lang: Language! = EN) {
  country(code: $code) {
    name(lang: $lang)
    officeHolder(office: $office, at: $at) {
      name(lang: $lang)
      occupancies {
        office
        officeName(lang: $lang)
        country {
          code
        }
        status
        from
        to
        toBasis
        endedBy
        firstSeen
        lastSeen
        heldFrom
        heldUntil
        fromEvidence {
          quote
          start
          end
          article {
            id
            publishedAt
          }
        }
        toEvidence {
          quote
          start
          end
          article {
            id
            publishedAt
          }
        }
        endedByEvidence {
          quote
          start
          end
          article {
            id
            publishedAt
          }
        }
        firstSeenEvidence {
          quote
          start
          end
          article {
            id
            publishedAt
          }
        }
        lastSeenEvidence {
          quote
          start
          end
          article {
            id
            publishedAt
          }
        }
        statusEvidence {
          quote
          start
          end
          article {
            id
            publishedAt
          }
        }
      }
    }
    ministers(at: $at) {
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<OfficesInTimeQuery, OfficesInTimeQueryVariables>;
export const OneSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OneSource($source: String! = "Bilateral (after the Ministry of Foreign Affairs of Singapore)", $state: CountryCode! = "JO", $first: Int! = 5) {
  events(
    filter: {source: {eq: $source}, countries: {any: [$state]}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        type
        mode
        date
        countries {
          code
        }
        articleCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneSourceQuery, OneSourceQueryVariables>;
export const OrganizationHeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganizationHead($id: ID! = "UN", $lang: Language! = EN) {
  organization(id: $id) {
    id
    name(lang: $lang)
    wikidataId
    articleCount
    articles(first: 20) {
      totalCount
      edges {
        node {
          id
          title
          source
          publishedAt
          language
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationHeadQuery, OrganizationHeadQueryVariables>;
export const OrganizationPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganizationPage($id: ID! = "UN", $lang: Language! = EN) {
  organization(id: $id) {
    id
    name(lang: $lang)
    wikidataId
    articleCount
    events(first: 10) {
      totalCount
      edges {
        node {
          type
          mode
          date
          countries {
            code
          }
        }
      }
    }
    articles(first: 10) {
      totalCount
      edges {
        node {
          id
          title
          publishedAt
          source
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const OverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Overview($filter: EventFilter, $pairs: RelationFilter, $interval: Interval! = MONTH, $lang: Language! = EN) {
  status {
    counts {
      articles
      events
      people
      statements
      relations
      sources
    }
    sources {
      id
      name
      articleCount
      lastIngestedAt
    }
  }
  timeline(filter: $filter, interval: $interval) {
    start
    end
    eventCount
    score
  }
  relations(filter: $pairs, orderBy: MOST_EVENTS, first: 10) {
    edges {
      node {
        id
        a {
          code
          name(lang: $lang)
        }
        b {
          code
          name(lang: $lang)
        }
        eventCount
        score
        series(interval: YEAR) {
          start
          eventCount
        }
        lastContact {
          time
          timeBasis
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PairArticlesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairArticles($a: CountryCode! = "SG", $b: CountryCode! = "JO", $period: Period, $filter: ArticleFilter, $first: Int! = 20, $after: String) {
  bilateral(a: $a, b: $b, period: $period) {
    id
    articles(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          source
          publishedAt
          language
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PairArticlesQuery, PairArticlesQueryVariables>;
export const PairEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairEvents($a: CountryCode! = "SG", $b: CountryCode! = "JO", $period: Period, $filter: EventFilter, $first: Int! = 20, $after: String, $lang: Language! = EN) {
  bilateral(a: $a, b: $b, period: $period) {
    id
    events(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          type
          mode
          modality
          date
          endDate
          reportedAt
          quadClass
          place
          articleCount
          countries {
            code
            name(lang: $lang)
          }
          people {
            id
            name(lang: $lang)
            country {
              code
            }
          }
          mentions {
            quote
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PairEventsQuery, PairEventsQueryVariables>;
export const PairHeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairHead($a: CountryCode! = "SG", $b: CountryCode! = "JO", $period: Period, $lang: Language! = EN) {
  bilateral(a: $a, b: $b, period: $period) {
    id
    a {
      code
      name(lang: $lang)
    }
    b {
      code
      name(lang: $lang)
    }
    score
    eventCount
    undatedEventCount
    plannedEventCount
    trend {
      from
      to
      score
      previousScore
      eventCount
      previousEventCount
      change
    }
    firstContact {
      time
      timeBasis
      event {
        id
        type
        mode
      }
    }
    lastContact {
      time
      timeBasis
      event {
        id
        type
        mode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PairHeadQuery, PairHeadQueryVariables>;
export const PairNarrowedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairNarrowed($both: EventFilter = {countries: {all: ["SG", "JO"]}}, $fromAToB: EventFilter = {actors: {any: ["SG"]}, targets: {any: ["JO"]}}, $fromBToA: EventFilter = {actors: {any: ["JO"]}, targets: {any: ["SG"]}}, $interval: Interval! = MONTH, $lang: Language! = EN) {
  bothWays: timeline(filter: $both, interval: $interval) {
    start
    end
    eventCount
    score
  }
  fromAToB: timeline(filter: $fromAToB, interval: $interval) {
    start
    end
    eventCount
    score
  }
  fromBToA: timeline(filter: $fromBToA, interval: $interval) {
    start
    end
    eventCount
    score
  }
  deeds: eventGroups(
    by: [TYPE, MODE]
    filter: $both
    orderBy: MOST_EVENTS
    first: 50
  ) {
    edges {
      node {
        type
        mode
        eventCount
        score
      }
    }
  }
  topics: eventGroups(by: [TOPIC], filter: $both, orderBy: MOST_EVENTS, first: 15) {
    edges {
      node {
        eventCount
        topic {
          id
          name(lang: $lang)
        }
      }
    }
  }
  people: eventGroups(
    by: [PERSON]
    filter: $both
    orderBy: MOST_EVENTS
    first: 20
  ) {
    edges {
      node {
        eventCount
        person {
          id
          name(lang: $lang)
          country {
            code
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PairNarrowedQuery, PairNarrowedQueryVariables>;
export const PairStatementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairStatements($a: CountryCode! = "SG", $b: CountryCode! = "JO", $period: Period, $filter: StatementFilter, $first: Int! = 20, $after: String, $lang: Language! = EN) {
  bilateral(a: $a, b: $b, period: $period) {
    id
    statements(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          type
          quote
          start
          end
          reportedAt
          source {
            code
            name(lang: $lang)
          }
          sourceOrganization {
            id
            name(lang: $lang)
          }
          speaker {
            id
            name(lang: $lang)
            country {
              code
            }
          }
          article {
            id
            title
            source
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PairStatementsQuery, PairStatementsQueryVariables>;
export const PartnersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Partners($state: CountryCode! = "SG", $first: Int! = 5, $lang: Language! = EN) {
  country(code: $state) {
    name(lang: $lang)
    relations(first: $first) {
      totalCount
      edges {
        node {
          a {
            name(lang: $lang)
          }
          b {
            name(lang: $lang)
          }
          eventCount
          score
          trend {
            from
            to
            change
          }
          lastContact {
            time
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PeopleInOfficeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PeopleInOffice($country: CountryCode, $office: OfficeKind, $at: Date, $first: Int! = 50, $after: String, $lang: Language! = EN) {
  ministers(
    country: $country
    office: $office
    at: $at
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name(lang: $lang)
        country {
          code
          name(lang: $lang)
        }
        articleCount
        occupancies(at: $at) {
          id
          officeName(lang: $lang)
          from
          to
          country {
            code
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleInOfficeQuery, PeopleInOfficeQueryVariables>;
export const PersonHeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonHead($id: ID!, $lang: Language! = EN) {
  person(id: $id) {
    id
    name(lang: $lang)
    wikidataId
    country {
      code
      name(lang: $lang)
    }
    articleCount
    names {
      name
      language
      count
    }
    occupancies {
      id
      office
      officeName(lang: $lang)
      status
      articleCount
      country {
        code
        name(lang: $lang)
      }
      from
      to
      toBasis
      firstSeen
      lastSeen
      evidence {
        quote
        start
        end
        article {
          id
          title
          source
        }
      }
      fromEvidence {
        quote
        start
        end
        article {
          id
          title
          source
        }
      }
      toEvidence {
        quote
        start
        end
        article {
          id
          title
          source
        }
      }
    }
    counterparts(first: 20) {
      totalCount
      edges {
        eventCount
        node {
          id
          name(lang: $lang)
          country {
            code
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonHeadQuery, PersonHeadQueryVariables>;
export const PersonPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonPage($name: String! = "Кошербаев", $lang: Language! = EN) {
  people(filter: {name: {contains: $name}}, orderBy: MOST_REPORTED, first: 1) {
    totalCount
    edges {
      node {
        name(lang: $lang)
        names {
          name
          language
          count
        }
        country {
          code
          name(lang: $lang)
        }
        articleCount
        occupancies {
          office
          country {
            code
          }
          from
          to
          status
          evidence {
            quote
            article {
              id
            }
          }
        }
        counterparts(first: 10) {
          edges {
            eventCount
            node {
              name(lang: $lang)
              country {
                code
              }
            }
          }
        }
        events(first: 10) {
          totalCount
          edges {
            node {
              type
              mode
              date
              countries {
                code
              }
            }
          }
        }
        statements(first: 10) {
          totalCount
          edges {
            node {
              type
              target
              quote
            }
          }
        }
        mentions(first: 5) {
          quote
          start
          end
          article {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const PersonStatementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonStatements($id: ID!, $first: Int! = 20, $after: String, $lang: Language! = EN) {
  person(id: $id) {
    id
    statements(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          type
          quote
          start
          end
          reportedAt
          source {
            code
            name(lang: $lang)
          }
          sourceOrganization {
            id
            name(lang: $lang)
          }
          speaker {
            id
            name(lang: $lang)
            country {
              code
            }
          }
          article {
            id
            title
            source
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonStatementsQuery, PersonStatementsQueryVariables>;
export const PositionsOnTopicDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PositionsOnTopic($a: CountryCode! = "JP", $b: CountryCode! = "RU", $topic: TopicId! = TERRITORY, $first: Int! = 5, $lang: Language! = EN) {
  one: country(code: $a) {
    name(lang: $lang)
    statements(filter: {topics: {any: [$topic]}}, first: $first) {
      totalCount
      edges {
        node {
          type
          speaker {
            name(lang: $lang)
          }
          target
          quote
          article {
            id
          }
        }
      }
    }
  }
  other: country(code: $b) {
    name(lang: $lang)
    statements(filter: {topics: {any: [$topic]}}, first: $first) {
      totalCount
      edges {
        node {
          type
          speaker {
            name(lang: $lang)
          }
          target
          quote
          article {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PositionsOnTopicQuery, PositionsOnTopicQueryVariables>;
export const ReadArticleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReadArticle($input: ArticleInput!, $lang: Language! = EN) {
  reading(input: $input) {
    id
    status
    held {
      id
      title
    }
    duplicateOf {
      id
      title
    }
    title
    text
    language
    publishedAt
    source
    countries {
      code
      name(lang: $lang)
    }
    people {
      name
      office
      country {
        code
        name(lang: $lang)
      }
    }
    organizations {
      id
      name(lang: $lang)
    }
    events {
      type
      mode
      modality
      date
      source {
        code
      }
      target {
        code
      }
      countries {
        code
        name(lang: $lang)
      }
      people {
        name
      }
      organizations {
        id
        name(lang: $lang)
      }
      evidence {
        quote
        start
        end
        rule
        confidence
      }
    }
    statements {
      type
      target
      source {
        code
        name(lang: $lang)
      }
      sourceOrganization {
        id
        name(lang: $lang)
      }
      speaker {
        name
      }
      targetCountries {
        code
        name(lang: $lang)
      }
      evidence {
        quote
        start
        end
        rule
        confidence
      }
    }
    topics {
      id
      name(lang: $lang)
    }
    mentions {
      kind
      key
      name(lang: $lang)
      quote
      start
      end
      rule
      confidence
    }
    references {
      kind
      key
      name(lang: $lang)
      quote
      start
      end
      rule
      confidence
    }
  }
}
    `) as unknown as TypedDocumentString<ReadArticleQuery, ReadArticleQueryVariables>;
export const RegionInTheNewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionInTheNews($region: RegionId! = MIDDLE_EAST, $first: Int! = 5, $lang: Language! = EN) {
  articles(filter: {regions: {any: [$region]}}, first: $first) {
    totalCount
    edges {
      node {
        id
        title
        language
        publishedAt
        countries {
          code
        }
        people {
          name(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionInTheNewsQuery, RegionInTheNewsQueryVariables>;
export const RelationsRankingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RelationsRanking($filter: RelationFilter, $orderBy: RelationOrder! = MOST_EVENTS, $lang: Language! = EN, $first: Int = 20, $after: String) {
  relations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        a {
          code
          name(lang: $lang)
        }
        b {
          code
          name(lang: $lang)
        }
        eventCount
        plannedEventCount
        score
        lastContact {
          time
          timeBasis
          event {
            type
            mode
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelationsRankingQuery, RelationsRankingQueryVariables>;
export const SameMonthAsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SameMonthAs($state: CountryCode! = "SG", $visited: CountryCode! = "BN", $lang: Language! = EN) {
  events(
    filter: {countries: {any: [$state]}, when: {is: SAME_MONTH, which: FIRST, of: {mode: {eq: VISIT}, actors: {any: [$state]}, targets: {any: [$visited]}}}, not: {mode: {eq: VISIT}}}
    orderBy: OLDEST
  ) {
    totalCount
    edges {
      node {
        type
        mode
        date
        reportedAt
        countries {
          code
          name(lang: $lang)
        }
        people {
          name(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SameMonthAsQuery, SameMonthAsQueryVariables>;
export const SearchAllDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchAll($text: String! = "Kosherbaev", $kinds: [EntityKind!], $filter: SearchFilter, $asYouType: Boolean! = false, $lang: Language! = EN, $first: Int = 10, $after: String) {
  search(
    text: $text
    kinds: $kinds
    filter: $filter
    asYouType: $asYouType
    lang: $lang
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        kind
        title
        score
        titleMarks {
          start
          end
        }
        quotes {
          text
          start
          end
          marks {
            start
            end
          }
        }
        entity {
          ... on Country {
            code
          }
          ... on Person {
            personId: id
            country {
              code
            }
            articleCount
          }
          ... on Organization {
            organizationId: id
          }
          ... on Topic {
            topicId: id
          }
          ... on Event {
            eventId: id
            date
            reportedAt
          }
          ... on Article {
            articleId: id
            publishedAt
            source
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchAllQuery, SearchAllQueryVariables>;
export const SplitEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SplitEvent($id: ID!, $articles: [ID!]!, $reason: String) {
  splitEvent(id: $id, articles: $articles, reason: $reason) {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<SplitEventMutation, SplitEventMutationVariables>;
export const SplitPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SplitPerson($id: ID!, $names: [String!], $articles: [ID!], $reason: String) {
  splitPerson(id: $id, names: $names, articles: $articles, reason: $reason) {
    id
    label
  }
}
    `) as unknown as TypedDocumentString<SplitPersonMutation, SplitPersonMutationVariables>;
export const StateChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StateChoices($lang: Language! = EN, $first: Int! = 100) {
  countries(filter: {mentioned: true}, orderBy: MOST_EVENTS, first: $first) {
    edges {
      node {
        code
        name(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StateChoicesQuery, StateChoicesQueryVariables>;
export const StatementListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StatementList($filter: StatementFilter, $orderBy: StatementOrder! = NEWEST, $lang: Language! = EN, $first: Int = 20, $after: String) {
  statements(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        type
        source {
          code
          name(lang: $lang)
        }
        sourceOrganization {
          id
          name(lang: $lang)
        }
        speaker {
          id
          name(lang: $lang)
          country {
            code
          }
        }
        target
        topics {
          id
        }
        reportedAt
        articleCount
        quote
        start
        end
        article {
          id
          title
          source
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatementListQuery, StatementListQueryVariables>;
export const StatesByActivityDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StatesByActivity($filter: EventFilter, $first: Int! = 100, $after: String, $lang: Language! = EN) {
  eventGroups(
    by: [COUNTRY]
    filter: $filter
    orderBy: MOST_EVENTS
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        country {
          code
          name(lang: $lang)
        }
        eventCount
        score
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatesByActivityQuery, StatesByActivityQueryVariables>;
export const StatusDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Status {
  status {
    engine
    engineVersion
    version
    counts {
      articles
      events
      people
      statements
      claims
      relations
      sources
    }
    sources {
      name
      articleCount
      lastIngestedAt
    }
  }
}
    `) as unknown as TypedDocumentString<StatusQuery, StatusQueryVariables>;
export const SuggestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Suggestions($kind: SuggestionKind, $first: Int! = 10, $after: String, $lang: Language! = EN) {
  suggestions(kind: $kind, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        score
        reasons
        people {
          id
          name(lang: $lang)
          country {
            code
            name(lang: $lang)
          }
          articleCount
          names {
            name
            language
            count
          }
          occupancies {
            id
            officeName(lang: $lang)
            country {
              code
              name(lang: $lang)
            }
            from
            to
          }
        }
        events {
          id
          type
          mode
          modality
          date
          endDate
          reportedAt
          quadClass
          place
          articleCount
          countries {
            code
            name(lang: $lang)
          }
          people {
            id
            name(lang: $lang)
            country {
              code
            }
          }
          mentions {
            quote
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const TimelineOfPairDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TimelineOfPair($a: CountryCode! = "SG", $b: CountryCode! = "JO", $interval: Interval! = MONTH, $period: Period) {
  bilateral(a: $a, b: $b, period: $period) {
    a {
      code
    }
    b {
      code
    }
    bothWays: series(interval: $interval) {
      start
      end
      eventCount
      score
    }
    fromAToB: series(interval: $interval, direction: A_TO_B) {
      start
      eventCount
      score
    }
    fromBToA: series(interval: $interval, direction: B_TO_A) {
      start
      eventCount
      score
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineOfPairQuery, TimelineOfPairQueryVariables>;
export const TimelineSharesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TimelineShares($filter: EventFilter = {countries: {any: ["KZ"]}}, $interval: Interval! = YEAR) {
  timeline(filter: $filter, interval: $interval) {
    start
    end
    eventCount
    volume
    share
    score
  }
}
    `) as unknown as TypedDocumentString<TimelineSharesQuery, TimelineSharesQueryVariables>;
export const ToldByWhomDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ToldByWhom($first: Int! = 3) {
  events(orderBy: MOST_REPORTED, first: $first) {
    edges {
      node {
        type
        mode
        date
        countries {
          code
        }
        articleCount
        sourceCount
        mentions {
          quote
          article {
            id
            language
            source
            publishedAt
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ToldByWhomQuery, ToldByWhomQueryVariables>;
export const TopicChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TopicChoices($lang: Language! = EN) {
  topics(first: 100, orderBy: MOST_EVENTS) {
    edges {
      node {
        id
        name(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicChoicesQuery, TopicChoicesQueryVariables>;
export const TopicHeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TopicHead($id: TopicId! = BILATERAL_RELATIONS, $filter: EventFilter = {topics: {any: [BILATERAL_RELATIONS]}}, $interval: Interval! = YEAR, $lang: Language! = EN) {
  topic(id: $id) {
    id
    name(lang: $lang)
    mediaTopic
    eventCount
    articleCount
  }
  timeline(filter: $filter, interval: $interval) {
    start
    end
    eventCount
    score
    volume
    share
  }
  pairs: eventGroups(by: [PAIR], filter: $filter, first: 15) {
    edges {
      node {
        id
        eventCount
        score
        relation {
          id
          a {
            code
            name(lang: $lang)
          }
          b {
            code
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicHeadQuery, TopicHeadQueryVariables>;
export const TopicListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TopicList($lang: Language! = EN, $first: Int = 40) {
  topics(first: $first) {
    edges {
      eventCount
      articleCount
      node {
        id
        name(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicListQuery, TopicListQueryVariables>;
export const TopicTableDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TopicTable($lang: Language! = EN) {
  topics(first: 100, orderBy: MOST_EVENTS) {
    edges {
      node {
        id
        name(lang: $lang)
        mediaTopic
        eventCount
        articleCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicTableQuery, TopicTableQueryVariables>;
export const TopicTrendDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TopicTrend($id: TopicId! = BILATERAL_RELATIONS, $interval: Interval! = YEAR, $lang: Language! = EN) {
  topic(id: $id) {
    name(lang: $lang)
    mediaTopic
    eventCount
    articleCount
    events(first: 5) {
      edges {
        node {
          type
          mode
          date
          countries {
            code
          }
        }
      }
    }
  }
  timeline(filter: {topics: {any: [$id]}}, interval: $interval) {
    start
    end
    eventCount
    score
  }
}
    `) as unknown as TypedDocumentString<TopicTrendQuery, TopicTrendQueryVariables>;
export const UndoCorrectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UndoCorrection($correction: ID!, $reason: String) {
  undo(correction: $correction, reason: $reason) {
    id
    label
    undoneAt
  }
}
    `) as unknown as TypedDocumentString<UndoCorrectionMutation, UndoCorrectionMutationVariables>;
export const VisitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Visits($state: CountryCode! = "SG", $first: Int! = 5, $lang: Language! = EN) {
  guests: events(
    filter: {mode: {eq: VISIT}, targets: {any: [$state]}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        modality
        date
        reportedAt
        source {
          code
          name(lang: $lang)
        }
        people {
          name(lang: $lang)
        }
      }
    }
  }
  journeys: events(
    filter: {mode: {eq: VISIT}, actors: {any: [$state]}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        modality
        date
        reportedAt
        target {
          code
          name(lang: $lang)
        }
        people {
          name(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VisitsQuery, VisitsQueryVariables>;
export const WhatASpeakerSaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatASpeakerSays($name: String! = "Саркози", $first: Int! = 5, $lang: Language! = EN) {
  people(filter: {name: {contains: $name}}, orderBy: MOST_REPORTED, first: 1) {
    edges {
      node {
        name(lang: $lang)
        statements(first: $first) {
          totalCount
          edges {
            node {
              type
              target
              topics {
                id
              }
              quote
              start
              end
              article {
                id
                title
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatASpeakerSaysQuery, WhatASpeakerSaysQueryVariables>;
export const WhatHappenedOnDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatHappenedOn($a: CountryCode! = "SG", $b: CountryCode! = "JO", $date: PartialDate! = "2024-03-17", $lang: Language! = EN) {
  events(
    filter: {countries: {all: [$a, $b]}, date: {eq: $date}, modality: {eq: ACTUAL}}
    orderBy: OLDEST
  ) {
    totalCount
    edges {
      node {
        type
        mode
        date
        people {
          name(lang: $lang)
        }
        mentions {
          quote
          article {
            id
            source
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatHappenedOnQuery, WhatHappenedOnQueryVariables>;
export const WhatIsNewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatIsNew($first: Int! = 5) {
  articles(orderBy: LATEST_INGESTED, first: $first) {
    totalCount
    edges {
      node {
        id
        title
        language
        source
        events {
          type
          mode
          date
          countries {
            code
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsNewQuery, WhatIsNewQueryVariables>;
export const WhatIsPlannedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatIsPlanned($state: CountryCode! = "SG", $first: Int! = 10, $lang: Language! = EN) {
  events(
    filter: {countries: {any: [$state]}, modality: {eq: FUTURE}}
    orderBy: OLDEST
    first: $first
  ) {
    totalCount
    edges {
      node {
        type
        mode
        date
        countries {
          code
        }
        people {
          name(lang: $lang)
        }
        mentions {
          quote
          article {
            id
            publishedAt
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsPlannedQuery, WhatIsPlannedQueryVariables>;
export const WhatTheyTalkAboutDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatTheyTalkAbout($a: CountryCode! = "SG", $b: CountryCode! = "JO", $lang: Language! = EN) {
  bilateral(a: $a, b: $b) {
    counts {
      type
      mode
      eventCount
      score
    }
    topics(first: 10) {
      edges {
        eventCount
        articleCount
        node {
          id
          name(lang: $lang)
          mediaTopic
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatTheyTalkAboutQuery, WhatTheyTalkAboutQueryVariables>;
export const WhoMetWhomDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoMetWhom($a: CountryCode! = "KZ", $b: CountryCode! = "KW", $first: Int! = 10, $lang: Language! = EN) {
  events(
    filter: {countries: {all: [$a, $b]}, mode: {in: [MEETING, PHONE, VIDEO, VISIT]}, modality: {eq: ACTUAL}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        mode
        date
        reportedAt
        place
        participations {
          person {
            name(lang: $lang)
            country {
              code
            }
          }
          evidence {
            quote
            start
            end
            article {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoMetWhomQuery, WhoMetWhomQueryVariables>;
export const WhoSpeaksForAStateDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoSpeaksForAState($state: CountryCode! = "SG", $first: Int! = 10, $lang: Language! = EN) {
  people(filter: {country: {eq: $state}}, orderBy: MOST_REPORTED, first: $first) {
    totalCount
    edges {
      node {
        name(lang: $lang)
        articleCount
        occupancies {
          office
          status
          from
          to
          evidence {
            quote
            article {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSpeaksForAStateQuery, WhoSpeaksForAStateQueryVariables>;
export const WhomBeforeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhomBefore($state: CountryCode! = "SG", $other: CountryCode! = "JO", $first: Int! = 5, $lang: Language! = EN) {
  events(
    filter: {countries: {any: [$state], none: [$other]}, mode: {eq: MEETING}, modality: {eq: ACTUAL}, when: {is: BEFORE, which: LAST, of: {mode: {eq: MEETING}, countries: {all: [$state, $other]}}}}
    first: $first
  ) {
    totalCount
    edges {
      node {
        date
        reportedAt
        countries {
          code
          name(lang: $lang)
        }
        people {
          name(lang: $lang)
          country {
            code
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhomBeforeQuery, WhomBeforeQueryVariables>;
export const WriteArticlesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WriteArticles($input: [ArticleInput!]!) {
  ingestArticles(input: $input) {
    id
    status
    article {
      id
      title
    }
    duplicateOf {
      id
      title
    }
    read {
      countries
      people
      organizations
      events
      statements
      topics
    }
    error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WriteArticlesMutation, WriteArticlesMutationVariables>;