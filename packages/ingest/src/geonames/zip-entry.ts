import type { FileHandle } from 'node:fs/promises';
import { DatelineError } from '@dateline/document';

/** Where a file stands in a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  /** Of the archive: first byte of the data, and the first one after it. */
  readonly start: number;
  readonly end: number;
  readonly deflated: boolean;
  /** Of the file, unpacked. */
  readonly size: number;
}

/** Signatures and lengths of APPNOTE.TXT: the end record, the central directory's and the local header. */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** What stands where a number needs 64 bits. */
const IN_ZIP64 = 0xffff_ffff;

/** The largest file of an archive: GeoNames puts a short table of languages beside the names.
 *  @throws DatelineError GAZETTEER_UNREADABLE for what is no ZIP archive, an incomplete one, or one of over 4 GB. */
export async function largestEntry(file: FileHandle, size: number, path: string): Promise<ZipEntry> {
  const tail = await read(file, Math.max(0, size - END_LENGTH - LONGEST_COMMENT), size);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + END_LENGTH > tail.length || tail.readUInt32LE(end) !== END) throw unreadable(path, 'is no whole ZIP archive: its directory is missing; fetch it again');
  const from = tail.readUInt32LE(end + 16);
  const directory = await read(file, from, from + tail.readUInt32LE(end + 12));
  const entries = entriesOf(directory, path);
  const largest = entries.sort((a, b) => b.size - a.size)[0];
  if (largest === undefined) throw unreadable(path, 'is a ZIP archive without a file in it');
  const local = await read(file, largest.start, largest.start + LOCAL_LENGTH);
  if (local.length < LOCAL_LENGTH) throw unreadable(path, 'is a ZIP archive that breaks off; fetch it again');
  const start = largest.start + LOCAL_LENGTH + local.readUInt16LE(26) + local.readUInt16LE(28);
  return { ...largest, start, end: start + largest.end };
}

/** Entries as the directory has them: `start` of the local header, `end` still a length. */
function entriesOf(directory: Buffer, path: string): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + CENTRAL_LENGTH <= directory.length && directory.readUInt32LE(at) === CENTRAL;) {
    const [method, packed, size, start] = [directory.readUInt16LE(at + 10), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 42)];
    const name = directory.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + directory.readUInt16LE(at + 28));
    if ([packed, size, start].includes(IN_ZIP64)) throw unreadable(path, `has ${name} of over 4 GB; unpack it and give the text`);
    if (method !== 0 && method !== 8) throw unreadable(path, `has ${name} packed by method ${String(method)}; unpack it and give the text`);
    entries.push({ name, start, end: packed, deflated: method === 8, size });
    at += CENTRAL_LENGTH + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

const unreadable = (path: string, fault: string): DatelineError => new DatelineError('GAZETTEER_UNREADABLE', `${path} ${fault}`);

async function read(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(end - start);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
  return buffer.subarray(0, bytesRead);
}
