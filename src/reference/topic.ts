import type { TopicId } from '../domain/topic.ts';
import type { Names } from './names.ts';
import { namesOf } from './names.ts';
import { byKey, table } from './table.ts';

export interface Topic {
  id: TopicId;
  names: Names;
  /** QCode of the IPTC Media Topic that fits, e.g. `medtop:20000373`. */
  mediaTopic: string | null;
}

const mediaTopics = byKey(
  table('data/CC-BY-4.0/media-topics.csv', (row) => ({ topic: row.topic!, code: row.mediaTopic! })),
  (row) => row.topic,
);

/** All topics, in the order of `TOPIC_IDS`. */
export const topics = table<Topic>('seeds/tables/topics.csv', (row) => ({
  id: row.id as TopicId,
  names: namesOf(row, 'label'),
  mediaTopic: mediaTopics().get(row.id!)?.code ?? null,
}));

const byId = byKey(topics, (topic) => topic.id);
export const topicOf = (id: TopicId): Topic => byId().get(id)!;
