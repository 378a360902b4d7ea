import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NamedKind, NamedPlace } from '../graph/read/articles.ts';
import { Mention } from './article.type.ts';
import type { ApiContext } from './context.ts';
import { entityOf } from './entity.ts';
import type { MentionedKind } from './enums/entity.ts';
import { MentionKindEnum } from './enums/entity.ts';
import { Entity } from './search.type.ts';

const KINDS: Record<NamedKind, MentionedKind> = { Country: 'COUNTRY', FormerState: 'FORMER_STATE', Person: 'PERSON', Organization: 'ORGANIZATION', Region: 'REGION', Topic: 'TOPIC' };

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => MentionKindEnum, { description: 'What kind of thing it names.' })
  kind(@Root() { kind }: NamedPlace): MentionedKind {
    return KINDS[kind];
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'What it names.' })
  entity(@Root() { kind, key }: NamedPlace, @Ctx() context: ApiContext) {
    return entityOf(context, kind, key);
  }
}
