import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { DatelineError } from '@dateline/document';
import type { Context } from '@dateline/schema';

/** Aborts when the operation has taken its time; its reason is a DatelineError `TIME_EXCEEDED`. */
export function timeOf(milliseconds: number): AbortSignal {
  const ending = new AbortController();
  setTimeout(() => {
    ending.abort(new DatelineError('TIME_EXCEEDED', `the operation took longer than ${String(milliseconds / 1000)} seconds and was ended: ask for smaller pages, or for fewer levels.`));
  }, milliseconds).unref();
  return ending.signal;
}

/** Aborts when the operation has taken its time, or when who asked has gone; its reason is a DatelineError `TIME_EXCEEDED`. */
export function deadlineOf(response: ServerResponse, milliseconds: number): AbortSignal {
  const ending = new AbortController();
  const timer = setTimeout(() => {
    ending.abort(new DatelineError('TIME_EXCEEDED', `the operation took longer than ${String(milliseconds / 1000)} seconds and was ended: ask for smaller pages, or for fewer levels.`));
  }, milliseconds);
  timer.unref();
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
