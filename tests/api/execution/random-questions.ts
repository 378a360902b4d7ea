import { getNamedType, isAbstractType, isCompositeType, isEnumType, isNonNullType, parse, validate } from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import type { Question } from './both.ts';

const DEEPEST = 5;
const VALUES: Record<string, string[]> = { CountryCode: ['"KZ"', '"KW"', '"SGP"', '"JO"'], Int: ['1', '2', '3'], ID: ['"many:3"', '"KZ"'], String: ['"talks"'], Language: ['EN', 'RU', 'KK'] };

/** Numbers below 1, the same at each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Valid questions to a schema: fields, aliases, fragments, directives with variables, arguments, all by chance. */
export function randomQuestions(schema: GraphQLSchema, count: number): Question[] {
  const questions: Question[] = [];
  for (let seed = 1; questions.length < count; seed++) {
    const question = randomQuestion(schema, numbers(seed));
    if (validate(schema, parse(question.query)).length === 0) questions.push(question);
  }
  return questions;
}

function randomQuestion(schema: GraphQLSchema, next: () => number): Question {
  const fragments: string[] = [];
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;

  const valueOf = (type: GraphQLInputType): string | null => {
    const named = getNamedType(type);
    if (isEnumType(named) && !VALUES[named.name]) return one(named.getValues()).name;
    return VALUES[named.name] ? one(VALUES[named.name]!) : null;
  };

  const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string | null => {
    const given: string[] = [];
    for (const { name, type } of args) {
      const required = isNonNullType(type);
      const wanted = required || (name === 'first' ? next() < 0.8 : next() < 0.15 && !['asOf', 'last', 'after', 'before'].includes(name));
      const value = wanted ? valueOf(type) : null;
      if (required && value === null) return null;
      if (value !== null) given.push(`${name}: ${value}`);
    }
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string | null => {
    const type = getNamedType(field.type);
    const given = argumentsOf(field);
    if (given === null || (isCompositeType(type) && depth >= DEEPEST)) return null;
    const alias = next() < 0.2 ? `${one(['a', 'b', 'c'])}${depth}: ` : '';
    const directive = next() < 0.1 ? ` @${one(['skip', 'include'])}(if: $${one(['yes', 'no'])})` : '';
    return `${alias}${field.name}${given}${directive}${isCompositeType(type) ? ` ${selectionOf(type, depth + 1)}` : ''}`;
  };

  const selectionOf = (type: GraphQLCompositeType, depth: number): string => {
    const parts = ['__typename'];
    if (isAbstractType(type)) {
      for (const possible of schema.getPossibleTypes(type)) if (next() < 0.7) parts.push(`... on ${possible.name} ${selectionOf(possible, depth + 1)}`);
    }
    if ('getFields' in type) {
      const fields = Object.values(type.getFields());
      for (let tries = 0; tries < (depth === 0 ? 2 : 5); tries++) {
        const field = fieldOf(one(fields), depth);
        if (field) parts.push(field);
      }
      if (next() < 0.15) {
        const name = `F${fragments.length}`;
        fragments.push('');
        fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selectionOf(type, depth + 1)}`;
        parts.push(`...${name}`);
      }
    }
    return `{ ${parts.join(' ')} }`;
  };

  const body = selectionOf(schema.getQueryType()!, 0);
  const query = `query ($yes: Boolean!, $no: Boolean!) { yes: __typename @include(if: $yes) no: __typename @include(if: $no) ${body.slice(1)} ${fragments.join(' ')}`;
  return { query, variables: { yes: next() < 0.5, no: next() < 0.5 } };
}
