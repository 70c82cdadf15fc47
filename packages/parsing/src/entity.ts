import { Parser } from 'htmlparser2';

const REFERENCE = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iu;

/** The character reference that `source` begins with: what it stands for and how long it is written. */
export function decodeEntity(source: string): { readonly text: string; readonly length: number } | undefined {
  const reference = REFERENCE.exec(source)?.[0];
  if (reference === undefined) return undefined;
  let text = '';
  new Parser({ ontext: (words) => (text += words) }).end(reference);
  return text === reference ? undefined : { text, length: reference.length };
}
