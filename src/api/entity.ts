import { countryOf } from '../reference/country.ts';
import { endedStateOf } from '../reference/ended-state.ts';
import type { ApiContext } from './context.ts';
import { articleBy, eventBy, organizationBy, personBy } from './loads.ts';

/** Types of the union `Entity`, and how each is found by its key. */
const FINDERS = {
  Country: async (_context, key) => countryOf(key) ?? null,
  FormerState: async (_context, key) => endedStateOf(key) ?? null,
  Region: async (_context, id) => ({ id }),
  Topic: async (_context, id) => ({ id }),
  Person: personBy,
  Organization: organizationBy,
  Article: articleBy,
  Event: eventBy,
} satisfies Record<string, (context: ApiContext, key: string) => Promise<object | null>>;

export type EntityType = keyof typeof FINDERS;

/** A member of the union `Entity`, which tells its type; null when there is none with that key. */
export async function entityOf(context: ApiContext, type: EntityType, key: string): Promise<object | null> {
  const found = await FINDERS[type](context, key);
  return found && { ...found, entityType: type };
}
