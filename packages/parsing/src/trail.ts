import { decodeEntity } from './entity.ts';
import { StrandBuilder, type Strand } from './strand.ts';

export interface Alignment {
  /** Whether the parser decoded character references; it does not in code. */
  readonly entities?: boolean;
}

/** The strand of `value`, which a parser made from `source` between two offsets by dropping marks (escapes, quotation
 *  prefixes, indents) and decoding entities: a forward scan finds each character again. What is not found has no way back. */
export function aligned(value: string, source: string, from: number, to: number, { entities = true }: Alignment = {}): Strand {
  const builder = new StrandBuilder();
  const entityAt = (at: number): ReturnType<typeof decodeEntity> =>
    entities && source.charCodeAt(at) === 38 ? decodeEntity(source.slice(at, Math.min(to, at + 40))) : undefined;
  let at = from;
  let index = 0;
  while (index < value.length) {
    const entity = entityAt(at);
    if (entity && value.startsWith(entity.text, index)) {
      builder.add(entity.text, at, at + entity.length);
      index += entity.text.length;
      at += entity.length;
      continue;
    }
    let run = 0;
    while (index + run < value.length && at + run < to && value.charCodeAt(index + run) === source.charCodeAt(at + run)) {
      if (run > 0 && entityAt(at + run)) break;
      run++;
    }
    if (run > 0) {
      builder.add(value.slice(index, index + run), at, at + run);
      index += run;
      at += run;
    } else if (at < to && isAhead(value.charAt(index), source, at + 1, to)) at++;
    else builder.push(value.charAt(index++));
  }
  return builder.build();
}

/** Whether a character comes later: as itself, or perhaps as an entity. */
function isAhead(character: string, source: string, from: number, to: number): boolean {
  const found = source.indexOf(character, from);
  if (found >= 0 && found < to) return true;
  const entity = source.indexOf('&', from);
  return entity >= 0 && entity < to;
}
