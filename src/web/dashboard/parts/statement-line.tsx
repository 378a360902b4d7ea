import type { StatementType } from '../../../client/operations.ts';
import { useWords } from '../words/words.ts';
import { CountryName, PersonName } from './names.tsx';
import type { NamedCountry, NamedPerson } from './names.tsx';
import { Quote } from './quote.tsx';
import type { QuoteInArticle } from './quote.tsx';

export interface StatementInLine extends QuoteInArticle {
  id: string;
  type: StatementType;
  source: NamedCountry | null;
  sourceOrganization: { id: string; name: string } | null;
  speaker: NamedPerson | null;
}

/** Who says what, in the words of the article. */
export function StatementLine({ of: statement }: { of: StatementInLine }) {
  const { code } = useWords();
  const { type, speaker, source, sourceOrganization } = statement;
  return (
    <article class="statement-line">
      <p>
        {speaker ? <PersonName of={speaker} /> : source ? <CountryName of={source} /> : sourceOrganization?.name} <strong>{code('statement', type)}</strong>
      </p>
      <Quote of={statement} />
    </article>
  );
}
