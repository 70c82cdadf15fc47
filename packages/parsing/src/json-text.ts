import { StrandBuilder, type Strand } from './strand.ts';

/** The offset after the string literal that opens at `open`, or the end of the source where it never closes. */
function endOfString(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at + 1;
  }
  return source.length;
}

const ESCAPE_LENGTH: Readonly<Record<string, number>> = { u: 6 };

/** The strand of a string literal's value; `from` and `to` are the literal's offsets, quotation marks included. */
function unescaped(source: string, from: number, to: number): Strand {
  const builder = new StrandBuilder();
  let at = from + 1;
  while (at < to - 1) {
    const slash = source.indexOf('\\', at);
    const plain = slash < 0 || slash >= to - 1 ? to - 1 : slash;
    builder.add(source.slice(at, plain), at, plain);
    if (plain === to - 1) break;
    const end = plain + (ESCAPE_LENGTH[source.charAt(plain + 1)] ?? 2);
    builder.add(JSON.parse(`"${source.slice(plain, end)}"`) as string, plain, end);
    at = end;
  }
  return builder.build();
}

export interface Found {
  readonly strand: Strand;
  /** Offset after the literal. */
  readonly end: number;
}

/** The string literal at or after `from` whose value is `value`, as a strand; undefined where there is none. */
export function literalOf(source: string, value: string, from = 0): Found | undefined {
  for (let open = source.indexOf('"', from); open >= 0; ) {
    const end = endOfString(source, open);
    if (end - open - 2 >= value.length && end - open - 2 <= value.length * 6) {
      const strand = unescaped(source, open, end);
      if (strand.text === value) return { strand, end };
    }
    open = source.indexOf('"', end);
  }
  return undefined;
}
