import type { Prisma } from '../generated/client.ts';

const inOrder = { orderBy: { ordinal: 'asc' } } as const;
const reference = { select: { start: true, end: true, chainId: true } } as const;

/** All that an analysis is made of. */
export const WHOLE = {
  source: true,
  revisions: { where: { current: true }, include: { issues: inOrder } },
  chains: inOrder,
  mentions: inOrder,
  times: inOrder,
  quantities: inOrder,
  quotations: { ...inOrder, include: { speaker: reference, via: { ...inOrder, include: { reference } } } },
  eventMentions: { ...inOrder, include: { attribution: reference, arguments: { ...inOrder, include: { reference } } } },
} as const satisfies Prisma.ArticleInclude;

/** An article with everything that was found in it. */
export type WholeArticle = Prisma.ArticleGetPayload<{ include: typeof WHOLE }>;
