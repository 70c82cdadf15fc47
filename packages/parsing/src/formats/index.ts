import { frontMatter } from './front-matter.ts';
import { html } from './html.ts';
import { json, jsonLines } from './json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import type { ArchiveFormat, FormatName, TextFormat } from './format.ts';

/** Every text format, in the order in which a document is asked whether it is in it. */
export const TEXT_FORMATS: readonly TextFormat[] = [frontMatter, html, json, jsonLines, markdown, plainText];

export const ARCHIVE_FORMATS: readonly ArchiveFormat[] = [];

export const FORMATS: readonly FormatName[] = [...TEXT_FORMATS, ...ARCHIVE_FORMATS];
