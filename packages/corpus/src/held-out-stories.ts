/** The articles of the held-out half by the story that they tell, each in the order in which it was told. */
export const HELD_OUT_STORIES = {
  'The earthquake off Hualien': ['hl-1-flash', 'hl-2-toll', 'hl-3-taroko', 'hl-4-demolition'],
  'OpenAI\'s five days': ['oa-1-fired', 'oa-2-returns', 'bulletins#oa-3-review'],
} as const satisfies Record<string, readonly string[]>;
