import { GraphQLEnumType, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, GraphQLID } from 'graphql';
import type { GraphQLFieldConfig } from 'graphql';
import { EVENT_KINDS } from '@dateline/document';
import type { EventRecord, Page, Reading } from '@dateline/storage';

interface Context { readonly reading: Reading }
type Field<Source> = GraphQLFieldConfig<Source, Context>;
interface Row { readonly id: string }

const id = (type: string): Field<Row> => ({ type: new GraphQLNonNull(GraphQLID), resolve: (row) => Buffer.from(`${type}:${row.id}`).toString('base64url') });
const text = { type: GraphQLString };

/** A connection, as anybody would write it by hand. */
function paged<Source>(node: GraphQLObjectType, read: (context: Context, source: Source, page: { first: number }) => Promise<Page<unknown>>): Field<Source> {
  const edge = new GraphQLObjectType({ name: `${node.name}Edge${String(Math.random()).slice(2)}`, fields: { node: { type: new GraphQLNonNull(node), resolve: ({ row }: { row: unknown }) => row } } });
  const connection = new GraphQLObjectType({ name: `Page${edge.name}`, fields: { edges: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))), resolve: ({ rows }: Page<unknown>) => rows } } });
  return { type: new GraphQLNonNull(connection), args: { first: { type: GraphQLInt, defaultValue: 20 } }, resolve: (source, { first }: { first: number }, context) => read(context, source, { first }) };
}

/** A plain graphql-js schema written by hand for what the operation asks, over the same loaders: no federation, no classes, no stubs. */
export function monolith(): GraphQLSchema {
  const kinds = new GraphQLEnumType({ name: 'EventKind', values: Object.fromEntries(Object.keys(EVENT_KINDS).map((kind) => [kind.toUpperCase().replaceAll('-', '_'), { value: kind }])) });
  const article: GraphQLObjectType = new GraphQLObjectType({ name: 'Article', fields: () => ({ id: id('Article'), title: text, people: paged<Row>(person, ({ reading }, row, page) => reading.edge('article.people', row.id, page)) }) });
  const location = new GraphQLObjectType({ name: 'Location', fields: () => ({ id: id('Location'), name: text, articles: paged<Row>(article, ({ reading }, row, page) => reading.edge('location.articles', row.id, page)) }) });
  const event = new GraphQLObjectType({
    name: 'Event',
    fields: { id: id('Event') as never, kind: { type: kinds }, title: text, location: { type: location, resolve: ({ placeId }: EventRecord, _arguments: unknown, { reading }: Context) => (placeId === null ? null : reading.byId('location', placeId)) } as never },
  });
  const person = new GraphQLObjectType({ name: 'Person', fields: () => ({ id: id('Person'), name: text, events: paged<Row>(event, ({ reading }, row, page) => reading.edge('person.events', row.id, page)) }) });
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { articles: paged<unknown>(article, ({ reading }, _source, page) => reading.list('articles', page)) as never } }) });
}
