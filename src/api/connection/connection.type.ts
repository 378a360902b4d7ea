import { Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { PageInfo } from './page-info.type.ts';

/** The fields of a connection's entries; a noun's edge class extends it when its lists say more of an entry than its node does. */
export function entryOf(node: () => ClassType): new () => { cursor: string; node: unknown } {
  @ObjectType()
  class Entry {
    @Field(() => String, { description: 'Where the entry stands in its list; for `after` and `before`.' })
    cursor!: string;

    @Field(node, { description: 'What stands there.' })
    node!: unknown;
  }
  return Entry;
}

/** The edge class of a noun whose entries are no more than their nodes. */
export function edgeOf(noun: string, node: () => ClassType): ClassType {
  @ObjectType(`${noun}Edge`, { simpleResolvers: true, description: `An entry of a ${noun}Connection.` })
  class Edge extends entryOf(node) {}
  return Edge;
}

/** The connection class of a noun, `EventConnection` for `Event`. */
export function connectionOf(noun: string, edge: ClassType): ClassType {
  @ObjectType(`${noun}Connection`, { simpleResolvers: true, description: `A page of a list of ${noun} nodes (Relay cursor connections).` })
  class Connection {
    @Field(() => [edge], { description: 'The entries of this page, in the order of the list.' })
    edges!: unknown[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many the whole list has; counted only when asked for.' })
    totalCount!: number;
  }
  return Connection;
}
