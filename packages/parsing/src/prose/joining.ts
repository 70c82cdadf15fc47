import { isText, type Draft, type TextDraft } from './draft.ts';
import { joined, type Strand } from '../strand.ts';

/** A paragraph that ends so is complete; after a colon comes a list or a quotation. */
const COMPLETE = /[.!?。！？…；;:：~～—]["'”’」』）)\]】》〉*]*$|[”’」』）)\]】》〉]$/u;
const HAN = /\p{Script=Han}/u;
/** Shorter unfinished lines are names, places or headings rather than cut prose. */
const SHORTEST_CUT = 15;

/** Layout cuts at pages, so seldom; with more open ends than this, their share decides. */
const MOST_CUTS = 2;

const endsComplete = (text: string): boolean => COMPLETE.test(text);
const hasSentence = (text: string): boolean => /[。！？，]|[.!?,] /u.test(text);

/** Whether the layout, not the writer, ended `text` where it ends, and `next` is its rest. */
export function isCut(text: string, next: string): boolean {
  if (/[，、]$/u.test(text) && HAN.test(next.slice(0, 1))) return true;
  if (endsComplete(text) || text.length < SHORTEST_CUT || !hasSentence(text)) return false;
  if (HAN.test(next.slice(0, 8)) || HAN.test(text.slice(-8))) return !/^[·•●■◆▲△▼※*（(【[#]/u.test(next);
  return /^[\p{Ll}]/u.test(next);
}

/** One strand of two; a blank parts words of an alphabet, nothing parts Chinese. */
export function mended(first: Strand, second: Strand): Strand {
  const bare = HAN.test(first.text.slice(-1)) || HAN.test(second.text.slice(0, 1)) || /[\u3000-\u303f\uff00-\uffef]$/u.test(first.text);
  return joined([first, second], bare ? '' : ' ');
}

export interface Joined {
  readonly drafts: readonly Draft[];
  /** Indices into `drafts` of the paragraphs that were mended. */
  readonly mended: ReadonlySet<number>;
}

const canJoin = (draft: Draft | undefined): draft is TextDraft => isText(draft) && draft.kind === 'paragraph';

/** Joins paragraphs that layout cut in mid-sentence. Where a third of the paragraphs end without a full stop, the writer
 *  leaves them out, and nothing is joined. */
export function joinCut(drafts: readonly Draft[]): Joined {
  const long = drafts.filter((draft): draft is TextDraft => canJoin(draft) && draft.strand.text.length >= SHORTEST_CUT && hasSentence(draft.strand.text));
  const open = long.filter((draft) => !endsComplete(draft.strand.text)).length;
  if (open > MOST_CUTS && open * 3 > long.length) return { drafts, mended: new Set() };
  const result: Draft[] = [];
  const marks = new Set<number>();
  for (const draft of drafts) {
    const last = result.at(-1);
    if (canJoin(draft) && canJoin(last) && isCut(last.strand.text, draft.strand.text)) {
      result[result.length - 1] = { ...last, strand: mended(last.strand, draft.strand) };
      marks.add(result.length - 1);
    } else result.push(draft);
  }
  return { drafts: result, mended: marks };
}

