import type { ApolloServerPlugin } from '@apollo/server';
import { askedColumns } from '@dateline/schema';
import type { Context } from '@dateline/schema';

/** Has an operation read no more of records than it asks. */
export const readingWhatIsAsked: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    didResolveOperation: ({ schema, document, contextValue }) => {
      contextValue.reading.narrow(askedColumns(schema, document));
      return Promise.resolve();
    },
  }),
};
