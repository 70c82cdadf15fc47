import { issue, type Issue } from '@dateline/document';
import { WARCParser } from 'warcio';
import type { ArchiveFormat, Part } from './format.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)/iu;

/** Pages that were answered with, in the order of the archive. Everything else (requests, pictures, scripts, redirects) is passed over. */
async function partsOf(bytes: Uint8Array): Promise<{ readonly parts: readonly Part[]; readonly issues: readonly Issue[] }> {
  const parts: Part[] = [];
  const issues: Issue[] = [];
  try {
    for await (const record of WARCParser.iterRecords([bytes])) {
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
