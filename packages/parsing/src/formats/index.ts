import { feed } from './feed.ts';
import { frontMatter } from './front-matter.ts';
import { html } from './html.ts';
import { json, jsonLines } from './json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { warc } from './warc.ts';
import type { ArchiveFormat, FormatName, TextFormat } from './format.ts';

/** Every text format, in the order in which a document is asked whether it is in it. */
export const TEXT_FORMATS: readonly TextFormat[] = [frontMatter, feed, html, json, jsonLines, markdown, plainText];

export const ARCHIVE_FORMATS: readonly ArchiveFormat[] = [warc];

export const FORMATS: readonly FormatName[] = [...TEXT_FORMATS, ...ARCHIVE_FORMATS];
