import type { Thing } from 'schema-dts';
import { articleNodes } from './json-ld-article.ts';
import { eventNodes, locationNode, organizationNode, personNode } from './json-ld-nouns.ts';
import type { AnnotationNode } from './json-ld-annotation.ts';
import { every, type Open } from './every.ts';

/** schema.org for what is told, Web Annotation (https://www.w3.org/TR/annotation-model/) for where it stands. Nothing has to be fetched to read it. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sameAs: { '@type': '@id' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: 'oa:hasTarget',
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@container': '@set' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  identifying: 'oa:identifying',
  describing: 'oa:describing',
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
} as const;

/** The graph as one JSON-LD document, a node a line: articles with their annotations and quotations, then people, organizations,
 *  places, and events with the claims about them. */
export async function* jsonLd(open: Open): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let separator = '\n';
  for await (const node of nodes(open)) {
    yield `${separator}${JSON.stringify(node)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

type Node = Thing | AnnotationNode;

async function* nodes(open: Open): AsyncGenerator<Node> {
  for await (const { rows, reading } of every('articles', open, 'oldest')) {
    for (const node of await Promise.all(rows.map((row) => articleNodes(row, reading)))) yield* node;
  }
  for await (const { rows, reading } of every('people', open, 'name')) yield* await Promise.all(rows.map((row) => personNode(row, reading)));
  for await (const { rows } of every('organizations', open, 'name')) yield* rows.map(organizationNode);
  for await (const { rows } of every('locations', open, 'name')) yield* rows.map(locationNode);
  for await (const { rows, reading } of every('events', open, 'oldest')) {
    for (const node of await Promise.all(rows.map((row) => eventNodes(row, reading)))) yield* node;
  }
}
