import { coerceInputValue, isInputType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { BadInput } from '../../domain/errors.ts';
import type { ArticleFilter } from '../../graph/read/article-filter.ts';
import type { EventFilter } from '../../graph/read/event-filter.ts';
import { apiSchema } from '../schema.ts';

interface Filters {
  ArticleFilter: ArticleFilter;
  EventFilter: EventFilter;
}

/**
 * A filter as GraphQL takes it in variables, out of JSON that stands elsewhere: in an address, on the command line.
 * @param name what the person calls it @throws BadInput
 */
export function filterFromJson<Type extends keyof Filters>(type: Type, text: string, name: string): Filters[Type] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput(`"${name}" is no JSON; write a filter such as {"countries": {"all": ["KZ", "KW"]}}.`);
  }
  return coerceInputValue(value, inputType(type), (path, _value, { message }) => {
    throw new BadInput(`"${[name, ...path].join('.')}" cannot be: ${message} See ${type} in the schema.`);
  }) as Filters[Type];
}

function inputType(name: string): GraphQLInputType {
  const type = apiSchema().getType(name);
  if (!isInputType(type)) throw new Error(`The schema has no input ${name}.`);
  return type;
}
