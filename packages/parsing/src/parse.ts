import { createHash } from 'node:crypto';
import { calendarDay, DatelineError, issue, type Issue } from '@dateline/document';
import { articleOf } from './article.ts';
import { isBinary } from './binary.ts';
import { decoded } from './encoding/decode.ts';
import { ARCHIVE_FORMATS, FORMATS, TEXT_FORMATS } from './formats/index.ts';
import type { ArchiveFormat, Contents, Part, Reading, TextFormat } from './formats/format.ts';
import type { Original, ParsedDocument } from './parsed.ts';
import { unpacked } from './unpack.ts';

const extensionOf = (source: string): string => /\.([a-z\d]+)(?:\.gz)?(?:[?#].*)?$/iu.exec(source)?.[1]?.toLowerCase() ?? '';
const stemOf = (source: string): string => (source.split(/[\\/]/u).at(-1) ?? source).replace(/\.gz$/iu, '').replace(/\.[^.]+$/u, '');

const refused = (source: string, why: string): DatelineError =>
  new DatelineError('FORMAT_UNKNOWN', `cannot parse ${source}: ${why}; the formats are ${FORMATS.map((format) => format.title).join(', ')}, and gzip of any of them`);

function formatOf(text: string, source: string, contentType: string | undefined): TextFormat | undefined {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = extensionOf(source);
  return (
    TEXT_FORMATS.find((format) => format.recognises(text)) ??
    TEXT_FORMATS.find((format) => format.extensions.includes(extension)) ??
    TEXT_FORMATS.find((format) => format.mediaTypes.includes(mediaType))
  );
}

interface ReadText extends Contents {
  readonly format: string;
}

function readText(bytes: Uint8Array, source: string, contentType: string | undefined): ReadText {
  if (isBinary(bytes)) throw refused(source, 'its bytes are no text');
  const { text, issues } = decoded(bytes, contentType);
  if (text.trim() === '') throw refused(source, 'it is empty');
  const format = formatOf(text, source, contentType);
  if (!format) throw refused(source, 'its text is in no format that is known');
  const contents = format.read(text);
  return { format: format.name, readings: contents.readings, issues: [...issues, ...contents.issues] };
}

/** The readings of one part of an archive, numbered; a part that cannot be read is an issue of the archive. */
function readPart(part: Part, number: number | null, source: string): Contents {
  try {
    const { readings, issues } = readText(part.bytes, part.url ?? source, part.contentType ?? undefined);
    const item = (reading: Reading): string | null => [number, reading.item].filter((name) => name !== null).join('.') || null;
    const own = readings.map((reading) => ({
      ...reading, item: item(reading), stated: { ...reading.stated, url: reading.stated.url ?? part.url }, issues: [...issues, ...reading.issues],
    }));
    return { readings: own, issues: [] };
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    return { readings: [], issues: [issue('item-unreadable', `${number ?? 1}: ${error.message}`)] };
  }
}

async function readArchive(format: ArchiveFormat, bytes: Uint8Array, source: string): Promise<ReadText> {
  const { parts, issues } = await format.parts(bytes);
  const single = parts.length === 1;
  const contents = parts.map((part, index) => readPart(part, single ? null : index + 1, source));
  return {
    format: format.name,
    readings: contents.flatMap(({ readings }) => readings),
    issues: [...issues, ...contents.flatMap((part) => part.issues)],
  };
}

/** Reads a document of any format into its articles. Async because archives and compressed bytes are read by libraries
 *  that are. Never fails for what an article lacks: that is an issue. Throws `DatelineError` FORMAT_UNKNOWN for what is
 *  empty, binary or in no known format, SOURCE_TOO_LARGE over 64 MiB, packed or unpacked, and ARGUMENT_INVALID for a
 *  `referenceDay` that is no day of the calendar. */
export async function parse({ bytes, source, contentType, referenceDay }: Original): Promise<ParsedDocument> {
  const given = referenceDay === undefined ? null : calendarDay('referenceDay', referenceDay);
  const whole = await unpacked(bytes, source);
  if (whole.bytes.length === 0) throw refused(source, 'it is empty');
  const archive = ARCHIVE_FORMATS.find((format) => format.recognisesBytes(whole.bytes));
  const contents = archive ? await readArchive(archive, whole.bytes, source) : readText(whole.bytes, source, contentType);
  const issues: Issue[] = [...whole.issues, ...contents.issues];
  return {
    source, format: contents.format, sha256: createHash('sha256').update(bytes).digest('hex'), issues,
    articles: contents.readings.map((reading) => articleOf(reading, reading.item === null ? null : `${stemOf(source)}#${reading.item}`, given)),
  };
}
