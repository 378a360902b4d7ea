import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenGraph } from '../../src/cli/parts.ts';
import type { ArticleInput } from '../../src/domain/article.ts';
import { wire } from '../../src/main.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { startNeo4j } from '../neo4j/server.ts';
import type { RunningNeo4j } from '../neo4j/server.ts';
import { articles } from './articles.ts';

const SEEDS = packageFile('seeds/articles');

const seeds = (): ArticleInput[] =>
  readdirSync(SEEDS).filter((name) => name.endsWith('.json')).map((name) => {
    const { id, title, text, language, publishedAt, source, url } = JSON.parse(readFileSync(join(SEEDS, name), 'utf8')) as ArticleInput;
    return { id, name: null, title, text, language, publishedAt, source, url };
  });

/** A Neo4j whose graph holds the seeds and so many generated articles. It is kept in a folder that git ignores, and filled anew when `anew` says so or the number is another. */
export async function filledNeo4j(count: number, anew: boolean): Promise<RunningNeo4j> {
  const folder = packageFile(`.cache/api-bench/graph-${count}`);
  if (anew) rmSync(folder, { recursive: true, force: true });
  const neo4j = await startNeo4j({ folder });
  try {
    const graph = await wire().openGraph({ graph: neo4j.address, neo4jUser: undefined, neo4jPassword: undefined, neo4jDatabase: undefined });
    const wanted = [...seeds(), ...articles(count)];
    if ((await heldBy(graph)) < wanted.length) {
      console.error(`Writing ${wanted.length} articles …`);
      await graph.ingest.ingestAll(wanted, {
        onProgress({ error }) {
          if (error) throw error;
        },
      });
    }
    await graph.close();
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
  return neo4j;
}

async function heldBy(graph: OpenGraph): Promise<number> {
  const { data } = await graph.ask('{ status { counts { articles } } }', {});
  return (data as { status: { counts: { articles: number } } }).status.counts.articles;
}
