/** Turns offsets in UTF-16 code units into code points, as Postgres counts: the door that spans pass. */
export function pointsOf(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (offset) => offset;
  const points = new Uint32Array(text.length + 1);
  let point = 0;
  for (let offset = 0; offset < text.length; point++) {
    const width = (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    points.fill(point, offset, offset + width);
    offset += width;
  }
  points[text.length] = point;
  return (offset) => points[Math.min(offset, text.length)] ?? point;
}
