import { expect, test } from '@jest/globals';
import type { EntityKind } from '@dateline/document';
import { openGazetteer } from '@dateline/gazetteer';
import { candidate } from './candidate.ts';
import { splitNames } from './split-names.ts';

const gazetteer = openGazetteer();

test.each<[why: string, kind: EntityKind, name: string, expected: string[]]>([
  ['a plant without its country’s shortest name', 'location', '俄沃罗涅日核电站', ['沃罗涅日核电站']],
  ['an office without it', 'organization', '俄沃罗涅日州政府', ['沃罗涅日州政府']],
  ['a town whose name begins as a country is called', 'location', '法兰克福机场', ['法兰克福机场']],
  ['an office at home that begins so', 'organization', '中山市水务局', ['中山市水务局']],
])('%s', (_, kind, name, expected) => {
  expect(splitNames(name, [candidate({ start: 0, end: name.length }, kind, 'tagger', 'found by the model', 0.9)], gazetteer).map(({ span }) => name.slice(span.start, span.end))).toEqual(expected);
});
