import './suggestions.css';
import { SuggestionsDocument } from '../../../../client/operations.ts';
import type { SuggestionKind } from '../../../../client/operations.ts';
import { useState } from 'preact/hooks';
import { More } from '../../parts/more.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Section } from '../../parts/section.tsx';
import { useWords } from '../../words/words.ts';
import { Corrections } from './corrections.tsx';
import { SuggestionCard } from './suggestion-card.tsx';

const KINDS: readonly SuggestionKind[] = ['PERSON', 'EVENT'];

/** What may be one and stands as two, to be joined by somebody who knows; and what was said so far, to be taken back. */
export default function SuggestionsPage() {
  const { t, lang } = useWords();
  const [kind, setKind] = useState<SuggestionKind | undefined>();
  // Lists are asked anew after each word of a curator.
  const [version, setVersion] = useState(0);
  const onSaid = (): void => setVersion(version + 1);
  return (
    <>
      <PageTitle title={t('suggestions.heading')}><p>{t('suggestions.explained')}</p></PageTitle>
      <div class="filter-bar" role="group" aria-label={t('filter.title')}>
        {[undefined, ...KINDS].map((choice) => <button type="button" key={choice ?? 'ALL'} aria-pressed={kind === choice} onClick={() => setKind(choice)}>{t(`suggestions.kind.${choice ?? 'ALL'}`)}</button>)}
      </div>
      <More key={version} document={SuggestionsDocument} variables={{ kind, lang }} listOf={({ suggestions }) => suggestions}>
        {({ suggestions }) => suggestions.edges.length === 0
          ? <p class="nothing">{t('suggestions.none')}</p>
          : <>{suggestions.edges.map(({ node }) => <SuggestionCard key={node.id} of={node} onSaid={onSaid} />)}</>}
      </More>
      <Section title={t('suggestions.corrections')} wide><Corrections key={version} onSaid={onSaid} /></Section>
    </>
  );
}
