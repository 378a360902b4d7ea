import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Folders of data under a licence of their own; `data/graph` is where the embedded graph lies by default. */
const licences = readdirSync('data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'graph')
  .map(({ name }) => name);

const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string };

describe('data under other licences', () => {
  it.each(licences)('data/%s says in its NOTICE whose it is and where the licence stands', (licence) => {
    const notice = readFileSync(`data/${licence}/NOTICE`, 'utf8');
    expect(notice).toMatch(/https:\/\//);
    for (const { name } of readdirSync(`data/${licence}`, { withFileTypes: true }).filter((entry) => entry.name !== 'NOTICE')) expect(notice).toContain(name);
  });

  it.each(licences)('data/%s is named in LICENSE and in package.json', (licence) => {
    expect(readFileSync('LICENSE', 'utf8')).toContain(`data/${licence}/`);
    expect(license.split(' AND ')).toContain(licence);
  });

  it.each(['seeds/tables', ...licences.map((licence) => `data/${licence}`)])('each table of %s says its source and licence in its first lines', (folder) => {
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.csv'))) {
      const header = readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter((line) => line.startsWith('#')).join('\n');
      expect(header, name).toMatch(/Source:|Written for Bilateral/);
      expect(header, name).toMatch(/Licence: /);
    }
  });
});
