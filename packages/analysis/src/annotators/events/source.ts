import { isChinese, type Reference } from '@dateline/document';
import { sourceAt } from '../quotations/index.ts';
import { chineseSurroundings } from './chinese-clause.ts';
import { fillersOf } from './fillers.ts';
import type { Scene } from './roles.ts';
import type { Phrase } from './surroundings.ts';
import { FRAMES } from './trigger.ts';

/** Whom an event is attributed to: the speaker of the quotation around it, else the subject of a verb of saying before
 *  it in its own clause (内政部承认加兹尼陷落); null is the article's own voice. */
export function sourceOf(scene: Scene, at: number, clause: Phrase): Reference | null {
  const { layers, tokens } = scene;
  const token = tokens[at];
  if (!token) return null;
  const spoken = sourceAt(layers.quotations, token);
  if (spoken || !isChinese(layers.article.language)) return spoken;
  const report = tokens.findLastIndex(({ class: name }, i) => i >= clause.from && i < at && name === 'report');
  if (report < 0) return null;
  const { subject, ownSubject } = chineseSurroundings(tokens, report, false, FRAMES.acts);
  return subject && ownSubject ? fillersOf(layers, tokens, subject).at(-1) ?? null : null;
}
