import { isUtf8 } from 'node:buffer';
import { issue, type Issue } from '@dateline/document';
import { detected } from './detection.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly issues: readonly Issue[];
}

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Browsers look no further for a declaration; pages that put scripts first are given a little more. */
const DECLARED_WITHIN = 4096;
const DECLARATIONS = [/<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/iu, /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/iu] as const;

const marked = (bytes: Uint8Array): string | undefined => MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding;

/** The name that `TextDecoder` has for a label; GB 2312 and GBK are read as GB 18030, which holds them. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch (error) {
    if ((error as { readonly name?: string }).name === 'RangeError') return undefined;
    throw error;
  }
}

function declared(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  const labels = [/charset\s*=\s*["']?([\w-]+)/iu.exec(contentType ?? '')?.[1], ...DECLARATIONS.map((pattern) => pattern.exec(head)?.[1])];
  return labels.map(known).find((encoding) => encoding !== undefined);
}

/** Whether the bytes are UTF-8 and more than ASCII: then no declaration to the contrary is true. */
const isTellingUtf8 = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0x80) && isUtf8(bytes);

interface Choice {
  readonly encoding: string;
  readonly guessed: boolean;
}

function choose(bytes: Uint8Array, contentType: string | undefined): Choice {
  const mark = marked(bytes);
  if (mark !== undefined) return { encoding: mark, guessed: false };
  const stated = declared(bytes, contentType);
  if (isTellingUtf8(bytes)) return { encoding: 'utf-8', guessed: false };
  if (stated !== undefined && stated.startsWith('utf-16') && !bytes.includes(0)) return { encoding: detected(bytes).encoding, guessed: true };
  if (stated !== undefined && (stated !== 'utf-8' || isUtf8(bytes))) return { encoding: stated, guessed: false };
  const { encoding } = detected(bytes);
  return { encoding, guessed: encoding !== (stated ?? 'utf-8') };
}

/** The bytes as text: by their mark, by declaration (HTTP, XML, `<meta>`), by being UTF-8, and last by what reads best. */
export function decoded(bytes: Uint8Array, contentType?: string): Decoded {
  const { encoding, guessed } = choose(bytes, contentType);
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = text.split('\ufffd').length - 1;
  const issues: Issue[] = [];
  if (guessed) issues.push(issue('encoding-guessed', `Read as ${encoding}.`));
  if (damaged > 0) issues.push(issue('encoding-damaged', `${damaged} in ${encoding}.`));
  return { text, encoding, issues };
}
