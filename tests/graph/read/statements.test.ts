import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_DIMENSIONS } from '../../../src/graph/read/event-groups.ts';
import { statement as statementOf } from '../../../src/graph/statements.ts';

const FILES = readdirSync('cypher/read', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher')).map((file) => `read/${file.slice(0, -'.cypher'.length)}`);
const DIMENSIONS = EVENT_DIMENSIONS.map((dimension) => dimension.toLowerCase());
/** What statements leave open in the names of what they include, as `src/graph/read` fills it in. */
const OPEN: Record<string, string[]> = {
  folder: ['events', 'articles', 'people', 'statements', 'participants', 'relations'], passing: ['any', 'direct', 'own', 'linked'], stage: ['all', 'id', 'person', 'organization', 'country', 'source'], first: ['valued', 'bare'], second: ['bare', 'valued', 'none'], figured: ['first', 'last'], held: ['nothing', 'people', 'mentions', 'both'], between: ['cursors', 'nothing'],
  one: DIMENSIONS, two: [...DIMENSIONS, 'nothing'], three: [...DIMENSIONS, 'nothing', 'neither'],
};
const filled = (target: string): string[] => {
  const [, hole] = /<(\w+)>/.exec(target) ?? [];
  return hole ? OPEN[hole]!.flatMap((name) => filled(target.replace(`<${hole}>`, name))) : [target];
};
const textOf = (path: string): string => readFileSync(`cypher/${path}.cypher`, 'utf8');
/** What makes statements of lists: of those of the whole graph, and of where those of a parent begin. */
const WRAPPERS = FILES.filter((path) => /^read\/page\/(?:counted|of-each)/.test(path));
const included = new Set(FILES.flatMap((path) => Array.from(textOf(path).matchAll(/include: (\S+)/g), ([, target]) => target!).filter((target) => !/<(?:list|parent)>/.test(target)).flatMap(filled)));
const LISTS = FILES.filter((path) => /\/of-\w+$/.test(path) && !textOf(path).includes('RETURN'));
const OF_EACH = WRAPPERS.filter((path) => path.includes('of-each')).flatMap((path) => LISTS.map((list) => list.replace(/^read\/(\w+)\/of-(\w+)$/, `${path}?folder=$1&parent=$2`)));
const WITH_TOTALS = FILES.filter((path) => path.endsWith('-count')).filter((path) => !WRAPPERS.includes(path)).map((path) => path.replace(/^read\/(\w+)\/(\w+)-count$/, 'read/page/counted?folder=$1&list=$2'));
const HOLES = ['key', 'from', 'fromKey', 'type', 'to', 'toKey'];
/** Those that are files, where the others are parts of them. */
const WHOLE = FILES.filter((path) => ![...included, ...WRAPPERS, ...LISTS].includes(path));
/** Those that are run. */
const STATEMENTS = [...WHOLE, ...OF_EACH, ...WITH_TOTALS];
const SOURCES = ['src/graph/read', 'src/graph/history'].flatMap((folder) => readdirSync(folder, { encoding: 'utf8' }).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))).join('\n');

/** With a name for each label, type, property or part that a statement leaves open. */
function statement(path: string): string {
  const [file, given] = path.split('?') as [string, string?];
  const folder = file.split('/')[1]!;
  const some = Object.entries(OPEN).filter(([hole]) => !['passing', 'stage', 'one', 'two', 'three'].includes(hole)).map(([hole, [name]]) => `${hole}=${hole === 'folder' && OPEN.folder!.includes(folder) ? folder : name}`);
  // those of relations are told apart by no more than whether there are any
  const passing = path.includes('relations') ? 'own' : 'linked';
  return statementOf(`${file}?${[...(given ? [given] : []), ...some, `passing=${passing}`, 'noun=node', 'label=Name', 'property=name', 'direction=ASC', 'stage=id', 'one=type', 'two=nothing', 'three=neither', ...HOLES.map((hole) => `${hole}=Name`)].join('&')}`);
}

describe('the statements that read', () => {
  it('are many, and their includes are all there', () => {
    expect(WHOLE.length).toBeGreaterThan(60);
    expect(LISTS.length).toBeGreaterThan(14);
    for (const path of STATEMENTS) expect(statement(path)).toContain('RETURN');
  });

  it('only read', () => {
    expect(STATEMENTS.filter((path) => /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/.test(statement(path)))).toEqual([]);
  });

  it('about a pair begin at the pair, never at a country with its many neighbours', () => {
    const ofPairs = STATEMENTS.filter((path) => /of-pair|parent=pair|relations\//.test(path));
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
    const unnamed = WHOLE.map((path) => path.slice('read/'.length)).filter((path) => !SOURCES.includes(`'${path}'`) && !SOURCES.includes(`read/${path}'`));
    // Some are run by their own name and that of their folder, with names for what they leave open or an end of their own behind it.
    const inParts = (path: string): boolean => {
      const [folder, name] = path.split('/') as [string, string];
      return SOURCES.includes(`\`read/${folder}/${name}?`) || SOURCES.includes(`\`read/${folder}/\${`) && [`'${name}'`, `\`${name}?`, `\`${name.replace(/-\w+$/, '')}-\${`, `\`\${noun}-${name.split('-').at(-1)}`].some((way) => SOURCES.includes(way));
    };
    const others = unnamed.filter((path) => !inParts(path));
    // Lists of the whole graph are run by the name of their folder.
    expect(others.filter((path) => !listings.includes(path.split('/')[0]!))).toEqual([]);
    expect(others.filter((path) => !/\/(?:all|anchored|ministers)(?:-count)?$/.test(path))).toEqual([]);
  });
});
