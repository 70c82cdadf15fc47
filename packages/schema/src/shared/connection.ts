import type { EdgeFilter, EdgeName, ListName, Lists, Page, PageArguments } from '@dateline/storage';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { instantOf } from './as-of.ts';
import type { Faceted } from './facets.ts';
import { From } from './from.ts';
import { isNodeName, NOUNS } from './nouns.ts';
import { boundedPage, PageInfo } from './page.ts';
import type { ListInput, PageInput } from './page.ts';
import { Reads } from './reads.ts';

/** The types `XConnection` and `XEdge` of a noun; they belong to the subgraph that owns the noun. */
export function connectionOf(name: string, node: () => object, facets?: ClassType): ClassType {
  const atCursor = isNodeName(name) ? Reads(NOUNS[name].noun, 'cursor') : Reads();
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} of a list, and where it stands.` })
  class Edge {
    @Field(() => node(), { description: `The ${name}.` })
    node!: unknown;
    @atCursor
    @Field(() => String, { description: 'Where it stands in the list: for after and before.' })
    @From(cursorOf)
    cursor!: string;
  }
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'What the page holds, in the order of the list.' })
    @From(({ edges }: Connected<unknown>) => edges())
    edges!: Edge[];
    @atCursor
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    @From(({ pageInfo: read }: Connected<unknown>) => read())
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many the whole list has; counted only where it is asked.' })
    @From(({ totalCount: count }: Connected<unknown>) => count())
    totalCount!: number;
  }
  if (facets) Field(() => facets, { description: 'How many of the whole list have what; counted only where it is asked.' })(Connection.prototype, 'facets');
  return Connection;
}

/** A connection's value: what is not asked is not read. */
export interface Connected<Row> {
  edges(): Promise<readonly EdgeValue<Row>[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
  readonly facets?: Faceted;
}

/** An edge as it is answered: a cursor is made where it is asked. */
export interface EdgeValue<Row> {
  readonly node: Row;
  readonly placed: Page<Row>['rows'][number];
}

export const cursorOf = ({ placed }: EdgeValue<unknown>): string => placed.cursor;

/** A connection over any paged read. */
export function connected<Row>(input: PageInput, read: (page: PageArguments) => Promise<Page<Row>>, count: () => Promise<number>, facet?: Faceted['facet']): Connected<Row> {
  const bounds = boundedPage(input);
  let reading: Promise<Page<Row>> | undefined;
  const page = (): Promise<Page<Row>> => (reading ??= read(bounds));
  return {
    edges: async () => (await page()).rows.map((placed) => ({ node: placed.row, placed })),
    pageInfo: async () => {
      const { rows, hasNextPage, hasPreviousPage } = await page();
      return { hasNextPage, hasPreviousPage, startCursor: rows[0]?.cursor ?? null, endCursor: rows.at(-1)?.cursor ?? null };
    },
    totalCount: count,
    ...(facet && { facets: { facet } }),
  };
}

/** The connection of an edge of the graph, from the node with the database id `from`. */
export const edgeOf = <Edge extends EdgeName>({ reading }: Context, edge: Edge, from: string, page: PageInput, filter?: EdgeFilter<Edge>) =>
  connected(page, (bounds) => reading.edge(edge, from, bounds, filter), () => reading.countEdge(edge, from, filter), (name, first) => reading.facetEdge(edge, from, name, first, filter));

/** The connection of a list that a query starts from. */
export const listOf = <List extends ListName>({ reading }: Context, list: List, page: ListInput, filter: Lists[List]['filter'], order: Lists[List]['order']) => {
  const instant = instantOf(page.asOf);
  return connected(page, (bounds) => reading.list(list, bounds, filter, order, instant), () => reading.countList(list, filter, instant), (name, first) => reading.facetList(list, name, first, filter, instant));
};
