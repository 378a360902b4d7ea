import type { ArticleInput } from '../../domain/article.ts';
import { BadInput } from '../../domain/errors.ts';
import type { GraphSettings, OpenGraph, Parts } from '../parts.ts';
import { dataOf } from '../service.ts';
import { manyArticles, measureIngestion } from './ingestion.ts';
import { measureOperations, type OperationTimes } from './operation-times.ts';

/** What one engine did. */
export interface EngineRun {
  /** Articles a second, of each repeat. */
  ingestion: number[];
  operations: OperationTimes[];
}

async function isEmpty({ ask }: OpenGraph): Promise<boolean> {
  const { counts } = dataOf(await ask('{ status { counts { articles } } }', {}))['status'] as { counts: { articles: number } };
  return counts.articles === 0;
}

async function deleteAll({ ask }: OpenGraph, articles: readonly ArticleInput[]): Promise<void> {
  for (const { id } of articles) await ask('mutation($id: ID!) { deleteArticle(id: $id) { id } }', { id });
}

/**
 * Writes the articles into an empty graph, as often as told, and asks the operations of the last one.
 * @param targets a graph for each repeat; the same one is emptied between them
 * @throws BadInput when a graph holds articles, which would be mixed with those of the measurement
 */
export async function measureEngine(targets: readonly GraphSettings[], texts: readonly ArticleInput[], parts: Parts): Promise<EngineRun> {
  const articles = manyArticles(texts);
  const run: EngineRun = { ingestion: [], operations: [] };
  for (const [index, target] of targets.entries()) {
    const graph = await parts.openGraph(target);
    try {
      if (!(await isEmpty(graph))) throw new BadInput(`The graph ${target.graph} holds articles; give one that is empty.`);
      run.ingestion.push(await measureIngestion(graph, articles));
      if (index === targets.length - 1) run.operations = await measureOperations(graph);
      if (targets[index + 1]?.graph === target.graph || target.graph.includes('://')) await deleteAll(graph, articles);
    } finally {
      await graph.close();
    }
  }
  return run;
}
