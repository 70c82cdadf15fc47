/** The articles by the story that they tell, each in the order in which it was told. */
export const STORIES = {
  'Kabul, August 2021': ['af-1-cities', 'af-2-troops', 'af-3-kabul', 'af-4-airport', 'af-5-airport-syndicated', 'af-6-press-hant', 'af-7-arrived', 'af-8-evacuation'],
  'The earthquake in Haiti': ['wire-feed#haiti-quake', 'ht-2-toll-doubles', 'ht-3-rescue', 'archive#ht-4-anger', 'ht-5-storm'],
  'The election in Zambia': ['wire-feed#zambia-vote', 'zm-2-early-lead', 'archive#zm-3-result', 'zm-4-concedes.txt', 'zm-5-sworn-in'],
  'The German rail strike': ['gdl-1-strike', 'gdl-2-commuters'],
  'Zoom and Five9': ['zoom-1-deal', 'zoom-2-rejected'],
  'A transfer': ['wire-feed#messi-psg'],
  'A resignation in Kuala Lumpur': ['my-1-resigns'],
  'A verdict in Fukuoka': ['jp-1-verdict'],
  'A spacewalk': ['cn-1-spacewalk'],
  'A flood on the Black Sea': ['wire-feed#turkey-flood'],
} as const satisfies Record<string, readonly string[]>;
