import { foldHan } from '@dateline/document';
import { dateLineOf } from '../statement/date-line.ts';
import { isText, type Draft, type TextDraft } from './draft.ts';
import { FURNITURE, RELATED } from './lines.data.ts';

/** Furniture is short; a longer text that begins like it is prose about it. */
const LONGEST_FURNITURE = 80;
const MOSTLY = 0.7;

/** The words of a line as the tables have them: simplified, without bullets, dashes and `:shortcodes:` around them. */
const words = (draft: TextDraft): string => foldHan(draft.strand.text).replace(/^(?::[a-z\d_+-]+:|[\s\-–—*•·|>»■●◆])+|[\s\-–—*|>»]+$/giu, '');
const isProse = (text: string): boolean => /[。！？!?]|\.(?:\s|$)/u.test(text) && text.length >= 30;

export const beginsRelated = (text: string): boolean => text.length <= 40 && RELATED.some((pattern) => pattern.test(text));

const isFurniture = (draft: TextDraft): boolean => {
  const text = words(draft);
  if (text.length > LONGEST_FURNITURE) return false;
  // A mark that no one reads aloud: rules of dashes, bullets alone, a lone bar.
  return !/[\p{L}\p{N}]/u.test(text) || FURNITURE.some((pattern) => pattern.test(text)) || isBareAddress(text);
};

const isBareAddress = (text: string): boolean => /^(?:\S{0,12}[:：]\s?)?<?(?:https?:\/\/|www\.)\S+>?$/iu.test(text);

/** Whether a line after the heading of a list of links still is of that list. */
const isListed = (draft: TextDraft): boolean =>
  draft.linked >= MOSTLY || isBareAddress(words(draft)) || draft.kind === 'list-item' || (words(draft).length <= 40 && !isProse(words(draft)));

/** Drops share bars, addresses, advertisements, the printed date, and the lists of other pieces with the heading above them. */
export function withoutFurniture(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let listing = false;
  const dateLine = dateLineOf(drafts);
  for (const [index, draft] of drafts.entries()) {
    if (!isText(draft)) {
      if (!listing) kept.push(draft);
      continue;
    }
    if (beginsRelated(words(draft))) listing = true;
    else if (listing && !isListed(draft)) listing = false;
    if (!listing && !isFurniture(draft) && !isListOfLinks(draft) && !isLoneCount(drafts, index) && draft !== dateLine) kept.push(draft);
  }
  return kept;
}

const isNumber = (draft: Draft | undefined): boolean => isText(draft) && !/\p{L}/u.test(draft.strand.text);

/** A number alone on a line is a counter of clicks; several in a row are a table. */
const isLoneCount = (drafts: readonly Draft[], index: number): boolean =>
  isNumber(drafts[index]) && !isNumber(drafts[index - 1]) && !isNumber(drafts[index + 1]);

/** A line or item that is one link without a sentence leads elsewhere. */
const isListOfLinks = (draft: TextDraft): boolean =>
  draft.linked >= 0.95 && draft.kind !== 'heading' && draft.kind !== 'caption' && !isProse(words(draft)) && words(draft).length >= 4;
