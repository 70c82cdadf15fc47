import { draftsOf } from '../markup/drafts.ts';
import { treeOf } from '../markup/tree.ts';
import { NOTHING_STATED } from '../statement/stated.ts';
import { strandOf } from '../strand.ts';
import { oneArticle, type Contents, type TextFormat } from './format.ts';

function read(text: string): Contents {
  const { root } = treeOf(strandOf(text));
  return oneArticle(NOTHING_STATED, draftsOf(root));
}

export const html: TextFormat = {
  name: 'html', title: 'HTML page', extensions: ['html', 'htm', 'xhtml', 'shtml'], mediaTypes: ['text/html', 'application/xhtml+xml'],
  recognises: (text) => /^\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/iu.test(text.slice(0, 4096)),
  read,
};
