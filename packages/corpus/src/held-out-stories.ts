/** The articles of the held-out half by the story that they tell, each in the order in which it was told. */
export const HELD_OUT_STORIES = {
  'The earthquake off Hualien': ['hl-1-flash', 'hl-2-toll', 'hl-3-taroko', 'hl-4-demolition'],
  'OpenAI\'s five days': ['oa-1-fired', 'oa-2-returns', 'bulletins#oa-3-review'],
  'Yoon Suk Yeol\'s martial law': ['kr-1-decree', 'kr-2-impeached', 'kr-3-muan', 'kr-4-detained', 'daily#kr-5-removed'],
  'The fall of Sheikh Hasina': ['bd-1-flees', 'bd-2-sworn-in', 'bd-3-verdict'],
  'The bridge in Baltimore': ['ky-1-collapse', 'ky-2-recovered', 'ky-3-reopened'],
  'Nippon Steel and US Steel': ['ns-1-offer', 'ns-2-blocked', 'ns-3-closed'],
} as const satisfies Record<string, readonly string[]>;
