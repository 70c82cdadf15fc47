/** Parts of what is joined pair by pair. */
export interface Parts {
  join(left: string, right: string): void;
  /** One id for all that hang together; an id that was never joined is a part of its own. */
  of(id: string): string;
}

/** Union by halving paths: as good as constant time each. */
export function openParts(): Parts {
  const above = new Map<string, string>();
  const of = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      const over = above.get(next);
      if (over === undefined) return next;
      above.set(at, over);
      at = over;
    }
    return at;
  };
  return {
    of,
    join(left, right) {
      const [a, b] = [of(left), of(right)];
      if (a !== b) above.set(a, b);
    },
  };
}
