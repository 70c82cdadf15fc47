import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { supergraphSdl } from './checked-in.ts';
import { printedSdl } from './sdl.ts';

const folder = new URL('../sdl/', import.meta.url);
const printed = printedSdl();

// `npm run sdl -w @dateline/schema` sets it: the same loader then writes what the test compares.
if (process.env['DATELINE_SDL'] === 'write') {
  mkdirSync(folder, { recursive: true });
  for (const [name, sdl] of Object.entries(printed)) writeFileSync(new URL(name, folder), sdl);
}

describe('the checked-in SDL', () => {
  test.each(Object.keys(printed))('%s is what the classes print (npm run sdl -w @dateline/schema rewrites it)', (name) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(printed[name]);
  });

  test('names the subgraphs\' addresses as it is told', () => {
    const urls = { article: 'http://a/graphql', person: 'http://p/graphql', location: 'http://l/graphql', event: 'http://e/graphql' };
    const graphs = [...supergraphSdl(urls).matchAll(/@join__graph\(name: "(\w+)", url: "([^"]*)"\)/gu)].map(([, name, url]) => [name, url]);
    expect(Object.fromEntries(graphs)).toEqual(urls);
  });
});
