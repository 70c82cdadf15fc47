/** Three queries to try on any graph, each with what it shows. */
export const FIRST_QUERIES = [
  {
    shows: 'what was read, and who is in it',
    query: '{ articles(first: 2) { edges { node { title publishedAt people(first: 3) { edges { node { name } } } } } } }',
  },
  {
    shows: 'who is named most, in what office, and their words',
    query: '{ people(first: 2) { edges { node { name roles(first: 1) { edges { node { title } } } quotations(first: 1) { edges { node { content evidence { article { title } } } } } } } } }',
  },
  {
    shows: 'what is reported most: when, where, and by whom',
    query: '{ events(first: 2, orderBy: MENTIONS) { edges { node { kind title time { start } location { name } mentions(first: 1) { edges { node { modality attribution { words } evidence { exact } } } } } } } }',
  },
] as const;
