import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_DIMENSIONS } from '../../../src/graph/read/event-groups.ts';
import { statement as statementOf } from '../../../src/graph/statements.ts';

const FILES = readdirSync('cypher/read', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher')).map((file) => `read/${file.slice(0, -'.cypher'.length)}`);
const DIMENSIONS = EVENT_DIMENSIONS.map((dimension) => dimension.toLowerCase());
/** What statements leave open in the names of what they include, as `src/graph/read` fills it in. */
const OPEN: Record<string, string[]> = {
  folder: ['events', 'articles', 'people', 'statements'], passing: ['any', 'own', 'linked'], stage: ['all', 'id', 'person', 'organization', 'country', 'source'], first: ['valued', 'bare'], second: ['bare', 'valued', 'none'], figured: ['first', 'last'], held: ['nothing', 'people', 'mentions', 'both'],
  one: DIMENSIONS, two: [...DIMENSIONS, 'nothing'], three: [...DIMENSIONS, 'nothing', 'neither'],
};
const filled = (target: string): string[] => {
  const [, hole] = /<(\w+)>/.exec(target) ?? [];
  return hole ? OPEN[hole]!.flatMap((name) => filled(target.replace(`<${hole}>`, name))) : [target];
};
const included = new Set(FILES.flatMap((path) => Array.from(readFileSync(`cypher/${path}.cypher`, 'utf8').matchAll(/include: (\S+)/g), ([, target]) => filled(target!)).flat()));
const HOLES = ['key', 'from', 'fromKey', 'type', 'to', 'toKey'];
/** Those that are run; the others are parts of them. */
const STATEMENTS = FILES.filter((path) => !included.has(path));
const SOURCES = ['src/graph/read', 'src/graph/history'].flatMap((folder) => readdirSync(folder, { encoding: 'utf8' }).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))).join('\n');

/** With a name for each label, type, property or part that a statement leaves open. */
function statement(path: string): string {
  const folder = path.split('/')[1]!;
  const some = Object.entries(OPEN).filter(([hole]) => !['passing', 'stage', 'one', 'two', 'three'].includes(hole)).map(([hole, [name]]) => `${hole}=${hole === 'folder' && OPEN.folder!.includes(folder) ? folder : name}`);
  return statementOf(`${path}?${[...some, 'passing=linked', 'noun=node', 'label=Name', 'property=name', 'direction=ASC', 'stage=id', 'one=type', 'two=nothing', 'three=neither', ...HOLES.map((hole) => `${hole}=Name`)].join('&')}`);
}

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
    expect(bare.toSorted()).toEqual(['read/relations/by-type', 'read/relations/days', 'read/relations/series', 'read/topics/of-country', 'read/topics/of-pair']);
  });

  it('are all run by someone', () => {
    const listings = ['events', 'people', 'articles', 'statements', 'relations', 'organizations', 'changes', 'suggestions'];
    const unnamed = STATEMENTS.map((path) => path.slice('read/'.length)).filter((path) => !SOURCES.includes(`'${path}'`) && !SOURCES.includes(`read/${path}'`));
    // Some are run by their own name and that of their folder, with names for what they leave open or an end of their own behind it.
    const inParts = (path: string): boolean => {
      const [folder, name] = path.split('/') as [string, string];
      return SOURCES.includes(`\`read/${folder}/${name}?`) || SOURCES.includes(`\`read/${folder}/\${`) && [`'${name}'`, `\`${name}?`, `\`${name.replace(/-\w+$/, '')}-\${`, `\`\${noun}-${name.split('-').at(-1)}`].some((way) => SOURCES.includes(way));
    };
    const others = unnamed.filter((path) => !inParts(path));
    // Lists are run by the name of their folder and their parent.
    expect(others.filter((path) => !listings.includes(path.split('/')[0]!))).toEqual([]);
    expect(others.filter((path) => !/\/(?:all|anchored|ministers|of-(?:pair|country|person|topic|organization))(?:-count)?$/.test(path))).toEqual([]);
  });
});
