import type { Span } from '@dateline/document';

/** The items that start within a span, by halving: `items` stand in the order of their starts. Keeps an article with thousands of
 *  sentences and quotations linear. */
export function startingIn<Item>(items: readonly Item[], span: Span, startOf: (item: Item) => number): Item[] {
  const from = firstFrom(items, span.start, startOf);
  const found: Item[] = [];
  for (let index = from; index < items.length; index++) {
    const item = items[index];
    if (item === undefined || startOf(item) >= span.end) break;
    found.push(item);
  }
  return found;
}

function firstFrom<Item>(items: readonly Item[], at: number, startOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
