/** The articles of the held-out half by the story that they tell, each in the order in which it was told. */
export const HELD_OUT_STORIES = {
  'OpenAI\'s five days': ['oa-1-fired', 'oa-2-returns', 'bulletins#oa-3-review'],
  'The bridge in Baltimore': ['ky-1-collapse', 'ky-2-recovered', 'ky-3-reopened'],
  'A police bulletin': ['bulletins#pb-1-fraud'],
  'A relay in Paris': ['ol-1-relay'],
  'Samples from the far side': ['science#ce-1-samples'],
  'An obituary': ['science#yz-1-obituary'],
  'A briefing on floods': ['qa-1-flood'],
  'The fall of Goma': ['gm-1-goma'],
  'Australia\'s ban on social media for children': ['au-1-ban'],
  'A blast in Taichung': ['tc-1-blast'],
  'The fall of El Fasher': ['sd-1-elfasher'],
  'A vote in Taipei': ['tw-1-reform'],
  'A week\'s digest': ['wk-1-digest'],
} as const satisfies Record<string, readonly string[]>;
