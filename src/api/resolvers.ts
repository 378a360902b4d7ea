import { ArticleResolver } from './article.resolver.ts';
import { CorrectionResolver } from './correction.resolver.ts';
import { CountryResolver } from './country.resolver.ts';
import { EventGroupResolver } from './event-group.resolver.ts';
import { EventResolver } from './event.resolver.ts';
import { EvidenceResolver } from './evidence.resolver.ts';
import { FormerStateResolver } from './former-state.resolver.ts';
import { GraphResolver } from './graph.resolver.ts';
import { IngestResolver } from './ingest.resolver.ts';
import { JournalResolver } from './journal.resolver.ts';
import { MatrixResolver } from './matrix.resolver.ts';
import { LiveResolver } from './live/live.resolver.ts';
import { MentionResolver } from './mention.resolver.ts';
import { NodeResolver } from './node.resolver.ts';
import { OccupancyResolver } from './occupancy.resolver.ts';
import { OrganizationResolver } from './organization.resolver.ts';
import { ParticipationResolver } from './participation.resolver.ts';
import { PersonResolver } from './person.resolver.ts';
import { ReadingResolver, ReadMentionResolver, ReadOrganizationResolver } from './reading.resolver.ts';
import { RegionResolver } from './region.resolver.ts';
import { RelationResolver } from './relation.resolver.ts';
import { SearchQuoteResolver, SearchResolver } from './search.resolver.ts';
import { StatementResolver } from './statement.resolver.ts';
import { StatusResolver } from './status.resolver.ts';
import { SuggestionResolver } from './suggestion.resolver.ts';
import { TimelineResolver } from './timeline.resolver.ts';
import { TimeBucketResolver } from './time-bucket.resolver.ts';
import { TopicResolver } from './topic.resolver.ts';

/** Every resolver of the schema, one a noun. */
export const RESOLVERS = [
  CountryResolver, PersonResolver, OccupancyResolver, EventResolver, StatementResolver, TopicResolver, OrganizationResolver, RegionResolver,
  EventGroupResolver, MatrixResolver, TimeBucketResolver, FormerStateResolver, ArticleResolver, MentionResolver, EvidenceResolver,
  RelationResolver, SearchResolver, SearchQuoteResolver, GraphResolver, TimelineResolver,
  StatusResolver, NodeResolver, IngestResolver, ReadingResolver, ReadMentionResolver, ReadOrganizationResolver, CorrectionResolver, JournalResolver, ParticipationResolver, SuggestionResolver, LiveResolver,
] as const;
