import type { Analysis } from '@dateline/document';
import { copyBandsOf, copyGroups, judgeCopies, originalOf, shinglesOf, type KnownPrint } from '@dateline/linking';
import type { Filing, Kept, StoredPrint } from '@dateline/storage';

/** Finds the articles that print the text of this one, and says whose copies they all are. A former text of the article no longer counts. */
export async function linkCopies(filing: Filing, kept: Kept, { article }: Pick<Analysis, 'article'>): Promise<void> {
  const { copies } = filing.derived;
  if (kept.status === 'revised') await regroup(filing, kept.articleId);
  const bands = copyBandsOf(shinglesOf(article));
  await copies.keepBands(kept.articleId, bands);
  const [own] = await copies.prints([kept.articleId]);
  if (!own) throw new Error(`article ${kept.articleId} was not kept`);
  const print = printOf(own);
  const found: string[] = [];
  for (const { originalId, articleIds } of await copies.candidates(kept.articleId, bands)) if (await isAmong(filing, print, articleIds)) found.push(originalId);
  if (found.length > 0) await keep(filing, [own, ...(await copies.groupsOf(found))]);
}

const printOf = (stored: StoredPrint): KnownPrint => ({ id: stored.articleId, key: stored.key, appearedAt: stored.appearedAt, shingles: shinglesOf(stored) });

/** Mostly the first that are looked at show it; that it is none of a group is known only when all were. */
const AT_ONCE = 4;

async function isAmong({ derived: { copies } }: Filing, print: KnownPrint, articleIds: readonly string[]): Promise<boolean> {
  for (let from = 0; from < articleIds.length; from += AT_ONCE) {
    const others = await copies.prints(articleIds.slice(from, from + AT_ONCE));
    if (others.some((other) => judgeCopies(print, printOf(other)).verdict === 'same')) return true;
  }
  return false;
}

async function keep({ derived: { copies } }: Filing, group: readonly StoredPrint[]): Promise<void> {
  const original = originalOf(group).articleId;
  await copies.keepOriginals(new Map(group.map(({ articleId }) => [articleId, original])));
}

/** What the article's former text held together is grouped without it. */
async function regroup(filing: Filing, articleId: string): Promise<void> {
  const { copies } = filing.derived;
  const others = (await copies.groupsOf([articleId])).filter((print) => print.articleId !== articleId);
  const known = new Map(others.map((other) => [other.articleId, other]));
  for (const group of copyGroups(others.map(printOf))) await keep(filing, group.flatMap(({ id }) => known.get(id) ?? []));
  await copies.keepOriginals(new Map([[articleId, articleId]]));
}
