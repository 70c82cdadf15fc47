/** A row of the table: what is measured, on which sets, and what it is meant to reach (percent, or articles a second). */
export interface Row {
  readonly part: string;
  readonly measure: string;
  readonly target: number | null;
  /** The target is not to be exceeded. */
  readonly atMost?: true;
}

/** What every set of articles with gold is measured by. */
export const ARTICLE_ROWS: readonly Row[] = [
  { part: 'spans that give their words', measure: 'spans', target: 100 },
  { part: 'title', measure: 'title', target: 100 },
  { part: 'publication day', measure: 'day', target: 100 },
  { part: 'paragraphs', measure: 'paragraphs', target: null },
  { part: 'body', measure: 'body', target: null },
  { part: 'mentions', measure: 'mentions', target: 88 },
  { part: '· persons', measure: 'mentions.person', target: 93 },
  { part: '· locations', measure: 'mentions.location', target: null },
  { part: '· organizations', measure: 'mentions.organization', target: null },
  { part: 'coreference links', measure: 'coreference', target: 85 },
  { part: 'places within 161 km', measure: 'places.near', target: 92 },
  { part: '· right country', measure: 'places.country', target: 97 },
  { part: 'times found', measure: 'times', target: 93 },
  { part: '· value right', measure: 'times.value', target: 95 },
  { part: 'quotations', measure: 'quotations', target: 85 },
  { part: '· direct', measure: 'quotations.direct', target: 93 },
  { part: '· speaker', measure: 'quotations.speaker', target: 90 },
  { part: 'events', measure: 'events', target: 60 },
  { part: '· roles', measure: 'events.roles', target: 85 },
  { part: '· place', measure: 'events.place', target: 90 },
  { part: '· time', measure: 'events.time', target: 80 },
  { part: '· modality', measure: 'events.modality', target: 88 },
  { part: '· source', measure: 'events.source', target: 75 },
  { part: 'entities across articles, B-cubed', measure: 'entities', target: 95 },
  { part: '· precision', measure: 'entities.precision', target: 98 },
  { part: '· equal surfaces', measure: 'entities.surfaces', target: null },
  { part: '· gain over equal surfaces', measure: 'entities.gain', target: 8 },
  { part: 'events across articles, pairs', measure: 'same-events', target: null },
  { part: '· precision', measure: 'same-events.precision', target: null },
];

/** What is measured on sets of its own. */
export const OTHER_ROWS: readonly Row[] = [
  { part: 'names, MSRA test', measure: 'msra', target: 93 },
  { part: '· the fast network', measure: 'msra.fast', target: 91 },
  { part: '· the model of open corpora and models', measure: 'msra.clean', target: null },
  { part: "names, People's Daily 1998 test, by default", measure: 'pd98y', target: 86 },
  { part: "· by that corpus' own convention", measure: 'pd98y.own', target: null },
  { part: '· the model of open corpora and models', measure: 'pd98y.clean', target: null },
  { part: 'names, Universal NER GSDSimp test', measure: 'uner', target: null },
  { part: '· the model of open corpora and models', measure: 'uner.clean', target: null },
  { part: 'names, CoNLL-2003 testb', measure: 'conll', target: 88 },
  { part: 'names, Wikigold, the half not trained on', measure: 'wikigold', target: 75 },
  { part: 'time expressions, Recognizers-Text', measure: 'recognizers', target: 87.2 },
  { part: 'time expressions, JioNLP', measure: 'jionlp', target: null },
  { part: '· without the differences of opinion listed', measure: 'jionlp.agreed', target: 75 },
  { part: 'spans that give their words, raw text of every corpus', measure: 'spans.raw', target: 100 },
  { part: 'article body of saved pages', measure: 'bodies', target: 97 },
  { part: 'articles of 1,500 characters a second', measure: 'speed', target: 40 },
  { part: '· with the fast network', measure: 'speed.fast', target: 80 },
  { part: 'resident memory, MB', measure: 'memory', target: 600, atMost: true },
];
