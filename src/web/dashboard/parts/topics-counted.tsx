import { useWords } from '../words/words.ts';
import { TopicName } from './names.tsx';

/** Topics with how many events are about each. */
export function TopicsCounted({ groups }: { groups: readonly { eventCount: number; topic: { id: string; name: string } | null }[] }) {
  const { t } = useWords();
  const known = groups.flatMap(({ topic, eventCount }) => (topic ? [{ topic, eventCount }] : []));
  if (known.length === 0) return <p class="nothing">{t('state.noTopics')}</p>;
  return <ul class="plain">{known.map(({ topic, eventCount }) => <li key={topic.id}><TopicName of={topic} /> <span class="faint">{eventCount}</span></li>)}</ul>;
}
