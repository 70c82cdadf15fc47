import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { EdgeName } from '@dateline/storage';
import { graphql } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { edgeNames, sampleReading, TARGETS } from './sample-reading.fixture.ts';
import { RECORDS } from './sample-records.fixture.ts';
import { globalId } from './shared/global-id.ts';
import { nodeNames, NOUNS } from './shared/nouns.ts';
import type { NodeName } from './shared/nouns.ts';
import { subgraphs } from './subgraphs.ts';
import { supergraphOf } from './supergraph.ts';

const schema = supergraphOf(subgraphs);
const typeOf = (noun: string): NodeName | undefined => nodeNames.find((name) => NOUNS[name].noun === noun);

/** A row in README's table of edges: `| Person.articles | ArticleConnection | article |`. */
const listed = [...readFileSync(new URL('../README.md', import.meta.url), 'utf8').matchAll(/^\| (\w+)\.(\w+) \| (\w+) \| (\w+) \|$/gmu)].map(([, type = '', field = '', connection = '', owner = '']) => ({ type, field, connection, owner }));

/** A field of what has no id of its own. */
const SHOWN = { role: 'title', comparison: 'because', eventSource: 'firstDay', storyActor: 'articleCount', alias: 'text', coMention: 'articleCount' } as const;

describe('edges', () => {
  test('every edge of storage is shown by exactly one subgraph', () => {
    expect(subgraphs.flatMap(({ edges }) => edges).sort()).toEqual([...edgeNames].sort());
  });

  test('README lists them all, with their connection and subgraph', () => {
    const shown = subgraphs.flatMap(({ name, edges }) => edges.map((edge) => {
      const [noun = '', field = ''] = edge.split('.');
      const type = schema.getType(typeOf(noun) ?? '') as GraphQLObjectType;
      return { type: type.name, field, connection: String(type.getFields()[field]?.type).replace('!', ''), owner: name as string };
    }));
    const order = (a: { type: string; field: string }, b: { type: string; field: string }) => `${a.type}.${a.field}`.localeCompare(`${b.type}.${b.field}`);
    expect(listed.sort(order)).toEqual(shown.sort(order));
  });

  test.each(edgeNames)('%s can be walked, counted and asked once', async (edge: EdgeName) => {
    const [noun = '', field = ''] = edge.split('.');
    const target = typeOf(TARGETS[edge]);
    const from = RECORDS[noun as 'article'][0]!.id;
    const { reading, asked } = sampleReading();
    const shown = target ? 'id' : SHOWN[TARGETS[edge] as keyof typeof SHOWN];
    const source = `query ($id: ID!) { node(id: $id) { ... on ${String(typeOf(noun))} { ${field}(first: 1) { totalCount pageInfo { hasNextPage } edges { cursor node { ${shown} } } } } } }`;
    const { data, errors } = await graphql({ schema, source, variableValues: { id: globalId(typeOf(noun)!, from) }, contextValue: { reading, scopes: new Set() } });
    expect(errors).toBeUndefined();
    const rows = RECORDS[TARGETS[edge]] as unknown as readonly Record<string, unknown>[];
    const first = rows[0]!;
    expect(data).toEqual({ node: { [field]: {
      totalCount: rows.length,
      pageInfo: { hasNextPage: rows.length > 1 },
      edges: [{ cursor: '0', node: { [shown]: target ? globalId(target, String(first['id'])) : first[shown] } }],
    } } });
    const filter = TARGETS[edge] === 'event' ? ' {"kinds":null,"modalities":null,"from":null,"to":null,"placeId":null,"participantId":null,"role":null,"standings":null,"anonymous":null,"relations":null,"storyId":null,"where":null}' : TARGETS[edge] === 'coMention' ? ' {"coMentioned":null}' : '';
    expect(asked.sort()).toEqual([`byId ${noun} ${from}`, `countEdge ${edge} ${from}`, `edge ${edge} ${from}${filter}`]);
  });
});
