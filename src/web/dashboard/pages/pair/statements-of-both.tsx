import { PairStatementsDocument } from '../../../../client/operations.ts';
import type { Period, StatementFilter } from '../../../../client/operations.ts';
import { More } from '../../parts/more.tsx';
import type { NamedCountry } from '../../parts/names.tsx';
import { StatementLine } from '../../parts/statement-line.tsx';
import type { StatementInLine } from '../../parts/statement-line.tsx';
import { useWords } from '../../words/words.ts';

/** What two states say, each in a column of its own. */
export function StatementsOfBoth({ pair, a, b }: { pair: { a: string; b: string; period: Period | undefined; filter: StatementFilter | undefined }; a: NamedCountry; b: NamedCountry }) {
  const { lang } = useWords();
  return (
    <More document={PairStatementsDocument} variables={{ ...pair, lang }} listOf={({ bilateral }) => bilateral.statements}>
      {({ bilateral }) => {
        const statements = bilateral.statements.edges.map(({ node }) => node);
        return (
          <div class="sections">
            {[a, b].map((state) => <StatementsOf key={state.code} state={state} statements={statements.filter(({ source }) => source?.code === state.code)} />)}
          </div>
        );
      }}
    </More>
  );
}

function StatementsOf({ state, statements }: { state: NamedCountry; statements: readonly StatementInLine[] }) {
  const { t } = useWords();
  return (
    <div>
      <h3>{state.name}</h3>
      {statements.length === 0 && <p class="nothing">{t('state.noStatements')}</p>}
      {statements.map((statement) => <StatementLine key={statement.id} of={statement} />)}
    </div>
  );
}
