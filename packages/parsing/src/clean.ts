import type { Image } from '@dateline/document';
import { isText, type Draft, type TextDraft } from './prose/draft.ts';
import { folded } from './prose/fold.ts';
import { withoutFurniture } from './prose/furniture.ts';
import { joinCut } from './prose/joining.ts';
import { isCreditLine, withRoles } from './prose/roles.ts';
import type { Stated } from './statement/stated.ts';
import { withoutTitle } from './prose/title.ts';

export interface Cleaned {
  readonly title: string | null;
  readonly drafts: readonly TextDraft[];
  readonly images: readonly Image[];
  readonly credits: string | null;
  /** Indices into `drafts` of the paragraphs that were joined from pieces. */
  readonly mended: ReadonlySet<number>;
}

/** Pictures with the caption that follows each; captions without a picture have no address. */
function imagesIn(drafts: readonly Draft[]): Image[] {
  const images: Image[] = [];
  let open: string | undefined;
  for (const draft of drafts) {
    if (draft.kind === 'image') {
      if (open !== undefined) images.push({ url: open, caption: null });
      open = draft.url;
    } else if (draft.kind === 'caption') {
      images.push({ url: open ?? null, caption: draft.strand.text });
      open = undefined;
    } else if (open !== undefined) {
      images.push({ url: open, caption: null });
      open = undefined;
    }
  }
  if (open !== undefined) images.push({ url: open, caption: null });
  return images;
}

/** The only place that changes text: folds it, drops what is not of the article, mends what layout broke, and says what each block is. */
export function clean(drafts: readonly Draft[], stated: Stated): Cleaned {
  const tidy = drafts.map((draft) => (isText(draft) ? { ...draft, strand: folded(draft.strand) } : draft)).filter((draft) => !isText(draft) || draft.strand.text !== '');
  const { title, rest } = withoutTitle(withoutFurniture(tidy), stated.title);
  const roles = withRoles(rest);
  const { drafts: whole, mended } = joinCut(roles);
  const texts = whole.filter(isText);
  const marks = new Set([...mended].map((index) => texts.indexOf(whole[index] as TextDraft)));
  const credits = texts.filter((draft) => draft.kind === 'credit').map((draft) => draft.strand.text).filter(isCreditLine);
  return { title, drafts: texts, images: imagesIn(roles), credits: credits.at(-1) ?? null, mended: marks };
}
