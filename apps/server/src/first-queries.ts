/** A query for somebody who knows nothing of the graph yet: it answers on any graph, and its variable `$first` says how much. */
export interface FirstQuery {
  readonly shows: string;
  readonly query: string;
}

/** What the pages offer and the first start answers, in this order. */
export const FIRST_QUERIES: readonly [FirstQuery, ...FirstQuery[]] = [
  {
    shows: 'what was read, and who is in it',
    query: `query News($first: Int = 10) {
  articles(first: $first) {
    edges {
      node {
        title
        publishedAt
        people(first: 3) { edges { node { name } } }
      }
    }
  }
}`,
  },
  {
    shows: 'who is named most, in what office, and their words',
    query: `query People($first: Int = 10) {
  people(first: $first) {
    edges {
      node {
        name
        roles(first: 1) { edges { node { title } } }
        quotations(first: 1) {
          edges {
            node { content evidence { article { title } } }
          }
        }
      }
    }
  }
}`,
  },
  {
    shows: 'what is reported most: when, where, and by whom',
    query: `query Events($first: Int = 10) {
  events(first: $first, orderBy: MENTIONS) {
    edges {
      node {
        kind
        title
        time { start }
        location { name }
        mentions(first: 1) {
          edges {
            node {
              modality
              attribution { words }
              evidence { exact }
            }
          }
        }
      }
    }
  }
}`,
  },
];
