import { issue, type Issue } from '@dateline/document';
import { WARCParser } from 'warcio';
import type { ArchiveFormat, Part } from './format.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)/iu;

/** The library reads on for ever where an archive ends inside a record; no whole archive asks this often for more. */
const MOST_READS_AT_END = 100;

/** The bytes as a source that complains when it is asked again and again after its end. */
function sourceOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  let reads = 0;
  const next = (): Promise<IteratorResult<Uint8Array>> => {
    reads++;
    if (reads === 1) return Promise.resolve({ done: false, value: bytes });
    if (reads > MOST_READS_AT_END) return Promise.reject(new RangeError('The archive ends inside a record.'));
    return Promise.resolve({ done: true, value: undefined });
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

/** Pages that were answered with, in the order of the archive. Everything else (requests, pictures, scripts, redirects) is passed over. */
async function partsOf(bytes: Uint8Array): Promise<{ readonly parts: readonly Part[]; readonly issues: readonly Issue[] }> {
  const parts: Part[] = [];
  const issues: Issue[] = [];
  try {
    for await (const record of WARCParser.iterRecords(sourceOf(bytes))) {
      const status = Number(record.httpHeaders?.statusCode ?? 200);
      const contentType = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? null;
      const isPage = (record.warcType === 'response' || record.warcType === 'resource') && status === 200 && contentType !== null && HTML.test(contentType);
      if (isPage) parts.push({ bytes: await record.readFully(true), contentType, url: record.warcTargetURI ?? null });
    }
  } catch (error) {
    issues.push(issue('truncated', error instanceof Error ? error.message : undefined));
  }
  return { parts, issues };
}

export const warc: ArchiveFormat = {
  name: 'warc', title: 'WARC', extensions: ['warc'], mediaTypes: ['application/warc'],
  recognisesBytes: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 16)).startsWith('WARC/'),
  parts: partsOf,
};
