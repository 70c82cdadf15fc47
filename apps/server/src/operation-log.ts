import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@dateline/schema';
import type { Logger } from 'pino';
import type { OperationWatch } from './watch.ts';

/** What resolvers are handed, and who looks on. */
export interface WatchedContext extends Context {
  readonly watch?: OperationWatch;
}

/** Statements that a slow operation's line tells, the slowest first. */
const MOST_STATEMENTS = 10;

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

/** One line for each operation: its name, how long it took, how many errors and statements it had; and one with the SQL of each that
 *  took `slow` milliseconds or longer. Never its text or variables: SQL has them as $1. */
export const operationLog = (logger: Logger, slow: number): ApolloServerPlugin<Context> => ({
  requestDidStart: ({ contextValue }) => {
    const { watch, caller } = contextValue as WatchedContext;
    const started = watch?.started ?? performance.now();
    return Promise.resolve({
      willSendResponse: ({ operationName, operation, response: { body } }) => {
        const milliseconds = Math.round(performance.now() - started);
        // As they are answered: only those have their codes.
        const errors = (body.kind === 'single' ? body.singleResult.errors : undefined) ?? [];
        const told = { operation: operationName, kind: operation?.operation, milliseconds, errors: errors.length };
        const statements = watch?.statements ?? [];
        logger.info({ ...told, statements: statements.length }, 'operation');
        watch?.end(operationName, operation?.operation ?? 'none', [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))]);
        if (milliseconds >= slow) {
          const slowest = [...statements].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, MOST_STATEMENTS);
          logger.warn({ ...told, caller, statements: slowest.map((each) => ({ ...each, milliseconds: rounded(each.milliseconds) })) }, 'slow operation');
        }
        return Promise.resolve();
      },
    });
  },
});
