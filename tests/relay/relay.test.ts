import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openService } from '../server/support.ts';
import type { ServiceUnderTest } from '../server/support.ts';
import { compileApp } from './relay.ts';
import type { RelayApp } from './relay.ts';

describe('Relay', () => {
  let app: RelayApp;
  let service: ServiceUnderTest;
  let environment: any;
  beforeAll(async () => {
    app = compileApp();
    service = await openService();
    const { Environment, Network, RecordSource, Store } = app.runtime;
    const network = Network.create(async ({ text }: { text: string }, variables: object) => (await service.post({ query: text, variables })).json());
    // An article has the id that its source states, which may be that of something else, too: an app of Relay's keeps things by type and id.
    const getDataID = ({ id }: { id?: string }, type: string): string | undefined => id && `${type}:${id}`;
    environment = new Environment({ network, getDataID, store: new Store(new RecordSource()) });
  });
  afterAll(() => service.close());

  const fetched = (name: string, variables: object): Promise<any> => app.runtime.fetchQuery(environment, app.artifact(name), variables).toPromise();
  const read = (fragment: string, key: unknown): any => {
    const { getSingularSelector, getFragment } = app.runtime;
    return environment.lookup(getSingularSelector(getFragment(app.artifact(fragment)), key)).data;
  };

  it('compiles an app against the schema: queries, fragments, pages, refetching, mutations', () => {
    for (const name of ['appCountryQuery', 'appEventsPaginationQuery', 'appPersonRefetchQuery', 'appIngestMutation']) expect(app.artifact(name).params.text).toMatch(/^(query|mutation) /);
    expect(app.artifact('appEvents_query').metadata.connection[0]).toMatchObject({ count: 'count', cursor: 'cursor', direction: 'forward', path: ['events'] });
    expect(app.artifact('appPersonRefetchQuery').params.text).toContain('node(id: $id)');
  });

  it('reads an answer out of its store, through fragments', async () => {
    const { country } = await fetched('appCountryQuery', { code: 'KZ' });
    expect(country).toMatchObject({ code: 'KZ', name: 'Казахстан' });
    const event = read('appEvent_event', country.events.edges[0].node);
    expect(event.type).toMatch(/^[A-Z_]+$/);
    expect(event.people).toBeInstanceOf(Array);
  });

  it('turns pages: the next one is put behind the first in its store', async () => {
    const first = read('appEvents_query', await fetched('appEventsQuery', {}));
    expect(first.events.edges).toHaveLength(1);
    const { events: { totalCount, pageInfo } } = first;
    expect(totalCount).toBeGreaterThan(1);
    const next = read('appEvents_query', await fetched('appEventsPaginationQuery', { count: totalCount, cursor: pageInfo.endCursor }));
    expect(new Set(next.events.edges.map(({ node }: { node: { id: string } }) => node.id)).size).toBe(totalCount);
    expect(next.events.pageInfo.hasNextPage).toBe(false);
  });

  it('asks for a person again by the id alone', async () => {
    const { people } = await fetched('appPeopleQuery', {});
    const { id, ...key } = people.edges[0].node;
    const { name } = read('appPerson_person', { id, ...key });
    const { node } = await fetched('appPersonRefetchQuery', { id, lang: 'EN' });
    expect(read('appPerson_person', node).name).toBe(name);
  });

  it('writes', async () => {
    const answer = await new Promise<any>((resolve, reject) => {
      app.runtime.commitMutation(environment, {
        mutation: app.artifact('appIngestMutation'), onCompleted: resolve, onError: reject,
        variables: { input: { id: 'relay', title: 'Переговоры', text: 'Министры Казахстана и Кувейта провели переговоры.', language: 'RU' } },
      });
    });
    expect(answer.ingestArticle).toMatchObject({ status: 'CREATED', article: { id: 'relay' } });
  });
});
