import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { DatelineError } from '@dateline/document';
import type { Context } from '@dateline/schema';

/** Aborts when the operation has taken its time; its reason is a DatelineError `TIME_EXCEEDED`. */
export function timeOf(milliseconds: number): AbortSignal {
  const { ending } = endingAfter(milliseconds);
  return ending.signal;
}

function endingAfter(milliseconds: number): { readonly ending: AbortController; readonly timer: NodeJS.Timeout } {
  const ending = new AbortController();
  // Every statement, and every request to a subgraph, listens to it while it is under way: however many those are, none of them stays.
  setMaxListeners(0, ending.signal);
  const timer = setTimeout(() => {
    ending.abort(new DatelineError('TIME_EXCEEDED', `the operation took longer than ${String(milliseconds / 1000)} seconds and was ended: ask for smaller pages, or for fewer levels.`));
  }, milliseconds);
  return { ending, timer: timer.unref() };
}

/** Aborts when the operation has taken its time, or when who asked has gone; its reason is a DatelineError `TIME_EXCEEDED`. */
export function deadlineOf(response: ServerResponse, milliseconds: number): AbortSignal {
  const { ending, timer } = endingAfter(milliseconds);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) ending.abort(new DatelineError('TIME_EXCEEDED', 'who asked has gone.'));
  });
  return ending.signal;
}

/** An operation that was ended says so once, not in every field that was still to come, and answers no half. */
export const endedOnce: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ response: { body } }) => {
      if (body.kind !== 'single') return Promise.resolve();
      const ended = body.singleResult.errors?.find(({ extensions }) => extensions?.['code'] === 'TIME_EXCEEDED');
      if (ended) body.singleResult = { data: null, errors: [{ message: ended.message, extensions: { code: 'TIME_EXCEEDED' } }], ...(body.singleResult.extensions && { extensions: body.singleResult.extensions }) };
      return Promise.resolve();
    },
  }),
};
