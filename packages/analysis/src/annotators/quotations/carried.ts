import type { Span } from '@dateline/document';
import { quotedIn } from './marks.ts';
import type { Quoted } from './marks.ts';

/** Which mark ends words that were opened with it in the paragraph before. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"' };
const MARKS = /[“”"]/gu;
/** Before a mark that closes: the end of a sentence, or the pause of one that goes on with who said it. */
const STOP = /[.,!?…]['’]?$/u;
const OPENING = /(?:^|[\s(—–:])$/u;

/** Where a paragraph opens words that it does not close; undefined where it closes what it opens. */
function leftOpen(text: string, { start, end }: Span, quotes: readonly Quoted[]): number | undefined {
  const from = quotes.at(-1)?.outer.end ?? start;
  // the marks of one that ran to the end of its block are those of a speech that the next may go on with
  const last = quotes.at(-1);
  if (last && last.inner.end === end && last.outer.end === end) return last.outer.start;
  const [first, second] = text.slice(from, end).matchAll(MARKS);
  if (!first || second || first[0] === '”' || !OPENING.test(text.slice(start, from + first.index).slice(-1))) return undefined;
  return from + first.index;
}

/** Where the words end that the paragraph before has opened: at the first mark of this one, if that closes. */
function closedAt(text: string, { start, end }: Span, closer: string): number | undefined {
  const at = text.slice(start, end).search(/[“”"]/u);
  if (at < 1 || text.charAt(start + at) !== closer || !STOP.test(text.slice(start, start + at).slice(-2))) return undefined;
  return /^(?:\s|$|[.,;—–-])/u.test(text.slice(start + at + 1, Math.min(end, start + at + 2))) ? start + at : undefined;
}

/** Quotations of all blocks in reading order, with those that one paragraph opens and the next one closes, as pages print them that break
 *  their paragraphs within a speech. */
export function quotedOver(text: string, blocks: readonly Span[]): Quoted[] {
  const found: Quoted[] = [];
  let open: number | undefined;
  let before: Span | undefined;
  for (const block of blocks) {
    const closed = open === undefined ? undefined : closedAt(text, block, CLOSERS[text.charAt(open)] ?? '');
    if (open !== undefined && closed !== undefined && before) {
      if (found.at(-1)?.outer.start !== open) found.push({ inner: { start: open + 1, end: before.end }, outer: { start: open, end: before.end } });
      found.push({ inner: { start: block.start, end: closed }, outer: { start: block.start, end: closed + 1 } });
    }
    const own = quotedIn(text, { start: closed === undefined ? block.start : closed + 1, end: block.end });
    found.push(...own);
    open = leftOpen(text, closed === undefined ? block : { start: closed + 1, end: block.end }, own);
    before = block;
  }
  return found;
}
