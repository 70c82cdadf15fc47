import { issue, type Issue } from '@dateline/document';
import { parseDocument } from 'yaml';
import { draftsOf } from '../markup/drafts.ts';
import { looksLikeMarkup, treeOf } from '../markup/tree.ts';
import { statedIn } from '../statement/fields.ts';
import { NOTHING_STATED, type Stated } from '../statement/stated.ts';
import { sliced, strandOf, type Strand } from '../strand.ts';
import { markdownDrafts, type MarkdownDrafts } from './markdown.ts';
import { oneArticle, type Contents, type TextFormat } from './format.ts';

/** Blank lines may stand before the first fence; after it the name of another language than YAML. */
const FENCED = /^\s*(?<fence>---|\+\+\+|;;;)(?<language>[a-z]*)[ \t]*\r?\n(?<matter>[\s\S]*?)(?:^|\r?\n)\k<fence>[ \t]*(?:\r?\n|$)/u;
/** Aliases that one front matter may expand to: the defence against "billion laughs". */
const MAX_ALIASES = 100;
/** Longer front matter is no front matter. */
const MAX_LENGTH = 256 * 1024;

interface Matter {
  readonly stated: Stated;
  readonly issues: readonly Issue[];
}

/** The plain `key: value` lines of front matter that is no YAML: a title with quotation marks inside is the usual fault. */
function lineFields(matter: string): Record<string, string> {
  const lines = [...matter.matchAll(/^(?<key>\w[\w-]*)[ \t]*[:=][ \t]*(?<value>\S.*?)[ \t]*$/gmu)];
  return Object.fromEntries(lines.map(({ groups }) => [groups?.['key'] ?? '', (groups?.['value'] ?? '').replace(/^(["'])(.*)\1$/u, '$2')]));
}

function yamlMatter(matter: string): Matter {
  try {
    const document = parseDocument(matter, { schema: 'core', merge: false, prettyErrors: false, uniqueKeys: false });
    if (document.errors.length > 0) return { stated: statedIn(lineFields(matter)), issues: [issue('front-matter-unreadable', document.errors[0]?.message)] };
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { stated: statedIn(value as Record<string, unknown>), issues: [] };
    return { stated: NOTHING_STATED, issues: [issue('front-matter-unreadable')] };
  } catch (error) {
    return { stated: NOTHING_STATED, issues: [issue('front-matter-unreadable', error instanceof Error ? error.message : undefined)] };
  }
}

/** Hugo fences TOML with `+++`; its plain `key = "value"` lines are read, tables are not. */
function matterOf(fence: string, language: string, matter: string): Matter {
  if (/^(?:js|javascript|coffee|cson|ts)$/u.test(language)) return { stated: NOTHING_STATED, issues: [issue('front-matter-refused')] };
  if (matter.length > MAX_LENGTH) return { stated: NOTHING_STATED, issues: [issue('front-matter-unreadable', 'It is too long.')] };
  if (fence === '+++') return { stated: statedIn(lineFields(matter)), issues: [] };
  return yamlMatter(matter);
}

/** The body's drafts: HTML where it is HTML as a whole, else Markdown, which may hold HTML. */
function bodyDrafts(body: Strand): MarkdownDrafts {
  if (!looksLikeMarkup(body.text)) return markdownDrafts(body);
  const { root, tooDeep } = treeOf(body);
  return { drafts: draftsOf(root), issues: tooDeep ? [issue('markup-too-deep')] : [] };
}

function read(text: string): Contents {
  const match = FENCED.exec(text);
  const { stated, issues } = match?.groups ? matterOf(match.groups['fence'] ?? '', match.groups['language'] ?? '', match.groups['matter'] ?? '') : { stated: NOTHING_STATED, issues: [] };
  const body = sliced(strandOf(text), match ? match.index + match[0].length : 0);
  const { drafts, issues: faults } = bodyDrafts(body);
  return oneArticle(stated, drafts, [...issues, ...faults]);
}

export const frontMatter: TextFormat = {
  name: 'front-matter', title: 'front matter (Hexo, Jekyll, Hugo)', extensions: [], mediaTypes: [],
  recognises: (text) => FENCED.test(text), read,
};
