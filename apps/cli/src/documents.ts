import { DatelineError } from '@dateline/document';
import { readSource } from '@dateline/ingest';
import { parse } from '@dateline/parsing';
import type { Original, ParsedDocument } from '@dateline/parsing';
import type { Terminal } from './terminal.ts';

/** A document that came out, or the reason why it did not. */
export type Outcome = { readonly source: string; readonly document: ParsedDocument } | { readonly source: string; readonly error: DatelineError };

async function parsed(source: string, original: () => Promise<Original>, referenceDay: string | null): Promise<Outcome> {
  try {
    return { source, document: await parse({ ...(await original()), ...(referenceDay !== null && { referenceDay }) }) };
  } catch (error) {
    if (error instanceof DatelineError) return { source, error };
    throw error;
  }
}

/** @param referenceDay for articles that state no date. */
export const fromSource = (source: string, referenceDay: string | null): Promise<Outcome> => parsed(source, () => readSource(source), referenceDay);

function isObject(line: Buffer): boolean {
  try {
    return /^\s*\{/u.test(line.toString('utf8')) && typeof JSON.parse(line.toString('utf8')) === 'object';
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Where documents from standard input are said to come from. */
const STDIN = 'stdin';

/** Documents from standard input: one a line where the lines are JSON objects, so that a pipe of any length flows through;
 *  else all of it is one document: plain text where it shows no other format.
 *  @param referenceDay for articles that state no date. */
export async function* fromInput(input: Terminal['input'], referenceDay: string | null): AsyncGenerator<Outcome> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  let isLines: boolean | undefined;
  const one = (line: Buffer): Promise<Outcome> => {
    number++;
    const source = `${STDIN}-${String(number)}.json`;
    return isObject(line) ? parsed(source, () => Promise.resolve({ source, bytes: line }), referenceDay) : Promise.resolve({ source, error: new DatelineError('FORMAT_UNKNOWN', `cannot parse ${source}: the line is no JSON object, as the lines before it are`) });
  };
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    rest = Buffer.concat([rest, Buffer.from(chunk as Buffer)]);
    for (let end = rest.indexOf(10); end >= 0 && isLines !== false; end = rest.indexOf(10)) {
      const line = rest.subarray(0, end);
      isLines ??= isObject(line);
      if (!isLines) break;
      rest = rest.subarray(end + 1);
      if (line.toString('utf8').trim() !== '') yield await one(line);
    }
  }
  if (rest.toString('utf8').trim() === '' && number > 0) return;
  yield isLines === true ? await one(rest) : await parsed(STDIN, () => Promise.resolve({ source: STDIN, bytes: rest, contentType: 'text/plain' }), referenceDay);
}
