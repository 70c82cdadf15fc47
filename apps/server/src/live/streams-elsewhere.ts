import type { ApolloServerPlugin } from '@apollo/server';
import { DatelineError } from '@dateline/document';
import type { Context } from '@dateline/schema';
import { asGraphqlError } from '../faults.ts';

/** A subscription that comes as a query does is told where it is answered. */
export const streamsElsewhere: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    didResolveOperation: ({ operation }) => {
      if (operation?.operation !== 'subscription') return Promise.resolve();
      throw asGraphqlError(new DatelineError('ARGUMENT_INVALID', 'a subscription is answered over server-sent events (send Accept: text/event-stream) or WebSocket.'));
    },
  }),
};
