import { foldHan, type BlockKind } from '@dateline/document';
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
  draft.kind === 'heading' && text.length > LONGEST_HEADING && /[。.!?！？]/u.test(text.slice(0, -1)) && endsSentence(text);

function kindOf(draft: TextDraft, afterImage: boolean): BlockKind {
  const text = foldHan(draft.strand.text);
  if (draft.kind === 'caption') return 'caption';
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
  return withStandfirst(withByline(result));
}

const isProse = (draft: Draft): boolean => isText(draft) && draft.kind === 'paragraph' && (endsSentence(draft.strand.text) || draft.strand.text.length > LONGEST_HEADING);

/** Short lines between the title and the first sentence say who wrote the article and where. */
function withByline(drafts: readonly Draft[]): Draft[] {
  const first = drafts.findIndex(isProse);
  return drafts.map((draft, index) =>
    index < first && isText(draft) && draft.kind === 'paragraph' && draft.strand.text.length <= 40 && !/[，,：:]/u.test(draft.strand.text) ? { ...draft, kind: 'credit' } : draft,
  );
}

/** A heading with nothing under it but deeper headings, at the very top, is the title's second line. */
function withStandfirst(drafts: readonly Draft[]): Draft[] {
  const first = drafts.findIndex((draft) => isText(draft) && draft.kind !== 'caption' && draft.kind !== 'credit');
  const heading = drafts[first];
  const next = drafts.slice(first + 1).find(isText);
  if (!isText(heading) || heading.kind !== 'heading' || !isText(next) || next.kind !== 'heading' || next.level <= heading.level) return [...drafts];
  return drafts.map((draft, index) => (index === first ? { ...heading, kind: 'standfirst' } : draft));
}
