import { Field, ID, InterfaceType } from 'type-graphql';

/** What every kind of node says of itself, so that the interface can tell which it is. */
export interface Typed {
  nodeType: string;
}

/**
 * Relay's "Global Object Identification". Whose ids follow from what articles claim is a Node: those ids begin with their kind and are given once for all kinds. States, topics, organisations, pairs
 * and articles have keys that the world gave them, which may be the same for two kinds, and their own questions.
 */
@InterfaceType({
  description: 'What can be asked for again by its identifier alone (Relay, Global Object Identification): people, events and statements. What has a key of its own, such as a country its code, has a question of its own.',
  resolveType: ({ nodeType }: Typed) => nodeType,
})
export abstract class Node {
  @Field(() => ID, { description: 'Its lasting identifier, unlike that of any other node.' })
  id!: string;
}
