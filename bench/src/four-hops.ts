/** Article → people → events → location → articles: 20 articles, 5 people each, 3 events each, and 3 articles of each place. */
export const FOUR_HOPS = `query FourHops($articles: Int = 20, $people: Int = 5, $events: Int = 3, $told: Int = 3) {
  articles(first: $articles) { edges { node { id title
    people(first: $people) { edges { node { id name
      events(first: $events) { edges { node { id kind title
        location { id name
          articles(first: $told) { edges { node { id title } } } } } } } } } } } } }
}`;

/** Pages of the query, level by level. */
export const PAGES = { articles: 20, people: 5, events: 3, told: 3 } as const;
