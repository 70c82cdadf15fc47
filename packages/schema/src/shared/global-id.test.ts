import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globalId, readGlobalId } from './global-id.ts';
import { nodeNames } from './nouns.ts';

const UUID = '0b2f6f3e-6d0a-4f6e-9a55-3a1f5b8f2c11';

describe('global ids', () => {
  test('read back as type and key', () => {
    fc.assert(fc.property(fc.constantFrom(...nodeNames), fc.uuid(), (type, id) => {
      expect(readGlobalId(globalId(type, id), type)).toEqual({ type, id });
    }));
  });

  test('are opaque and fit into a URL', () => {
    expect(globalId('Person', UUID)).toBe('UGVyc29uOjBiMmY2ZjNlLTZkMGEtNGY2ZS05YTU1LTNhMWY1YjhmMmMxMQ');
  });

  test.each([
    ['nothing', ''],
    ['a bare uuid', UUID],
    ['an unknown type', Buffer.from(`Planet:${UUID}`).toString('base64url')],
    ['a key that is no uuid', Buffer.from('Person:42').toString('base64url')],
    ['two keys', Buffer.from(`Person:${UUID}:${UUID}`).toString('base64url')],
    ['padding that we do not write', `${globalId('Person', UUID)}==`],
    ['a very long text', 'A'.repeat(1_000_000)],
  ])('%s is no id', (_, id) => {
    expect(() => readGlobalId(id)).toThrow(expect.objectContaining({ code: 'ID_INVALID' }));
  });

  test('an id of another type says both types', () => {
    expect(() => readGlobalId(globalId('Person', UUID), 'Event')).toThrow(/of type Person; here the id of a node of type Event is expected/u);
  });

  test('whatever is typed gives an id or ID_INVALID, nothing else', () => {
    fc.assert(fc.property(fc.string(), (id) => {
      try {
        readGlobalId(id);
      } catch (error) {
        expect(error).toMatchObject({ code: 'ID_INVALID' });
      }
    }));
  });
});
