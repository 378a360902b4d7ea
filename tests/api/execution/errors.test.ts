import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { executorOf } from '../../../src/api/execution/execute.ts';
import { awkwardSchema } from './awkward-schema.ts';
import { both } from './both.ts';
import type { Question } from './both.ts';

const reference = awkwardSchema();
const sides = { reference, execute: executorOf(reference), context: () => ({ name: 'context' }) };

const PERSON = 'name nickname pets { __typename name loud ... on Cat { lives } ...D } fragment D on Dog { owner { name } }';
const CASES: Record<string, Question> = {
  'properties, promises and methods': { query: `{ person { ${PERSON.replace('} fragment', '} } } fragment')}` },
  'a parent that comes later': { query: '{ late { name best { best { name } } } }' },
  'a list with promises, nulls, wrong and failing entries': { query: '{ person { friends { name friends { name } } } }' },
  'abstract types: found, promised, lost, wrong': { query: '{ animal { name __typename } promised { name ... on Dog { owner { name } } } lost { name } wrong { name } }' },
  'unions with unknown types': { query: '{ things { __typename ... on Animal { name } ... on Stone { weight } } }' },
  'a strict list with one wrong entry': { query: '{ nothing strict { __typename } }' },
  'enums': { query: '{ colour green: colour(of: GREEN) badColour }' },
  'leaves that cannot be written': { query: '{ number notANumber nothing notAList }' },
  'null where something is required': { query: '{ number required }' },
  'lists': { query: '{ list holes promises matrix }' },
  'everything that fails and may be null': { query: '{ throws rejects returnsError throwsText number }' },
  'a required field that throws beside promises': { query: '{ rejects late { name } requiredThrows throws }' },
  'a required field that rejects': { query: '{ throws requiredRejects rejects }' },
  'two required fields that fail at different times': { query: '{ requiredRejects requiredThrows }' },
  'nulls that rise through promises': { query: '{ deep { good bad slow below { bad good slow below { bad slow below { bad } } } } }' },
  'nulls that rise in lists': { query: '{ nested { items { name late } strictItems { name late } } }' },
  'aliases and merged selections': { query: '{ a: person { name } a: person { pets { name } } person { name } ... { person { nickname } } ...Q } fragment Q on Query { a: person { best { name } } number }' },
  'aliases that objects know': { query: '{ __proto__: person { name constructor: name } toString: number person { __proto__: nickname hasOwnProperty: name } }' },
  'arguments: literal, default, list, object': { query: '{ size(is: { width: 1, within: 3 }) echo(text: "x") b: echo(text: "y", more: "z") n: size none: size(is: null) id(id: 4) }' },
  'arguments from variables': {
    query: 'query ($w: Int!, $h: Int, $t: String!, $m: [String!], $s: Size, $c: Colour = GREEN) { size(is: { width: $w, height: $h }) s: size(is: $s) echo(text: $t, more: $m) colour(of: $c) again: echo(text: $t) }',
    variables: { w: 1, t: 'x', s: { width: 3, within: [1, 2] } },
  },
  'variables that are null or left out': { query: 'query ($m: [String!], $s: Size = { width: 2 }, $c: Colour) { s: size(is: $s) echo(text: "x", more: $m) colour(of: $c) }', variables: { s: null } },
  'variables in lists of parents': { query: 'query ($n: Int) { person { pets { loud(times: $n) } } }', variables: { n: 3 } },
  'a null variable where none may be': { query: 'query ($t: String = "x") { echo(text: $t) person { name } }', variables: { t: null } },
  'wrong variables': { query: 'query ($w: Int!, $t: String!, $s: Size, $c: Colour) { size(is: $s) echo(text: $t) colour(of: $c) number }', variables: { w: 'x', s: { height: 'y', other: 1 }, c: 'BLUE' } },
  'no variables at all': { query: 'query ($t: String!) { echo(text: $t) }' },
  'more wrong variables than are told': { query: 'query ($s: Size) { size(is: $s) }', variables: { s: { width: 1, within: Array.from({ length: 80 }, () => 'x') } } },
  'an operation by name': { query: 'query A { number } query B { colour }', operationName: 'B' },
  'an operation that is not there': { query: 'query A { number }', operationName: 'B' },
  'an empty name': { query: 'query A { number }', operationName: '' },
  'several operations and no name': { query: 'query A { number } query B { colour }' },
  'no operation': { query: 'fragment A on Query { number }' },
  'mutations one after the other': { query: 'mutation { first second fails again: first }' },
  'a required mutation that fails': { query: 'mutation { first requiredFails second }' },
  'introspection': { query: '{ __typename __schema { types { name kind fields(includeDeprecated: true) { name args { name defaultValue } type { name ofType { name } } } enumValues { name } possibleTypes { name } } } __type(name: "Cat") { name interfaces { name } } }' },
};

describe('what the executor answers is what graphql-js answers', () => {
  it.each(Object.entries(CASES))('%s', async (_name, question) => {
    const { expected, first, second } = await both(sides, question);
    expect(first).toEqual(expected);
    expect(second).toEqual(expected);
  });

  const CONDITIONAL = `query ($yes: Boolean!, $no: Boolean = false) {
    number @skip(if: $yes) colour @include(if: $yes) person @include(if: $yes) { name @skip(if: $no) nickname @include(if: $no) pets { ...P @include(if: $yes) } }
    ... @skip(if: $no) { list } ...F @include(if: $no) never: number @skip(if: true)
  } fragment P on Animal { name } fragment F on Query { matrix }`;

  it.each([{ yes: true }, { yes: false }, { yes: true, no: true }, { yes: false, no: true }, { yes: true, no: null }, {}, { yes: 'x' }])('@skip and @include by variables: %j', async (variables) => {
    const { expected, first, second } = await both(sides, { query: CONDITIONAL, variables });
    expect(first).toEqual(expected);
    expect(second).toEqual(expected);
  });

  it('plans by the values of the variables that directives name, and no other, one after the other', async () => {
    const document = parse('query ($yes: Boolean!, $text: String!) { echo(text: $text) number @include(if: $yes) }');
    const ask = (variables: Record<string, unknown>) => sides.execute({ document, variables, context: {} });
    for (const [yes, text] of [[true, 'a'], [false, 'b'], [true, 'c']] as const) {
      expect((await ask({ yes, text })).data).toEqual({ echo: `["${text}",["a"]]`, ...(yes ? { number: 12 } : {}) });
    }
  });

  it('is right, too, where directives come out in more ways than are kept', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const query = `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { __typename ${names.map((name) => `${name}: number @include(if: $${name})`).join(' ')} }`;
    for (let bits = 0; bits < 64; bits++) {
      const { expected, first, second } = await both(sides, { query, variables: Object.fromEntries(names.map((name, index) => [name, (bits >> index) % 2 === 1])) });
      expect([first, second]).toEqual([expected, expected]);
    }
  });

  it('has no errors but those of places that are in the answer', async () => {
    const { errors } = await sides.execute({ document: parse('{ deep { bad slow below { bad } } }'), context: {} });
    expect(new Set(errors!.map(({ path }) => JSON.stringify(path))).size).toBe(errors!.length);
  });
});
