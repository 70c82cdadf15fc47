import type { IncomingMessage } from 'node:http';
import { DatelineError } from '@dateline/document';

/** The longest query in the documents has 3 kB; variables may carry some text. */
export const MAX_BODY = 1_000_000;

/** The JSON body of a request; undefined where it has none or declares another type, which Apollo then refuses.
 *  @throws DatelineError `LIMIT_EXCEEDED` over so many bytes, `ARGUMENT_INVALID` where it is no JSON. */
export async function jsonBody(request: IncomingMessage, maxBody: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBody) throw new DatelineError('LIMIT_EXCEEDED', `the request has more than ${String(maxBody)} bytes: send a shorter query.`);
    chunks.push(chunk);
  }
  if (length === 0 || !request.headers['content-type']?.startsWith('application/json')) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch (error) {
    throw new DatelineError('ARGUMENT_INVALID', 'the request is no JSON: send {"query": "…", "variables": {…}} with the content type application/json.', { cause: error });
  }
}
