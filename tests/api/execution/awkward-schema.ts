import { buildSchema } from 'graphql';
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';

const TYPES = /* GraphQL */ `
  interface Animal { name: String! loud(times: Int = 1): String }
  type Cat implements Animal { name: String! loud(times: Int = 1): String lives: Int! }
  type Dog implements Animal { name: String! loud(times: Int = 1): String owner: Person }
  type Stone { weight: Float }
  union Thing = Cat | Dog | Stone
  type Person { name: String! pets: [Animal!]! friends: [Person] best: Person! nickname: String }
  enum Colour { RED GREEN }
  input Size { width: Int! height: Int = 7 within: [Int!] }
  type Query {
    person: Person late: Person things: [Thing] strict: [Thing!]! animal: Animal lost: Animal wrong: Animal promised: Animal
    colour(of: Colour = RED): Colour badColour: Colour
    number: Int notANumber: Int required: Int! nothing: String
    list: [Int] holes: [Int!] notAList: [Int] promises: [Int] matrix: [[Int!]]
    throws: String rejects: String returnsError: String throwsText: String requiredThrows: String! requiredRejects: String!
    size(is: Size): String echo(text: String!, more: [String!] = ["a"]): String id(id: ID): ID
    method: String asyncMethod: String
    deep: Deep nested: Nested
  }
  type Deep { bad: String! good: String slow: String! below: [Deep!] }
  type Nested { items: [Item]! strictItems: [Item!] }
  type Item { name: String! late: String! }
  type Mutation { first: Int second: Int fails: Int requiredFails: Int! }
`;

const later = <Value>(value: Value, turns = 1): Promise<Value> => (turns === 0 ? Promise.resolve(value) : Promise.resolve().then(() => later(value, turns - 1)));
const failing = (message: string, turns = 1): Promise<never> => later(null, turns).then(() => {
  throw new Error(message);
});

const cat = { __typename: 'Cat', name: 'Tom', lives: 9, loud: ({ times }: { times: number }) => 'miau'.repeat(times) };
const dog = { __typename: 'Dog', name: 'Rex', loud: null, owner: () => later(person) };
const person: Record<string, unknown> = { name: 'Ann', pets: [cat, dog], nickname: undefined, friends: () => [later(person), null, { name: null }, failing('a friend failed')], best: () => person };
const deep = (left: number): Record<string, unknown> => ({
  bad: () => (left % 2 ? failing(`bad ${left}`, 2) : 'fine'), good: 'good', slow: () => later('slow', 5), below: () => (left === 0 ? [] : [deep(left - 1), later(deep(left - 2 < 0 ? 0 : left - 2))]),
});

const RESOLVERS: Record<string, Record<string, GraphQLFieldResolver<never, unknown, any>>> = {
  Query: {
    person: () => person,
    late: () => later(person, 3),
    things: () => [cat, later(dog), { __typename: 'Stone', weight: 1.5 }, { __typename: 'Unicorn' }, null, {}],
    strict: () => [cat, { __typename: 'Person' }],
    animal: () => cat,
    lost: () => ({ name: 'nobody' }),
    wrong: () => ({ __typename: 'Stone' }),
    promised: () => later(dog),
    colour: (_source, { of }) => of,
    badColour: () => 'BLUE',
    number: () => '12',
    notANumber: () => 'twelve',
    required: () => null,
    nothing: () => undefined,
    list: () => new Set([1, 2]),
    holes: () => [1, null, 3],
    notAList: () => 'text',
    promises: () => [later(1), failing('one failed'), 3],
    matrix: () => [[1, 2], null, [3, null], later([4])],
    throws: () => {
      throw new Error('thrown');
    },
    rejects: () => failing('rejected'),
    returnsError: () => new Error('returned'),
    throwsText: () => {
      throw 'a text';
    },
    requiredThrows: () => {
      throw new Error('thrown where something is required');
    },
    requiredRejects: () => failing('rejected where something is required', 4),
    size: (_source, { is }) => JSON.stringify(is),
    echo: (_source, { text, more }) => JSON.stringify([text, more]),
    id: (_source, { id }) => id,
    method: (_source, _given, context) => String((context as { name: string }).name),
    deep: () => deep(4),
    nested: () => ({
      items: [{ name: 'a', late: () => later('b') }, { name: 'c', late: () => failing('late') }, { name: null, late: 'x' }],
      strictItems: () => [{ name: 'a', late: () => later('b') }, { name: 'c', late: () => failing('later', 3) }, { name: () => failing('name'), late: 'x' }],
    }),
  },
  Mutation: { first: () => later(1, 5), second: () => 2, fails: () => failing('mutation failed'), requiredFails: () => failing('required mutation failed') },
};

/** A schema whose resolvers do all that resolvers can do wrong. */
export function awkwardSchema(): GraphQLSchema {
  const schema = buildSchema(TYPES);
  for (const [name, fields] of Object.entries(RESOLVERS)) {
    for (const [field, resolve] of Object.entries(fields)) (schema.getType(name) as GraphQLObjectType).getFields()[field]!.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
  return schema;
}
