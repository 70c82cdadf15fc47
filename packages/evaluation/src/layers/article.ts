import { exact, type BlockKind } from '@dateline/document';
import { verdict } from '../counts.ts';
import type { Fault, Layer } from '../judged.ts';
import { runsOf, sharedRuns, sizeOf, surfaceOf } from '../surface.ts';

/** Blocks that gold counts as paragraphs. */
const RUNNING_TEXT: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote', 'list-item']);

/** Bodies are compared by runs of this many characters. */
const RUN = 5;

/** Title, publication day, number of paragraphs, and the body as F1 of runs of five characters. */
export const article: Layer = ({ gold, analysis }) => {
  const { title, publishedAt, text, blocks } = analysis.article;
  const paragraphs = blocks.filter(({ kind }) => RUNNING_TEXT.has(kind)).map((block) => exact(text, block));
  const wanted = runsOf(surfaceOf(gold.paragraphs.join('')), RUN);
  const found = runsOf(surfaceOf(paragraphs.join('')), RUN);
  const rows = [
    { measure: 'title', isRight: surfaceOf(title ?? '') === surfaceOf(gold.article.title), gold: gold.article.title, found: title ?? '' },
    { measure: 'day', isRight: daysOf(gold.article.publishedAt).includes(publishedAt?.slice(0, 10) ?? null), gold: gold.article.publishedAt ?? '', found: publishedAt ?? '' },
    { measure: 'paragraphs', isRight: paragraphs.length === gold.bodyParagraphs, gold: String(gold.bodyParagraphs), found: String(paragraphs.length) },
  ];
  return {
    counts: {
      ...Object.fromEntries(rows.map(({ measure, isRight }) => [measure, verdict(isRight)])),
      body: { right: sharedRuns(wanted, found), found: sizeOf(found), gold: sizeOf(wanted) },
    },
    faults: rows.flatMap(({ isRight, ...row }): Fault[] => (isRight ? [] : [{ article: gold.id, ...row }])),
  };
};

/** The day as stated, and in UTC where the statement has a time zone. */
function daysOf(published: string | null): (string | null)[] {
  if (published === null) return [null];
  const instant = new Date(published);
  return [published.slice(0, 10), ...(Number.isNaN(instant.getTime()) ? [] : [instant.toISOString().slice(0, 10)])];
}
