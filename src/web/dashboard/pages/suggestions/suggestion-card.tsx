import { useMutation } from '@urql/preact';
import { MergeEventsDocument, MergePeopleDocument } from '../../../../client/operations.ts';
import type { SuggestionsQuery } from '../../../../client/operations.ts';
import { EventLine } from '../../parts/event-line.tsx';
import { PersonName } from '../../parts/names.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { faultOf } from '../../service/use-operation.ts';
import { numberInWords } from '../../words/numbers.ts';
import { useWords } from '../../words/words.ts';

type Suggestion = SuggestionsQuery['suggestions']['edges'][number]['node'];
type SuggestedPerson = Suggestion['people'][number];

/** Two that may be one, side by side, with what speaks for it in words. */
export function SuggestionCard({ of: { kind, score, reasons, people, events }, onSaid }: { of: Suggestion; onSaid: () => void }) {
  const { t, code, tag } = useWords();
  const [{ fetching, error }, merge] = useMutation(String(kind === 'PERSON' ? MergePeopleDocument : MergeEventsDocument));
  const ids = (kind === 'PERSON' ? people : events).map(({ id }) => id);
  const inWords = reasons.map((reason) => code('reason', reason)).join(', ');
  const join = async (): Promise<void> => {
    const said = await merge({ ids, reason: inWords });
    if (!said.error) onSaid();
  };
  return (
    <article class="suggestion" aria-label={t(`suggestions.kind.${kind}`)}>
      <p>
        {t('suggestions.likely', { score: numberInWords(score, tag, { style: 'percent' }) })} <span class="faint">{inWords}</span>
      </p>
      <div class="both">
        {people.map((person) => <Person key={person.id} of={person} />)}
        {events.map((event) => <EventLine key={event.id} of={event} />)}
      </div>
      <button type="button" disabled={fetching} onClick={() => void join()}>{t(`suggestions.join.${kind}`)}</button>
      {error && <Trouble fault={faultOf(error)} again={() => void join()} />}
    </article>
  );
}

function Person({ of: { id, name, country, articleCount, names, occupancies } }: { of: SuggestedPerson }) {
  const { t } = useWords();
  return (
    <div class="suggested-person">
      <p><strong><PersonName of={{ id, name, country }} /></strong></p>
      <p class="faint">{names.map(({ name: form, count }) => `${form} (${count})`).join(', ')}</p>
      <ul class="plain">{occupancies.map((occupancy) => <li key={occupancy.id}>{occupancy.officeName}{occupancy.country && `, ${occupancy.country.name}`}</li>)}</ul>
      <p class="faint">{t('event.toldBy', { count: articleCount })}</p>
    </div>
  );
}
