import type { RegionId } from '../../domain/region.ts';
import { REGION_IDS } from '../../domain/region.ts';
import type { TopicId } from '../../domain/topic.ts';
import { TOPIC_IDS } from '../../domain/topic.ts';
import { regionOf } from '../../reference/region.ts';
import { topicOf } from '../../reference/topic.ts';
import type { Names } from '../../reference/names.ts';
import { enumOf } from './register.ts';

const labels = <Id extends string>(ids: readonly Id[], names: (id: Id) => Names): Record<Id, string> =>
  Object.fromEntries(ids.map((id) => [id, `${names(id).en} · ${names(id).ru}`])) as Record<Id, string>;

export const TopicIdEnum = enumOf<TopicId>('TopicId', 'What an article, event or statement is about; most map to an IPTC Media Topic.', labels(TOPIC_IDS, (id) => topicOf(id).names));

export const RegionIdEnum = enumOf<RegionId>('RegionId', 'Regions that diplomatic news names, wider or narrower than a state.', labels(REGION_IDS, (id) => regionOf(id).names));
