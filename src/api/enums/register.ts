import { registerEnumType } from 'type-graphql';

/**
 * Registers a GraphQL enum whose names are its values and returns the object that stands for it in decorators.
 * Every value is described, so that GraphiQL explains it.
 */
export function enumOf<Value extends string>(name: string, description: string, values: Record<Value, string>): { [Key in Value]: Key } {
  const object = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as { [Key in Value]: Key };
  const valuesConfig = Object.fromEntries(Object.entries<string>(values).map(([value, text]) => [value, { description: text }]));
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never });
  return object;
}
