import { ArticleListDocument } from '../../../client/operations.ts';
import type { ArticleFilter } from '../../../client/operations.ts';
import { ArticleLines } from './article-lines.tsx';
import { More } from './more.tsx';

/** The articles that a filter lets through, the newest first. */
export const ArticleList = ({ filter }: { filter: ArticleFilter }) => (
  <More document={ArticleListDocument} variables={{ filter }} listOf={({ articles }) => articles}>
    {({ articles }) => <ArticleLines articles={articles.edges.map(({ node }) => node)} />}
  </More>
);
