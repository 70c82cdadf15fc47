import type { ApolloServerPlugin } from '@apollo/server';
import { DatelineError } from '@dateline/document';
import { judge, measure } from '@dateline/schema';
import type { Context, Limits, Measure } from '@dateline/schema';
import { GraphQLError } from 'graphql';

/** What is refused before it runs is the caller's fault; without a status, HTTP would say that it is ours. */
const refused = (error: DatelineError): GraphQLError => new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status: 400 } } });

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
          throw error instanceof DatelineError ? refused(error) : error;
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
