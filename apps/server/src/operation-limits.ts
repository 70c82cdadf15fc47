import type { ApolloServerPlugin } from '@apollo/server';
import { DatelineError } from '@dateline/document';
import { judge, measure } from '@dateline/schema';
import type { Context, Limits, Measure } from '@dateline/schema';
import { asGraphqlError } from './faults.ts';

/** Refuses what is too large before it runs, and tells in `extensions.cost` what each operation could have cost. */
export const operationLimits = (limits: Limits): ApolloServerPlugin<Context> => ({
  requestDidStart: () => {
    let measured: Measure | undefined;
    return Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (!operation) return Promise.resolve();
        measured = measure(schema, document, operation, request.variables ?? {});
        try {
          judge(measured, limits);
        } catch (error) {
          throw error instanceof DatelineError ? asGraphqlError(error) : error;
        }
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body } }) => {
        if (measured && body.kind === 'single') {
          const { cost, depth } = measured;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { objects: Number.isFinite(cost) ? cost : null, limit: limits.cost, depth } };
        }
        return Promise.resolve();
      },
    });
  },
});
