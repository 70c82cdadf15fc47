import { execute } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Context } from '@dateline/schema';
import type { ValidOperation } from './valid.fixture.ts';

const isGetter = (value: object | null, name: string): boolean =>
  value !== null && (Object.getOwnPropertyDescriptor(value, name)?.get !== undefined || isGetter(Object.getPrototypeOf(value) as object | null, name));

/** Fields that the operation reads as properties and that are functions, promises or getters there: graphql-js calls and awaits these, and tells what they throw; what is compiled does not. */
export async function unreadableProperties(schema: GraphQLSchema, { document, variables }: ValidOperation, contextValue: Context): Promise<readonly string[]> {
  const found = new Set<string>();
  const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, Context> = (source, _arguments, _context, { parentType, fieldName }) => {
    const value = source[fieldName];
    if (typeof value === 'function' || value instanceof Promise || isGetter(source, fieldName)) found.add(`${parentType.name}.${fieldName}`);
    return typeof value === 'function' ? (value as () => unknown).call(source) : value;
  };
  await execute({ schema, document, variableValues: variables, contextValue, fieldResolver: fieldResolver as GraphQLFieldResolver<unknown, unknown> });
  return [...found];
}
