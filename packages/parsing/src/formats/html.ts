import { draftsOf } from '../markup/drafts.ts';
import { treeOf } from '../markup/tree.ts';
import { NOTHING_STATED } from '../statement/stated.ts';
import { strandOf } from '../strand.ts';
import type { Document, Format, Reading } from './format.ts';

function read({ text }: Document): Reading[] {
  const { root } = treeOf(strandOf(text));
  return [{ item: null, stated: NOTHING_STATED, drafts: draftsOf(root), issues: [] }];
}

export const html: Format = {
  name: 'html', title: 'HTML page', extensions: ['html', 'htm', 'xhtml', 'shtml'], mediaTypes: ['text/html', 'application/xhtml+xml'],
  recognises: (text) => /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/iu.test(text.slice(0, 4096)), read,
};
