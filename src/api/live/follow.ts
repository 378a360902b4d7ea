import { Repeater } from '@graphql-yoga/subscription';
import { BadInput } from '../../domain/errors.ts';
import type { JournalEntry } from '../../graph/read/journal.ts';
import type { ApiContext } from '../context.ts';
import { isAfter, messageId, positionOf } from './position.ts';

export interface Message {
  id: string;
}

/** Messages, one after the other and only as fast as they are taken; `position` is where they begin, so that who is cut off before the first can go on there. */
export type Messages<Item extends Message> = AsyncIterableIterator<Item> & { position: string };

/**
 * The messages that the journal gives from a place on, or from now on.
 * @param after id of the last message that was had @param messagesOf what entries give, in their order
 * @throws BadInput for an id that is none, or is of another graph
 */
export async function follow<Item extends Message>(context: ApiContext, after: string | null, messagesOf: (entries: JournalEntry[]) => AsyncIterable<Item>): Promise<Messages<Item>> {
  const { feed } = context;
  const end = await feed.end();
  const had = context.lastMessage ?? after;
  const start = had === null ? { number: end, message: Infinity } : positionOf(had);
  if (start.number > end) throw new BadInput(`The journal of this graph ends at ${end}, and "${had}" lies behind: it is of another graph; ask anew, and subscribe without "after".`);

  const messages = new Repeater<Item>(async (push, stop) => {
    const controller = new AbortController();
    void stop.then(() => controller.abort());
    const { signal } = controller;
    // Of an entry that was had in part the rest comes first.
    let number = start.message === Infinity ? start.number : start.number - 1;
    while (!signal.aborted) {
      const { entries, reached } = await feed.after(number, signal);
      for await (const message of messagesOf(entries)) {
        if (signal.aborted) return;
        if (isAfter(start, message.id)) await push(message);
      }
      number = reached;
    }
  });
  return Object.assign(messages, { position: had ?? messageId(end) }) as unknown as Messages<Item>;
}
