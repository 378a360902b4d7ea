import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { isAboutPeople, type Decision } from '../domain/decision.ts';
import type { Curator } from '../graph/curation.ts';
import type { ApiContext } from './context.ts';
import { Correction } from './correction.type.ts';
import { Event } from './event.type.ts';
import { eventBy, personBy, standing } from './loads.ts';
import { Person } from './person.type.ts';

const REASON = 'Why; it stands in the journal.';
const BY = 'Who says so; it stands in the journal. Where callers have keys it is the name of the key that stands there.';
const IDS = 'Identifiers, two at least; any that were ever given.';
const ARTICLES = 'Keys of the articles that speak of the other one; some of those that name it, not all.';

/** Whoever corrects where nobody has to say who he is. */
const SOMEBODY = 'curator';

@Resolver(() => Correction)
export class CorrectionResolver {
  @Mutation(() => Correction, { description: 'Says that people are one person. Their names, offices, events and statements become that of one.' })
  mergePeople(@Arg('ids', () => [ID], { description: IDS }) ids: string[], @By() by: string, @Reason() reason: string | null, @Ctx() context: ApiContext) {
    return correct(context, { by, reason }, ({ curation }, curator) => curation.mergePeople(ids, curator));
  }

  @Mutation(() => Correction, { description: 'Says that a person is two: some of the articles, or some of the names, are another one’s.' })
  splitPerson(
    @Arg('id', () => ID, { description: 'The person.' }) id: string,
    @By() by: string, @Reason() reason: string | null, @Ctx() context: ApiContext,
    @Arg('articles', () => [ID], { nullable: true, description: ARTICLES }) articles?: string[] | null,
    @Arg('names', () => [String], { nullable: true, description: 'Names that are the other person’s, instead of articles.' }) names?: string[] | null,
  ) {
    return correct(context, { by, reason }, ({ curation }, curator) => curation.splitPerson(id, { articles: articles ?? [], names: names ?? [] }, curator));
  }

  @Mutation(() => Correction, { description: 'Says that events are one event, told several times.' })
  mergeEvents(@Arg('ids', () => [ID], { description: IDS }) ids: string[], @By() by: string, @Reason() reason: string | null, @Ctx() context: ApiContext) {
    return correct(context, { by, reason }, ({ curation }, curator) => curation.mergeEvents(ids, curator));
  }

  @Mutation(() => Correction, { description: 'Says that an event is two: some of its articles tell of another one.' })
  splitEvent(
    @Arg('id', () => ID, { description: 'The event.' }) id: string, @Arg('articles', () => [ID], { description: ARTICLES }) articles: string[],
    @By() by: string, @Reason() reason: string | null, @Ctx() context: ApiContext,
  ) {
    return correct(context, { by, reason }, ({ curation }, curator) => curation.splitEvent(id, { articles }, curator));
  }

  @Mutation(() => Correction, { description: 'Takes a correction back; the graph is then as if it had never been.' })
  undo(@Arg('correction', () => ID, { description: 'The correction.' }) id: string, @By() by: string, @Reason() reason: string | null, @Ctx() context: ApiContext) {
    return correct(context, { by, reason }, ({ curation }, curator) => curation.undo(id, curator));
  }

  @FieldResolver(() => [Person], { description: 'The people that it is about, as they are now; none for events.' })
  async people(@Root() decision: Decision, @Ctx() context: ApiContext) {
    const ids = await Promise.all(context.read.corrections.formsOf(decision).map((form) => personOfForm(context, form)));
    return standing(ids, (id) => personBy(context, id));
  }

  @FieldResolver(() => [Event], { description: 'The events that it is about, as they are now; none for people.' })
  async events(@Root() decision: Decision, @Ctx() context: ApiContext) {
    if (isAboutPeople(decision)) return [];
    return standing(await context.read.corrections.eventsAt([...decision.one, ...decision.other]), (id) => eventBy(context, id));
  }
}

function By(): ReturnType<typeof Arg> {
  return Arg('by', () => String, { defaultValue: SOMEBODY, description: BY });
}

function Reason(): ReturnType<typeof Arg> {
  return Arg('reason', () => String, { nullable: true, description: REASON });
}

async function correct(context: ApiContext, curator: { by: string; reason?: string | null }, work: (context: ApiContext, curator: Curator) => Promise<Decision>): Promise<Decision> {
  // Who has a key signs with its name, whatever he says.
  const decision = await work(context, { by: context.caller.name ?? curator.by, reason: curator.reason ?? null });
  context.batches.forget();
  return decision;
}

export const personOfForm = ({ batches, read }: ApiContext, form: string): Promise<string | null> =>
  batches.load('person of form', null, (keys) => read.corrections.peopleOfForms(keys), form);
