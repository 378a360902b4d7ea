import { StatementListDocument } from '../../../client/operations.ts';
import type { StatementFilter } from '../../../client/operations.ts';
import { useWords } from '../words/words.ts';
import { More } from './more.tsx';
import { StatementLine } from './statement-line.tsx';

/** The statements that a filter lets through, the newest first. */
export function StatementList({ filter }: { filter: StatementFilter }) {
  const { t, lang } = useWords();
  return (
    <More document={StatementListDocument} variables={{ filter, lang }} listOf={({ statements }) => statements}>
      {({ statements }) => (statements.edges.length === 0
        ? <p class="nothing">{t('state.noStatements')}</p>
        : <>{statements.edges.map(({ node }) => <StatementLine key={node.id} of={node} />)}</>)}
    </More>
  );
}
