// What a stranger writes with the packed client, and what the compiler must not let them write. It is copied into empty projects,
// compiled by TypeScript 5 and 6 as ESM, as CJS and for a bundler, and run.
import { connect, graphql, isDatelineError, LimitError, type ErrorCode, type ResultOf, type VariablesOf } from '@dateline/sdk';

type IsAny<Type> = 0 extends 1 & Type ? true : false;
const same = <Left, Right>(verdict: IsAny<Left> extends true ? false : [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false): boolean => verdict;

const HEADLINE = graphql(`fragment Headline on Article { id title }`);
const ARTICLES = graphql(
  `
    query Articles($first: Int, $after: String, $filter: ArticleFilter) {
      articles(first: $first, after: $after, filter: $filter) {
        edges { node { ...Headline language } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [HEADLINE],
);
const PERSON = graphql('query Person($id: ID!) { person(id: $id) { name roles(first: 1) { edges { node { title } } } } }');
const SEARCH = graphql('query Search($text: String!) { search(text: $text, first: 5) { edges { score snippet { text } node { __typename ... on Person { name } ... on Article { title } } } } }');
const ADDED = graphql('subscription Added($filter: ArticleFilter) { articleAdded(filter: $filter) { cursor article { title } } }');
const UNDO = graphql('mutation Undo($input: UndoInput!) { undo(input: $input) { curation { id } } }');

interface Articles { articles: { edges: { node: { id: string; title: string | null; language: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
same<ResultOf<typeof ARTICLES>, Articles>(true);
same<VariablesOf<typeof PERSON>, { id: string }>(true);
same<ResultOf<typeof PERSON>, { person: { name: string; roles: { edges: { node: { title: string } }[] } } | null }>(true);

/** Answers without a network: two pages, then whatever is asked for is too much. */
const answers = [
  '{"data":{"articles":{"edges":[{"node":{"id":"a","title":"一","language":"zh-Hans"}}],"pageInfo":{"hasNextPage":true,"endCursor":"1"}}}}',
  '{"data":{"articles":{"edges":[{"node":{"id":"b","title":null,"language":"en"}}],"pageInfo":{"hasNextPage":false,"endCursor":null}}}}',
  '{"errors":[{"message":"first is at most 100","extensions":{"code":"LIMIT_EXCEEDED"}}]}',
];
const dateline = connect('http://localhost:4000/graphql', { fetch: () => Promise.resolve(new Response(answers.shift() ?? '')), retry: false });

async function main(): Promise<void> {
  const lines: string[] = [];
  for await (const article of dateline.each(ARTICLES, { filter: { languages: ['en'] } }, (result) => result.articles)) lines.push(`${article.language} ${article.title ?? '-'}`);
  try {
    await dateline.query(ARTICLES);
  } catch (error) {
    if (isDatelineError(error, 'LIMIT_EXCEEDED')) {
      const limit: LimitError = error;
      const code: 'LIMIT_EXCEEDED' = error.code;
      lines.push(`${code} ${String(limit instanceof LimitError)} ${limit.errors[0]?.message ?? ''}`);
    }
  }
  console.log(lines.join('\n'));
}

/** Only compiled. */
export async function refused(): Promise<void> {
  // @ts-expect-error an id is wanted
  await dateline.query(PERSON);
  // @ts-expect-error an id is a string
  await dateline.query(PERSON, { id: 7 });
  // @ts-expect-error a filter has no such field
  await dateline.query(ARTICLES, { filter: { tongue: 'en' } });
  // @ts-expect-error a mutation is no query
  await dateline.query(UNDO, { input: { id: 'c', reason: 'why' } });
  // @ts-expect-error a query is no mutation
  await dateline.mutate(PERSON, { id: 'p' });
  for await (const { articleAdded } of dateline.subscribe(ADDED, { filter: { language: 'en' } }, { lastEventId: '41' })) {
    articleAdded.article?.title?.trim();
    // @ts-expect-error it may be gone again
    articleAdded.article.title;
  }
  // @ts-expect-error nor a subscription
  dateline.subscribe(PERSON, { id: 'p' });
  const { person } = await dateline.query(PERSON, { id: 'p' });
  // @ts-expect-error there may be nobody of that id
  person.name.trim();
  // @ts-expect-error it was not asked for
  person?.wikidata;
  // @ts-expect-error a walk needs pageInfo
  dateline.each(SEARCH, { text: 'x' }, (result) => result.search);
  // @ts-expect-error no error has such a code
  isDatelineError(person, 'LIMIT_EXCEDED');
  const { search } = await dateline.query(SEARCH, { text: 'x' });
  for (const { node } of search.edges) if (node.__typename === 'Person') node.name.trim();
  // @ts-expect-error only people have one here
  for (const { node } of search.edges) node.name.trim();
  const known: ErrorCode = 'RATE_EXCEEDED';
  known.trim();
}

void main();
