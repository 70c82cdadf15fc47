import { createHash } from 'node:crypto';
import { DatelineError } from '@dateline/document';
import { articleOf } from './article.ts';
import { FORMATS } from './formats/index.ts';
import type { Format, Reading } from './formats/format.ts';
import type { Original, ParsedDocument } from './parsed.ts';

const extensionOf = (source: string): string => /\.([a-z\d]+)(?:[?#].*)?$/iu.exec(source)?.[1]?.toLowerCase() ?? '';
const stemOf = (source: string): string => (source.split(/[\\/]/u).at(-1) ?? source).replace(/\.[^.]+$/u, '');

function formatOf(text: string, source: string): Format {
  const found = FORMATS.find((format) => format.recognises(text)) ?? FORMATS.find((format) => format.extensions.includes(extensionOf(source)));
  if (!found) throw new DatelineError('FORMAT_UNKNOWN', `cannot parse ${source}: the formats are ${FORMATS.map((format) => format.title).join(', ')}`);
  return found;
}

/** Reads a document. Async because archives are read by a library that is. */
export async function parse({ bytes, source }: Original): Promise<ParsedDocument> {
  const text = new TextDecoder().decode(bytes);
  const format = formatOf(text, source);
  const readings: Reading[] = format.read({ text, source, mediaType: null });
  return {
    source, format: format.name, sha256: createHash('sha256').update(bytes).digest('hex'), issues: [],
    articles: readings.map((reading) => articleOf(reading, reading.item === null ? null : `${stemOf(source)}#${reading.item}`)),
  };
}
