// What an app of Relay's has in its components; the compiler reads it, and nothing runs it.
import { graphql } from 'relay-runtime';

export const country = graphql`
  query appCountryQuery($code: CountryCode!) {
    country(code: $code) {
      code
      name(lang: RU)
      events(first: 2) { edges { node { ...appEvent_event } } }
    }
  }
`;

export const event = graphql`
  fragment appEvent_event on Event {
    type
    date
    people { id name }
  }
`;

// A list whose pages are turned: the compiler writes the query for the next page.
export const events = graphql`
  fragment appEvents_query on Query @refetchable(queryName: "appEventsPaginationQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" }) {
    events(first: $count, after: $cursor, orderBy: OLDEST) @connection(key: "app_events") {
      totalCount
      edges { node { id type } }
    }
  }
`;

export const eventsPage = graphql`
  query appEventsQuery {
    ...appEvents_query
  }
`;

// A fragment that is asked for again by its object's id: the compiler writes a query by "node".
export const person = graphql`
  fragment appPerson_person on Person @refetchable(queryName: "appPersonRefetchQuery") @argumentDefinitions(lang: { type: "Language", defaultValue: EN }) {
    name(lang: $lang)
  }
`;

export const people = graphql`
  query appPeopleQuery {
    people(first: 1) { edges { node { id ...appPerson_person } } }
  }
`;

export const ingest = graphql`
  mutation appIngestMutation($input: ArticleInput!) {
    ingestArticle(input: $input) { status article { id title } }
  }
`;
