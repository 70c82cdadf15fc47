import { foldHan, type BlockKind } from '@dateline/document';
import { dayIn } from '../statement/date-line.ts';
import { isText, type Draft, type TextDraft } from './draft.ts';
import { CAPTION, CREDIT } from './lines.data.ts';

/** Captions and credits are short beside prose. */
const LONGEST_CAPTION = 140;
const LONGEST_CREDIT = 90;
const LONGEST_HEADING = 60;

const endsSentence = (text: string): boolean => /[。！？.!?；;…]["'”’」』）)]*$/u.test(text);
const fits = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** A line of bold type alone, without a full stop, is a heading that was not marked as one. */
const isBoldHeading = (draft: TextDraft, text: string): boolean =>
  draft.kind === 'paragraph' && draft.bold >= 0.95 && text.length <= LONGEST_HEADING && !endsSentence(text);

/** What some editors mark as headings is prose: sentences do not head anything. */
const isProseHeading = (draft: TextDraft, text: string): boolean =>
  draft.kind === 'heading' && text.length > (/\p{Script=Han}/u.test(text) ? LONGEST_HEADING / 1.5 : LONGEST_HEADING) && /[。.!?！？]/u.test(text.slice(0, -1)) && endsSentence(text);

/** Whether a line's own words say whom the article comes from; a byline that only its place shows is none. */
export const isCreditLine = (text: string): boolean => fits(CREDIT, foldHan(text)) && text.length <= LONGEST_CREDIT;

function kindOf(draft: TextDraft, afterImage: boolean): BlockKind {
  const text = foldHan(draft.strand.text);
  if (draft.kind === 'caption' || draft.kind === 'standfirst') return draft.kind;
  if (isProseHeading(draft, text)) return 'paragraph';
  if (draft.kind === 'heading') return 'heading';
  if (draft.besideImage && text.length <= LONGEST_HEADING && !endsSentence(text)) return 'caption';
  if (text.length <= LONGEST_CAPTION && fits(CAPTION, text)) return afterImage || !endsSentence(text) || /^(?:这|此|图)/u.test(text) ? 'caption' : draft.kind;
  if (text.length <= LONGEST_CREDIT && fits(CREDIT, text)) return 'credit';
  if (isBoldHeading(draft, text)) return 'heading';
  return draft.kind;
}

/** Gives every draft the kind that its words and its place show. */
export function withRoles(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    result.push(isText(draft) ? { ...draft, kind: kindOf(draft, before?.kind === 'image') } : draft);
  }
  return withStandfirst(withUnmarkedHeadings(withCreditLists(withByline(withStandfirstsAbove(result)))));
}

/** A credit that ends in a colon goes on in the next line: the names of the sources. */
function withCreditLists(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const goesOn = isText(before) && before.kind === 'credit' && /[:：]$/u.test(before.strand.text);
    return goesOn && isText(draft) && draft.kind === 'paragraph' && draft.strand.text.length <= LONGEST_CREDIT && !endsSentence(draft.strand.text) ? { ...draft, kind: 'credit' } : draft;
  });
}

/** Longest line, in Chinese and in words of letters, that is taken for a heading which nothing marks. */
const LONGEST_UNMARKED = { wide: 26, narrow: 60 };

/** A short line between two paragraphs of whole sentences that is none itself is a heading. */
function withUnmarkedHeadings(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const after = drafts[index + 1];
    if (!isText(draft) || draft.kind !== 'paragraph' || !isText(before) || !isText(after) || !isProse(before) || !isProse(after)) return draft;
    const text = draft.strand.text;
    const longest = /\p{Script=Han}/u.test(text) ? LONGEST_UNMARKED.wide : LONGEST_UNMARKED.narrow;
    const heads = text.length <= longest && endsSentence(before.strand.text) && !/[。！？，,.:：;；…]["'”’」』]?$/u.test(text) && !/^[\p{Ll}]/u.test(text);
    return heads ? { ...draft, kind: 'heading', level: 6 } : draft;
  });
}

const isProse = (draft: Draft): boolean => isText(draft) && draft.kind === 'paragraph' && (endsSentence(draft.strand.text) || draft.strand.text.length > LONGEST_HEADING);

/** Short lines between the title and the first sentence say who wrote the article and where. */
function withByline(drafts: readonly Draft[]): Draft[] {
  const first = drafts.findIndex(isProse);
  return drafts.map((draft, index) =>
    index < first && isText(draft) && draft.kind === 'paragraph' && ((draft.strand.text.length <= 40 && !/[，,：:]/u.test(draft.strand.text)) || dayIn(draft.strand.text) !== undefined) ? { ...draft, kind: 'credit' } : draft,
  );
}

/** A standfirst stands above the prose; what a page calls so further down is prose. */
function withStandfirstsAbove(drafts: readonly Draft[]): Draft[] {
  const first = drafts.findIndex(isProse);
  return drafts.map((draft, index) => (isText(draft) && draft.kind === 'standfirst' && index > first ? { ...draft, kind: 'paragraph' } : draft));
}

/** A heading with nothing under it but deeper headings, at the very top, is the title's second line. */
function withStandfirst(drafts: readonly Draft[]): Draft[] {
  const first = drafts.findIndex((draft) => isText(draft) && draft.kind !== 'caption' && draft.kind !== 'credit');
  const heading = drafts[first];
  const next = drafts.slice(first + 1).find(isText);
  if (!isText(heading) || heading.kind !== 'heading' || !isText(next) || next.kind !== 'heading' || next.level <= heading.level) return [...drafts];
  return drafts.map((draft, index) => (index === first ? { ...heading, kind: 'standfirst' } : draft));
}
