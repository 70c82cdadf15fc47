/** Groups in the order in which the first of their members stands in `order`; those that have none there come last, by their members.
 *  Whatever is new gets its id in the order in which it is assigned, and lists show by their ids what is equal in all else: so they show it as it was read. */
export function inOrderOf(order: readonly string[], groups: readonly (readonly string[])[]): (readonly string[])[] {
  const places = new Map<string, number>();
  for (const [place, id] of order.entries()) if (!places.has(id)) places.set(id, place);
  const placed = groups.map((members) => ({ members, place: Math.min(...members.map((id) => places.get(id) ?? Infinity)), name: [...members].sort()[0] ?? '' }));
  return placed.sort((a, b) => (a.place === b.place ? (a.name < b.name ? -1 : 1) : a.place - b.place)).map(({ members }) => members);
}
