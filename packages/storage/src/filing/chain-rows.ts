import { foldHan, type Analysis, type Reference, type Span } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Prisma } from '../generated/client.ts';
import type { ArticleToFile } from './document.ts';
import { anchorOf, appearedAt } from './identity.ts';
import type { WordsRow } from './words.ts';

type Words = (span: Span) => WordsRow;

export interface ChainRows {
  readonly chain: Prisma.ChainCreateManyInput[];
  readonly mention: Prisma.MentionCreateManyInput[];
}

/** Chains and their mentions; a chain's place in the list is its index in the analysis. */
export function chainRows(document: ArticleToFile, articleId: string, words: Words): ChainRows {
  const { article, chains, mentions } = document.analysis;
  const appeared = appearedAt(article);
  const chain = chains.map((each, ordinal): Prisma.ChainCreateManyInput => {
    const first = mentions[each.mentions[0] ?? -1];
    if (!first) throw new Error(`chain ${each.name} has no mention`);
    return {
      id: uuidv7(), articleId, ordinal, kind: each.kind, name: each.name, mentionCount: each.mentions.length,
      firstStart: first.span.start, appearedAt: appeared, anchor: anchorOf(document, first.span, each.kind), ...(each.place && { place: { ...each.place, within: [...(document.within[each.place.id] ?? [])] } }),
    };
  });
  return { chain, mention: mentions.map((each, ordinal) => mentionRow(each, ordinal, chain, articleId, words)) };
}

function mentionRow(mention: Analysis['mentions'][number], ordinal: number, chain: ChainRows['chain'], articleId: string, words: Words): Prisma.MentionCreateManyInput {
  const { kind, form, sense, by, confidence } = mention;
  return { id: uuidv7(), articleId, chainId: idAt(chain, mention.chain), ordinal, kind, form, sense, by, confidence, ...words(mention.span), ...roleOf(mention.role, words) };
}

function roleOf(role: Span | null, words: Words): Pick<Prisma.MentionCreateManyInput, 'role' | 'roleStart' | 'roleEnd' | 'rolePoint' | 'roleKey'> {
  if (!role) return {};
  const { start, end, point, exact } = words(role);
  return { role: exact, roleStart: start, roleEnd: end, rolePoint: point, roleKey: foldHan(exact).toLowerCase() };
}

/** Collects the references of one article, and gives each its id. */
export function referenceKeeper(articleId: string, chain: ChainRows['chain'], words: Words): { readonly rows: Prisma.ReferenceCreateManyInput[]; keep(reference: Reference): string } {
  const rows: Prisma.ReferenceCreateManyInput[] = [];
  return {
    rows,
    keep(reference) {
      const id = uuidv7();
      rows.push({ id, articleId, chainId: reference.chain === null ? null : idAt(chain, reference.chain), ...words(reference.span) });
      return id;
    },
  };
}

/** The id of the row that an index of the analysis means. */
export function idAt(rows: readonly { readonly id: string }[], index: number): string {
  const row = rows[index];
  if (!row) throw new Error(`the analysis points to number ${String(index)} of ${String(rows.length)}`);
  return row.id;
}
