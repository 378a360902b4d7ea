import { Field, ID, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { GraphQLFloat, GraphQLInt } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import { CountryCode } from '../scalars/country-code.ts';
import { EventModeEnum, EventTypeEnum, ModalityEnum } from '../enums/event.ts';
import { LanguageEnum } from '../enums/language.ts';
import { OfficeKindEnum } from '../enums/office.ts';
import { StatementTypeEnum } from '../enums/statement.ts';
import { RegionIdEnum, TopicIdEnum } from '../enums/topic.ts';

type Value = GraphQLScalarType | object | StringConstructor;

/** The input of questions about a field with one value or none; all given ones hold. */
function valueFilter(name: string, what: string, value: Value): ClassType {
  @InputType(name, { description: `Questions about ${what}; all that are asked must hold.` })
  class Filter {
    @Field(() => value, { nullable: true, description: 'It is this.' })
    eq?: unknown;

    @Field(() => value, { nullable: true, description: 'It is not this; what has none passes.' })
    ne?: unknown;

    @Field(() => [value], { nullable: true, description: 'It is one of these.' })
    in?: unknown[];

    @Field(() => [value], { nullable: true, description: 'It is none of these; what has none passes.' })
    notIn?: unknown[];

    @Field(() => Boolean, { nullable: true, description: 'Whether it has none.' })
    isNull?: boolean;
  }
  return Filter;
}

/** The input of questions about a field with many values; all given ones hold. */
function setFilter(name: string, what: string, value: Value): ClassType {
  @InputType(name, { description: `Questions about ${what}; all that are asked must hold.` })
  class Filter {
    @Field(() => [value], { nullable: true, description: 'At least one of these is among them.' })
    any?: unknown[];

    @Field(() => [value], { nullable: true, description: 'Each of these is among them.' })
    all?: unknown[];

    @Field(() => [value], { nullable: true, description: 'None of these is among them; what has none passes.' })
    none?: unknown[];

    @Field(() => Boolean, { nullable: true, description: 'Whether there is none at all.' })
    isNull?: boolean;
  }
  return Filter;
}

/** The input of questions about a number; all given ones hold. */
function numberFilter(name: string, range: string, what: string, value: GraphQLScalarType): ClassType {
  @InputType(range, { description: `Numbers from one to another, both included. An end that is left out is open.` })
  class Range {
    @Field(() => value, { nullable: true, description: 'The smallest.' })
    from?: number;

    @Field(() => value, { nullable: true, description: 'The largest.' })
    to?: number;
  }

  @InputType(name, { description: `Questions about ${what}; all that are asked must hold. Example: \`{ gte: 2, lt: 10 }\`.` })
  class Filter {
    @Field(() => value, { nullable: true, description: 'It is this.' })
    eq?: number;

    @Field(() => value, { nullable: true, description: 'It is not this; what has none passes.' })
    ne?: number;

    @Field(() => [value], { nullable: true, description: 'It is one of these.' })
    in?: number[];

    @Field(() => [value], { nullable: true, description: 'It is none of these; what has none passes.' })
    notIn?: number[];

    @Field(() => value, { nullable: true, description: 'It is less than this.' })
    lt?: number;

    @Field(() => value, { nullable: true, description: 'It is not more than this.' })
    lte?: number;

    @Field(() => value, { nullable: true, description: 'It is more than this.' })
    gt?: number;

    @Field(() => value, { nullable: true, description: 'It is not less than this.' })
    gte?: number;

    @Field(() => Range, { nullable: true, description: 'It is in this range, both ends included.' })
    between?: Range;

    @Field(() => Boolean, { nullable: true, description: 'Whether there is none.' })
    isNull?: boolean;
  }
  return Filter;
}

export const IntFilter = numberFilter('IntFilter', 'IntRange', 'a whole number', GraphQLInt);
export const FloatFilter = numberFilter('FloatFilter', 'FloatRange', 'a number', GraphQLFloat);
export const CountryValueFilter = valueFilter('CountryValueFilter', 'a state', CountryCode);
export const CountrySetFilter = setFilter('CountrySetFilter', 'states', CountryCode);
export const IdSetFilter = setFilter('IdSetFilter', 'ids', ID);
export const OrganizationSetFilter = setFilter('OrganizationSetFilter', 'organisations, by acronym', ID);
export const OrganizationValueFilter = valueFilter('OrganizationValueFilter', 'an organisation, by acronym', ID);
export const IdFilter = valueFilter('IdFilter', 'an id', ID);
export const RegionValueFilter = valueFilter('RegionValueFilter', 'a region', RegionIdEnum);
export const TopicValueFilter = valueFilter('TopicValueFilter', 'a topic', TopicIdEnum);
export const RegionSetFilter = setFilter('RegionSetFilter', 'regions', RegionIdEnum);
export const TopicSetFilter = setFilter('TopicSetFilter', 'topics', TopicIdEnum);
export const OfficeSetFilter = setFilter('OfficeSetFilter', 'offices', OfficeKindEnum);
export const EventTypeFilter = valueFilter('EventTypeFilter', "an event's type", EventTypeEnum);
export const EventModeFilter = valueFilter('EventModeFilter', "an event's mode", EventModeEnum);
export const ModalityFilter = valueFilter('ModalityFilter', "an event's modality", ModalityEnum);
export const StatementTypeFilter = valueFilter('StatementTypeFilter', "a statement's type", StatementTypeEnum);
export const LanguageFilter = valueFilter('LanguageFilter', 'a language', LanguageEnum);
export const SourceFilter = valueFilter('SourceFilter', 'a publisher by name, letters’ case apart', String);
