// What an app of Relay's has in its components; the compiler reads it, and nothing runs it.
import { graphql } from 'relay-runtime';

graphql`
  query appCountryQuery($code: CountryCode!) {
    country(code: $code) {
      code
      name(lang: RU)
      events(first: 2) { edges { node { ...appEvent_event } } }
    }
  }
`;

graphql`
  fragment appEvent_event on Event {
    type
    date
    people { id name }
  }
`;

// A list whose pages are turned: the compiler writes the query for the next page.
graphql`
  fragment appEvents_query on Query @refetchable(queryName: "appEventsPaginationQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" }) {
    events(first: $count, after: $cursor, orderBy: OLDEST) @connection(key: "app_events") {
      totalCount
      edges { node { id type } }
    }
  }
`;

graphql`
  query appEventsQuery {
    ...appEvents_query
  }
`;

// A fragment that is asked for again by its object's id: the compiler writes a query by "node".
graphql`
  fragment appPerson_person on Person @refetchable(queryName: "appPersonRefetchQuery") @argumentDefinitions(lang: { type: "Language", defaultValue: EN }) {
    name(lang: $lang)
  }
`;

graphql`
  query appPeopleQuery {
    people(first: 1) { edges { node { id ...appPerson_person } } }
  }
`;

graphql`
  mutation appIngestMutation($input: ArticleInput!) {
    ingestArticle(input: $input) { status article { id title } }
  }
`;
