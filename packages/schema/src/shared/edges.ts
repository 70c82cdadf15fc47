import type { CoMentionFilter, EdgeName, EventFilter } from '@dateline/storage';
import type { GraphQLFieldResolver } from 'graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { edgeOf } from './connection.ts';
import { PageInput } from './page.ts';

/** How the graph shows an edge: on which type, as which connection. The field has the edge's name after the dot. */
export interface EdgeField {
  readonly on: ClassType;
  readonly to: ClassType;
  readonly description: string;
  /** Where the edge can be narrowed: the arguments that it then takes, and the filter that they ask for. */
  readonly narrowed?: { readonly by: ClassType<PageInput>; readonly filter: (page: never) => EventFilter | CoMentionFilter };
}

export type EdgeTable = Readonly<Partial<Record<EdgeName, EdgeField>>>;

interface Identified {
  readonly id: string;
}

/** How an edge is walked. */
export const walk = (edge: EdgeName, { narrowed }: EdgeField): GraphQLFieldResolver<Identified, Context, PageInput> => ({ id }, page, context) =>
  edgeOf(context, edge as 'article.events', id, page, narrowed?.filter(page as never) as EventFilter);

/** The resolver class of one edge: what `@FieldResolver` with `@Root`, `@Args` and `@Ctx` would say, said once for all of them. */
function edgeResolver(edge: EdgeName, edgeField: EdgeField): ClassType {
  const { on, to, description, narrowed } = edgeField;
  const field = edge.slice(edge.indexOf('.') + 1);
  class EdgeResolver {
    readonly edge = edge;
  }
  Object.assign(EdgeResolver.prototype, { [field]: walk(edge, edgeField) });
  FieldResolver(() => to, { description })(EdgeResolver.prototype, field, {});
  Root()(EdgeResolver.prototype, field, 0);
  Args(() => narrowed?.by ?? PageInput)(EdgeResolver.prototype, field, 1);
  Ctx()(EdgeResolver.prototype, field, 2);
  Resolver(() => on)(EdgeResolver);
  return EdgeResolver;
}

/** The resolver classes of a table of edges. */
export const edgeResolvers = (table: EdgeTable): ClassType[] => (Object.entries(table) as [EdgeName, EdgeField][]).map(([edge, field]) => edgeResolver(edge, field));
