import { issue } from '@dateline/document';
import { draftsOf } from '../markup/drafts.ts';
import { withoutPageFurniture } from '../markup/page-furniture.ts';
import { readableIn } from '../markup/readable.ts';
import { treeOf } from '../markup/tree.ts';
import { statedInPrint } from '../statement/chinese-page.ts';
import { statedByPage } from '../statement/page.ts';
import { pageTitle } from '../statement/page-title.ts';
import { firstStated } from '../statement/stated.ts';
import { strandOf } from '../strand.ts';
import { oneArticle, type Contents, type TextFormat } from './format.ts';

function read(text: string): Contents {
  const { root, tooDeep } = treeOf(strandOf(text));
  const all = draftsOf(root);
  const readable = readableIn(root);
  const nodes = readable && withoutPageFurniture(root, readable.nodes);
  const drafts = nodes ? draftsOf(root, (node) => nodes.has(node)) : all;
  const machine = statedByPage(root);
  const print = statedInPrint(all);
  const publisher = machine.publisher ?? print.publisher;
  const stated = firstStated({ ...machine, title: pageTitle(root, machine.title, publisher) }, print, { authors: readable?.byline ? [readable.byline] : [] });
  return oneArticle(stated, drafts, tooDeep ? [issue('markup-too-deep')] : []);
}

export const html: TextFormat = {
  name: 'html', title: 'HTML page', extensions: ['html', 'htm', 'xhtml', 'shtml'], mediaTypes: ['text/html', 'application/xhtml+xml'],
  recognises: (text) => /^\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/iu.test(text.slice(0, 4096)),
  read,
};
