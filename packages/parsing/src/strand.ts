/** One stretch of a strand and the stretch of the original that it was made from. Where both are equally long,
 *  characters map one to one; where not (an entity, a folded run of blanks), the stretch maps as a whole. */
export interface Step {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}

/** Text with the way back of its characters. Steps stand in order and do not overlap; characters between two steps
 *  were added by us. */
export interface Strand {
  readonly text: string;
  readonly steps: readonly Step[];
}

const isParallel = (step: Step): boolean => step.end - step.start === step.originalEnd - step.originalStart;

/** Text that is the original itself, beginning at `offset` in it. */
export const strandOf = (text: string, offset = 0): Strand => ({
  text,
  steps: text === '' ? [] : [{ start: 0, end: text.length, originalStart: offset, originalEnd: offset + text.length }],
});

/** Text that stands nowhere in the original. */
export const added = (text: string): Strand => ({ text, steps: [] });

/** Builds a strand from left to right. */
export class StrandBuilder {
  private readonly parts: string[] = [];
  private readonly steps: Step[] = [];
  length = 0;

  /** Appends text that was made from [originalStart, originalEnd) of the original. */
  add(text: string, originalStart: number, originalEnd: number): this {
    if (text === '') return this;
    const step = { start: this.length, end: this.length + text.length, originalStart, originalEnd };
    const last = this.steps.at(-1);
    if (last && last.end === step.start && last.originalEnd === originalStart && isParallel(last) && isParallel(step)) {
      this.steps[this.steps.length - 1] = { ...last, end: step.end, originalEnd };
    } else this.steps.push(step);
    return this.push(text);
  }

  /** Appends text that stands nowhere in the original. */
  push(text: string): this {
    this.parts.push(text);
    this.length += text.length;
    return this;
  }

  append(strand: Strand): this {
    let at = 0;
    for (const step of strand.steps) {
      this.push(strand.text.slice(at, step.start));
      this.add(strand.text.slice(step.start, step.end), step.originalStart, step.originalEnd);
      at = step.end;
    }
    return this.push(strand.text.slice(at));
  }

  build(): Strand {
    return { text: this.parts.join(''), steps: this.steps };
  }
}

export function joined(strands: readonly Strand[], separator = ''): Strand {
  const builder = new StrandBuilder();
  strands.forEach((strand, index) => {
    if (index > 0) builder.push(separator);
    builder.append(strand);
  });
  return builder.build();
}

/** Index of the first step that ends after `offset`. */
function firstStepAfter(steps: readonly Step[], offset: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The part of a strand between two offsets, as `String.prototype.slice` with non-negative arguments cuts. */
export function sliced(strand: Strand, start: number, end = strand.text.length): Strand {
  const steps: Step[] = [];
  for (let index = firstStepAfter(strand.steps, start); index < strand.steps.length; index++) {
    const step = strand.steps[index];
    if (!step || step.start >= end) break;
    const from = Math.max(step.start, start);
    const to = Math.min(step.end, end);
    const shift = step.originalStart - step.start;
    steps.push({
      start: from - start,
      end: to - start,
      originalStart: isParallel(step) ? from + shift : step.originalStart,
      originalEnd: isParallel(step) ? to + shift : step.originalEnd,
    });
  }
  return { text: strand.text.slice(start, end), steps };
}

/** `outer`, whose original is the text of `inner`, led back to the original of `inner`. Linear in the steps of both. */
export function led(outer: Strand, inner: Strand): Strand {
  const builder = new StrandBuilder();
  let at = 0;
  for (const step of outer.steps) {
    builder.push(outer.text.slice(at, step.start));
    const source = sliced(inner, step.originalStart, step.originalEnd);
    const first = source.steps[0];
    const last = source.steps.at(-1);
    const words = outer.text.slice(step.start, step.end);
    if (!first || !last) builder.push(words);
    else if (isParallel(step)) builder.append({ text: words, steps: source.steps });
    else builder.add(words, first.originalStart, last.originalEnd);
    at = step.end;
  }
  return builder.push(outer.text.slice(at)).build();
}

/** Every match of a global pattern replaced; what replaces it leads back to the whole of the match. */
export function rewritten(strand: Strand, pattern: RegExp, replacement: string | ((match: string) => string)): Strand {
  const builder = new StrandBuilder();
  let at = 0;
  for (const match of strand.text.matchAll(pattern)) {
    builder.add(strand.text.slice(at, match.index), at, match.index);
    at = match.index + match[0].length;
    builder.add(typeof replacement === 'string' ? replacement : replacement(match[0]), match.index, at);
  }
  if (at === 0) return strand;
  return led(builder.add(strand.text.slice(at), at, strand.text.length).build(), strand);
}

export function trimmedStrand(strand: Strand): Strand {
  const start = strand.text.length - strand.text.trimStart().length;
  const end = strand.text.trimEnd().length;
  return start === 0 && end === strand.text.length ? strand : sliced(strand, start, Math.max(start, end));
}
