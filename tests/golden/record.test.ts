import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/domain/article.ts';
import type { DocumentRecord } from '../../src/domain/record.ts';
import { extract } from '../../src/extraction/extract.ts';
import { packageFile } from '../../src/reference/package-files.ts';

/** A record as a person reads it: one line for each thing found. */
function readable(record: DocumentRecord): string {
  const entries = Object.entries(record).map(([key, value]) => {
    const list = Array.isArray(value) && value.some((item) => typeof item === 'object');
    return `  ${JSON.stringify(key)}: ${list ? `[\n${(value as unknown[]).map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]` : JSON.stringify(value)}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

describe('every seed is read as its golden record says', () => {
  for (const file of readdirSync(packageFile('seeds/articles'))) {
    const article = JSON.parse(readFileSync(packageFile(`seeds/articles/${file}`), 'utf8')) as ArticleInput;
    const name = basename(file, '.json').slice(3);
    it(`${article.language}: ${article.title}`, async () => {
      const record = extract({ ...article, name: null });
      for (const { quote, start, end } of [...record.mentions, ...record.references, ...record.events.map((event) => event.evidence), ...record.statements.map((statement) => statement.evidence)])
        expect(article.text.slice(start, end)).toBe(quote);
      await expect(readable(record)).toMatchFileSnapshot(`${article.language}/${name}.json`);
    });
  }
});
