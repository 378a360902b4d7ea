import { Field, ID, ObjectType } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import type { OfficeKind } from '../domain/office.ts';
import type { OfficeEvidence } from '../domain/record.ts';
import type { StatementType } from '../domain/statement.ts';
import type { RecordStatus } from '../graph/store.ts';
import { Country } from './country.type.ts';
import { MentionKindEnum } from './enums/entity.ts';
import type { MentionedKind } from './enums/entity.ts';
import { LanguageEnum } from './enums/language.ts';
import { OccupancyStatusEnum, OfficeKindEnum } from './enums/office.ts';
import { StatementTypeEnum } from './enums/statement.ts';
import { EventFacts } from './event-facts.type.ts';
import { ReadQuote } from './evidence.type.ts';
import { IngestStatusEnum } from './ingest.type.ts';
import { Region } from './region.type.ts';
import { DateScalar, PartialDate } from './scalars/dates.ts';
import { Topic } from './topic.type.ts';

@ObjectType({ description: 'A person whom a text names, as that text alone tells of him.' })
export class ReadPerson {
  @Field(() => String, { description: "The name in the nominative and the text's language, without titles." })
  name!: string;

  @Field(() => OfficeKindEnum, { nullable: true, description: 'The highest office that the text states; null when it states none.' })
  office!: OfficeKind | null;

  @Field(() => Country, { nullable: true, description: 'The state that the office is held for.' })
  country!: unknown;
}

@ObjectType({ description: 'An office of a person, where a text states it.' })
export class ReadOffice {
  @Field(() => ReadPerson, { description: 'Whose it is.' })
  person!: ReadPerson;

  @Field(() => OfficeKindEnum, { description: 'Which office.' })
  office!: OfficeKind;

  @Field(() => Country, { nullable: true, description: 'The state that it is held for.' })
  country!: unknown;

  @Field(() => OccupancyStatusEnum, { description: 'How the person stands to it.' })
  status!: OfficeEvidence['status'];

  @Field(() => PartialDate, { nullable: true, description: 'Since when, where the text states it.' })
  from!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when, where the text states it.' })
  to!: string | null;

  @Field(() => ReadQuote, { description: 'Where the text states it.' })
  evidence!: ReadQuote;
}

@ObjectType({ description: 'An organisation that a text names.' })
export class ReadOrganization {
  @Field(() => ID, { description: 'Its usual English acronym, or the one that the text uses.' })
  id!: string;
}

@ObjectType({ description: 'An event as one text tells it. Written to the graph it may be one with an event that other articles tell.' })
export class ReadEvent extends EventFacts {
  @Field(() => [Country], { description: 'States whose representatives take part.' })
  countries!: unknown[];

  @Field(() => [Country], { description: 'States that act; in what is mutual every party does.' })
  source!: unknown[];

  @Field(() => [Country], { description: 'States that are acted upon; in what is mutual every party is.' })
  target!: unknown[];

  @Field(() => [ReadPerson], { description: 'People who take part.' })
  people!: ReadPerson[];

  @Field(() => [ReadOrganization], { description: 'Organisations that take part.' })
  organizations!: ReadOrganization[];

  @Field(() => [Topic], { description: 'What it is about.' })
  topics!: Topic[];

  @Field(() => ReadQuote, { description: 'Where the text tells it.' })
  evidence!: ReadQuote;
}

@ObjectType({ description: 'Who says what about what, in one text.' })
export class ReadStatement {
  @Field(() => StatementTypeEnum, { description: 'What the speaker does by saying it.' })
  type!: StatementType;

  @Field(() => Country, { nullable: true, description: "The speaker's state." })
  source!: unknown;

  @Field(() => ReadOrganization, { nullable: true, description: "The speaker's organisation, where no state speaks." })
  sourceOrganization!: ReadOrganization | null;

  @Field(() => ReadPerson, { nullable: true, description: 'Who says it, when a named person does.' })
  speaker!: ReadPerson | null;

  @Field(() => String, { nullable: true, description: 'The words of the text that say what it is about.' })
  target!: string | null;

  @Field(() => [Country], { description: 'States that it is about.' })
  targetCountries!: unknown[];

  @Field(() => [Region], { description: 'Regions that it is about.' })
  targetRegions!: Region[];

  @Field(() => [Topic], { description: 'What it is about.' })
  topics!: Topic[];

  @Field(() => ReadQuote, { description: 'Where the text says so.' })
  evidence!: ReadQuote;
}

@ObjectType({ description: 'A place where a text names something.' })
export class ReadMention extends ReadQuote {
  @Field(() => MentionKindEnum, { description: 'What kind of thing it names.' })
  kind!: MentionedKind;

  @Field(() => ID, { description: "What it names: a state's code, an organisation's, region's or topic's id, a person's name as `people` has it." })
  key!: string;
}

@ObjectType({ description: 'What is read out of an article, and what the graph would make of it; nothing is written.' })
export class Reading {
  @Field(() => ID, { description: 'The key that the article would have in the graph.' })
  id!: string;

  @Field(() => IngestStatusEnum, { description: 'What `ingestArticle` would answer.' })
  status!: RecordStatus;

  @Field(() => String, { description: 'Its text; all offsets count into it.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its title, stated or read.' })
  title!: string | null;

  @Field(() => LanguageEnum, { description: 'The language that it is written in, stated or detected.' })
  language!: Language;

  @Field(() => DateScalar, { nullable: true, description: 'Its day of publication, stated or read; null when nobody states it.' })
  publishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it, stated or read.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'The source that its text names as its own, where that is another.' })
  originalSource!: string | null;

  @Field(() => String, { description: 'Version of the extractor that read it.' })
  extractor!: string;

  @Field(() => [Country], { description: 'States that it names.' })
  countries!: unknown[];

  @Field(() => [Region], { description: 'Regions that it names.' })
  regions!: Region[];

  @Field(() => [ReadPerson], { description: 'People whom it names, in the order in which it first does.' })
  people!: ReadPerson[];

  @Field(() => [ReadOffice], { description: 'Offices that it states, in the order of its text.' })
  offices!: ReadOffice[];

  @Field(() => [ReadOrganization], { description: 'Organisations that it names.' })
  organizations!: ReadOrganization[];

  @Field(() => [ReadEvent], { description: 'Events that it tells, in the order of its text.' })
  events!: ReadEvent[];

  @Field(() => [ReadStatement], { description: 'Statements that it reports, in the order of its text.' })
  statements!: ReadStatement[];

  @Field(() => [Topic], { description: 'What it is about.' })
  topics!: Topic[];

  @Field(() => [ReadMention], { description: 'Every place where it names a state, region, person or organisation, and where it best shows its topics, in the order of its text.' })
  mentions!: ReadMention[];

  @Field(() => [ReadMention], { description: "Words that stand for a state or person named elsewhere, such as «the Kazakh side» or «his colleague», in the order of the text." })
  references!: ReadMention[];
}
