import { describe, expect, it } from '@jest/globals';
import { decoded } from './decode.ts';

const TEXT = '港口城市的码头工人周一开始罢工';
/** 码头工人周一开始罢工 and 碼頭工人週一開始罷工 in the encodings that `TextEncoder` does not write. */
const GB = Uint8Array.from([0xc2, 0xeb, 0xcd, 0xb7, 0xb9, 0xa4, 0xc8, 0xcb, 0xd6, 0xdc, 0xd2, 0xbb, 0xbf, 0xaa, 0xca, 0xbc, 0xb0, 0xd5, 0xb9, 0xa4]);
const BIG5 = Uint8Array.from([0xbd, 0x58, 0xc0, 0x59, 0xa4, 0x75, 0xa4, 0x48, 0xb6, 0x67, 0xa4, 0x40, 0xb6, 0x7d, 0xa9, 0x6c, 0xbd, 0x7d, 0xa4, 0x75]);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0) >> 8, character.charCodeAt(0) & 255]).flatMap((byte, index, all) => (bigEndian ? byte : (all[index ^ 1] ?? 0))));
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const repeated = (bytes: Uint8Array, times: number): Uint8Array => Uint8Array.from({ length: bytes.length * times }, (_, index) => bytes[index % bytes.length] ?? 0);

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(TEXT), undefined, TEXT, 'utf-8'],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(TEXT)]), undefined, TEXT, 'utf-8'],
    ['UTF-16 LE with its mark', Uint8Array.from([0xff, 0xfe, ...utf16(TEXT, false)]), undefined, TEXT, 'utf-16le'],
    ['UTF-16 BE with its mark', Uint8Array.from([0xfe, 0xff, ...utf16(TEXT, true)]), undefined, TEXT, 'utf-16be'],
    ['GBK by HTTP', GB, 'text/html; charset=GBK', '码头工人周一开始罢工', 'gb18030'],
    ['GB 2312 by meta', Uint8Array.from([...ascii('<meta charset="gb2312">'), ...GB]), undefined, '<meta charset="gb2312">码头工人周一开始罢工', 'gb18030'],
    ['Big5 by XML', Uint8Array.from([...ascii('<?xml version="1.0" encoding="big5"?>'), ...BIG5]), undefined, '<?xml version="1.0" encoding="big5"?>碼頭工人週一開始罷工', 'big5'],
    ['UTF-8 that is declared as something else', utf8(TEXT), 'text/html; charset=gb2312', TEXT, 'utf-8'],
  ])('%s is read without a guess', (_name, bytes, contentType, text, encoding) => {
    expect(decoded(bytes, contentType)).toEqual({ text, encoding, issues: [] });
  });

  it.each([
    ['GB 18030', repeated(GB, 3), '码头工人周一开始罢工'.repeat(3), 'gb18030'],
    ['Big5', repeated(BIG5, 3), '碼頭工人週一開始罷工'.repeat(3), 'big5'],
    ['UTF-16 without its mark', utf16(`${TEXT}\n${TEXT}`, false), `${TEXT}\n${TEXT}`, 'utf-16le'],
    ['GB 18030 declared as UTF-8', repeated(GB, 3), '码头工人周一开始罢工'.repeat(3), 'gb18030'],
  ])('%s is detected, and said to be', (name, bytes, text, encoding) => {
    const result = decoded(bytes, name.endsWith('UTF-8') ? 'text/plain; charset=utf-8' : undefined);
    expect(result).toMatchObject({ text, encoding });
    expect(result.issues.map((found) => found.code)).toEqual(['encoding-guessed']);
  });

  it('says where bytes are no text', () => {
    const { text, encoding, issues } = decoded(Uint8Array.from([...utf8(TEXT.repeat(20)), 0xff, ...utf8(TEXT)]));
    expect(encoding).toBe('utf-8');
    expect(text).toBe(`${TEXT.repeat(20)}\ufffd${TEXT}`);
    expect(issues.map((found) => found.code)).toEqual(['encoding-damaged']);
  });
});
