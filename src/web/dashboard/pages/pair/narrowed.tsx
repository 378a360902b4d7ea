import { PairNarrowedDocument } from '../../../../client/operations.ts';
import type { EventFilter } from '../../../../client/operations.ts';
import { eventFilterOf, useFilters } from '../../address/filters.ts';
import { intervalOf } from '../../address/interval.ts';
import { Answer } from '../../parts/answer.tsx';
import type { NamedCountry } from '../../parts/names.tsx';
import { PeopleCounted } from '../../parts/people-counted.tsx';
import { Section } from '../../parts/section.tsx';
import { TopicsCounted } from '../../parts/topics-counted.tsx';
import { TypesOverTime } from '../../parts/types-over-time.tsx';
import { Unheeded } from '../../parts/unheeded.tsx';
import { Timeline } from '../../pictures/timeline.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { BothWays } from './both-ways.tsx';
import { DeedsTable } from './deeds-table.tsx';

/** What a state does to another, or both to each other. */
const deedsOf = (actor: NamedCountry, target: NamedCountry): EventFilter => ({ actors: { any: [actor.code] }, targets: { any: [target.code] } });

/** Pictures and lists of the events between two states that the filters let through. */
export function Narrowed({ a, b, name }: { a: NamedCountry; b: NamedCountry; name: string }) {
  const { t, lang } = useWords();
  const filters = useFilters();
  const interval = intervalOf(filters);
  const narrowed = { ...eventFilterOf(filters), countries: { all: [a.code, b.code] } };
  // States that act together on a third are not what is between them.
  const both = { ...narrowed, or: [deedsOf(a, b), deedsOf(b, a)] };
  const asked = useOperation(PairNarrowedDocument, { both, fromAToB: { ...narrowed, ...deedsOf(a, b) }, fromBToA: { ...narrowed, ...deedsOf(b, a) }, interval, lang });
  const beside = <Unheeded heeds={['type', 'mode', 'topic']} />;
  return (
    <Answer of={asked}>
      {({ bothWays, fromAToB, fromBToA, deeds, topics, people }) => (
        <div class="sections">
          <Section title={t('pair.timeline')} beside={beside}><Timeline buckets={bothWays} interval={interval} title={t('pair.timeline')} name={`timeline-${name}`} /></Section>
          <Section title={t('pair.eachWay')} beside={beside}><BothWays a={a} b={b} fromAToB={fromAToB} fromBToA={fromBToA} interval={interval} /></Section>
          <Section title={t('pair.types')} beside={beside}><TypesOverTime filter={both} interval={interval} title={t('pair.types')} name={`types-${name}`} /></Section>
          <Section title={t('pair.deeds')} beside={beside}><DeedsTable counts={deeds.edges.map(({ node }) => node)} name={`deeds-${name}`} /></Section>
          <Section title={t('pair.topics')} beside={beside}><TopicsCounted groups={topics.edges.map(({ node }) => node)} /></Section>
          <Section title={t('pair.people')} beside={beside}>
            <PeopleCounted edges={people.edges.flatMap(({ node: { person, eventCount } }) => (person ? [{ eventCount, node: person }] : []))} />
          </Section>
        </div>
      )}
    </Answer>
  );
}
