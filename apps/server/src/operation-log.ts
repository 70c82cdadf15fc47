import { performance } from 'node:perf_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@dateline/schema';
import type { Logger } from 'pino';

/** One line for each operation: its name, how long it took, how many errors it had. Never its text or variables. */
export const operationLog = (logger: Logger): ApolloServerPlugin<Context> => ({
  requestDidStart: () => {
    const started = performance.now();
    return Promise.resolve({
      willSendResponse: ({ operationName, operation, errors }) => {
        const milliseconds = Math.round(performance.now() - started);
        logger.info({ operation: operationName, kind: operation?.operation, milliseconds, errors: errors?.length ?? 0 }, 'operation');
        return Promise.resolve();
      },
    });
  },
});
