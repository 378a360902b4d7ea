import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/domain/article.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { Engine, Row } from '../../src/graph/engine.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { nodesOf, relationshipsOf } from './dump.ts';
import { openGraph, type EngineUnderTest } from './engines.ts';

const seeds = readdirSync(packageFile('seeds/articles'))
  .map((file): ArticleInput => ({ ...(JSON.parse(readFileSync(packageFile(`seeds/articles/${file}`), 'utf8')) as ArticleInput), name: null }));

/** That everything that the graph holds to be so shows the sentence it stands on: a walk over the whole graph of the seeds. */
export function evidenceSuite(underTest: EngineUnderTest): void {
  describe(`evidence in ${underTest.name}`, () => {
    let engine: Engine;
    let texts: Map<string, string>;
    let claims: Map<string, Row>;
    let supports: Map<string, Row[]>;
    beforeAll(async () => {
      const { engine: opened, store } = await openGraph(underTest);
      engine = opened;
      await store.record(seeds.map((article) => ({ article, record: extract(article) })));
      texts = new Map((await nodesOf(engine, 'Article')).map(({ id, text }) => [id, text]));
      claims = new Map((await nodesOf(engine, 'Claim')).map((claim) => [claim.id, claim]));
      const links = await relationshipsOf(engine, 'SUPPORTED_BY');
      supports = new Map([...groupBy(links, ({ from }) => from)].map(([id, own]) => [id, own.map(({ to }) => claims.get(to)!)]));
    }, 120_000);
    afterAll(() => engine?.close());

    const stands = ({ articleId, quote, start, end, rule, confidence, extractor }: Row): boolean =>
      texts.get(articleId)?.slice(start, end) === quote && quote !== '' && typeof rule === 'string' && confidence > 0 && confidence <= 1 && typeof extractor === 'string';

    it.each(['Event', 'Statement', 'Occupancy'])('stands behind every %s: claims with article, quote, offsets, rule, confidence and extractor', async (label) => {
      const nodes = await nodesOf(engine, label);
      expect(nodes.length).toBeGreaterThan(10);
      expect(nodes.filter(({ id }) => !supports.get(id)?.length || !supports.get(id)!.every(stands)).map(({ id }) => id)).toEqual([]);
    });

    it('stands behind every person: mentions with their quotes, and a claim for each name', async () => {
      const people = await nodesOf(engine, 'Person');
      const named = groupBy(await relationshipsOf(engine, 'MENTIONS'), ({ to }) => to);
      for (const { id, articleCount } of people) {
        const own = supports.get(id)!;
        const mentions = named.get(id)!;
        expect(new Set(mentions.map(({ from }) => from)).size).toBeLessThanOrEqual(articleCount);
        expect(mentions.map(({ properties }) => properties.claimId as string).toSorted()).toEqual(own.map((claim) => claim.id as string).toSorted());
      }
    });

    it('stands behind every mention: of a person, a country, an organisation, a region', async () => {
      const mentions = await relationshipsOf(engine, 'MENTIONS');
      expect(mentions.length).toBeGreaterThan(100);
      const missing = mentions.filter(({ from, properties: { quotes, starts, ends, rules, confidences } }) =>
        quotes.length === 0 || !quotes.every((quote: string, index: number) => stands({ articleId: from, quote, start: starts[index], end: ends[index], rule: rules[index], confidence: confidences[index], extractor: 'x' })));
      expect(missing).toEqual([]);
    });

    it('stands behind every topic of an article', async () => {
      const about = (await relationshipsOf(engine, 'ABOUT')).filter(({ from }) => texts.has(from));
      expect(about.length).toBeGreaterThan(40);
      expect(about.filter(({ from, properties }) => !stands({ articleId: from, extractor: 'x', ...properties }))).toEqual([]);
    });

    it('stands behind every participation: a telling of the event names the person', async () => {
      const participations = await relationshipsOf(engine, 'PARTICIPATED_IN');
      expect(participations.length).toBeGreaterThan(40);
      const unproven = participations.filter(({ from, to }) => {
        const mentions = new Set(supports.get(from)!.map(({ id }) => id));
        return !supports.get(to)!.some(({ personClaims }) => (personClaims as string[]).some((claim) => mentions.has(claim)));
      });
      expect(unproven).toEqual([]);
    });

    it('stands behind every state and organisation in an event: a telling of it names them', async () => {
      const involved = (await relationshipsOf(engine, 'INVOLVES'));
      expect(involved.filter(({ from, to }) => !supports.get(from)!.some(({ countries, organizations }) => [...countries, ...organizations].includes(to)))).toEqual([]);
    });
  });
}
