import { copyBandsOf, copyGroups, judgeCopies, openParts, originalOf, shinglesOf, type KnownPrint } from '@dateline/linking';
import type { Filing, Kept, StoredPrint } from '@dateline/storage';
import type { Linkable } from './linkable.ts';

/** Finds the articles that print the texts of these, and says whose copies they all are. A former text of an article no longer counts. */
export async function linkCopies(filing: Filing, articles: readonly { readonly kept: Kept; readonly analysis: Pick<Linkable['analysis'], 'article'> }[]): Promise<void> {
  const { copies } = filing.derived;
  for (const { kept } of articles) if (kept.status === 'revised') await regroup(filing, kept.articleId);
  await copies.keepBands(articles.map(({ kept: { articleId }, analysis: { article } }) => ({ articleId, bands: copyBandsOf(shinglesOf(article)) })));
  const candidates = await copies.candidates(articles.map(({ kept }) => kept.articleId));
  const found = [...(await samePrints(filing, candidates))].flatMap(([articleId, others]) => others.map((other) => [articleId, other] as const));
  if (found.length > 0) await keepJoined(filing, found, await copies.groupsOf([...new Set(found.flat())]));
}

/** Groups of which articles were found to print one text are one group. */
async function keepJoined({ derived: { copies } }: Filing, found: readonly (readonly [string, string])[], prints: readonly StoredPrint[]): Promise<void> {
  const parts = openParts();
  for (const { articleId, originalId } of prints) parts.join(articleId, originalId);
  for (const [left, right] of found) parts.join(left, right);
  const groups = new Map<string, StoredPrint[]>();
  for (const print of prints) groups.set(parts.of(print.articleId), [...(groups.get(parts.of(print.articleId)) ?? []), print]);
  await copies.keepOriginals(new Map([...groups.values()].flatMap((group) => {
    const original = originalOf(group).articleId;
    return group.map(({ articleId }) => [articleId, original] as const);
  })));
}

const printOf = (stored: StoredPrint): KnownPrint => ({ id: stored.articleId, key: stored.key, appearedAt: stored.appearedAt, shingles: shinglesOf(stored) });

/** Of a group's articles: mostly the first that are looked at show whether it prints the text. */
const AT_ONCE = 4;

interface Candidates { readonly articleId: string; readonly articleIds: readonly string[] }

/** One article of each group that prints an article's text, by that article. That it is none of a group is known only when all of the group were looked at. */
async function samePrints({ derived: { copies } }: Filing, candidates: readonly Candidates[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const prints = new Map<string, KnownPrint>();
  let open = candidates;
  for (let from = 0; open.length > 0; from += AT_ONCE) {
    const wanted = [...new Set(open.flatMap(({ articleId, articleIds }) => [articleId, ...articleIds.slice(from, from + AT_ONCE)]))].filter((id) => !prints.has(id));
    for (const stored of await copies.prints(wanted)) prints.set(stored.articleId, printOf(stored));
    const rest: Candidates[] = [];
    for (const candidate of open) {
      const same = sameAmong(candidate.articleId, candidate.articleIds.slice(from, from + AT_ONCE), prints);
      if (same !== undefined) found.set(candidate.articleId, [...(found.get(candidate.articleId) ?? []), same]);
      else if (candidate.articleIds.length > from + AT_ONCE) rest.push(candidate);
    }
    open = rest;
  }
  return found;
}

function sameAmong(articleId: string, others: readonly string[], prints: ReadonlyMap<string, KnownPrint>): string | undefined {
  const own = prints.get(articleId);
  if (!own) throw new Error(`article ${articleId} was not kept`);
  return others.find((other) => {
    const print = prints.get(other);
    return print !== undefined && judgeCopies(own, print).verdict === 'same';
  });
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
