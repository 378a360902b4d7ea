import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statement } from '../../../src/graph/statements.ts';

const FILES = readdirSync('cypher/read', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher')).map((file) => `read/${file.slice(0, -'.cypher'.length)}`);
const included = new Set(FILES.flatMap((path) => Array.from(readFileSync(`cypher/${path}.cypher`, 'utf8').matchAll(/include: (\S+)/g), ([, target]) => target!)));
/** Those that are run; the others are parts of them. */
const STATEMENTS = FILES.filter((path) => !included.has(path));
const SOURCES = readdirSync('src/graph/read', { encoding: 'utf8' }).map((file) => readFileSync(`src/graph/read/${file}`, 'utf8')).join('\n');

describe('the statements that read', () => {
  it('are many, and their includes are all there', () => {
    expect(STATEMENTS.length).toBeGreaterThan(60);
    for (const path of STATEMENTS) expect(statement(path)).toContain('RETURN');
  });

  it('only read', () => {
    expect(STATEMENTS.filter((path) => /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/.test(statement(path)))).toEqual([]);
  });

  it('about a pair begin at the pair, never at a country with its many neighbours', () => {
    const ofPairs = STATEMENTS.filter((path) => /of-pair|relations\/(?!of-country)/.test(path));
    expect(ofPairs.length).toBeGreaterThan(12);
    expect(ofPairs.filter((path) => statement(path).includes(':Country'))).toEqual([]);
  });

  it.each([
    /COLLECT\s*\{/, /\bSHORTEST\b/, /\bduration\b/, /\bdate\.truncate\b/, /\brandomUUID\b/, /\bpoint\(/, /\bisEmpty\(/, /\[-\d/, /\|\|/, /\bstDev\(/, /OPTIONAL MATCH/, /\btoString\(/,
  ])('hold nothing that one engine does otherwise: %s', (construct) => {
    expect(STATEMENTS.filter((path) => construct.test(statement(path)))).toEqual([]);
  });

  it('give a sum of nothing as zero', () => {
    const bare = STATEMENTS.filter((path) => /(?<!coalesce\()sum\(/.test(statement(path)));
    // These group what was found, so that there is a row for each sum.
    expect(bare.toSorted()).toEqual(['read/relations/series', 'read/topics/of-country', 'read/topics/of-pair']);
  });

  it('are all run by someone', () => {
    const listings = ['events', 'people', 'articles', 'statements', 'relations', 'organizations'];
    const unnamed = STATEMENTS.map((path) => path.slice('read/'.length)).filter((path) => !SOURCES.includes(`'${path}'`) && !SOURCES.includes(`read/${path}'`));
    // Lists are run by the name of their folder and their parent.
    expect(unnamed.filter((path) => !listings.includes(path.split('/')[0]!))).toEqual([]);
    expect(unnamed.filter((path) => !/\/(?:all|ministers|of-(?:pair|country|person|topic|organization))(?:-count)?$/.test(path))).toEqual([]);
  });
});
