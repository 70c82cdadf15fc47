import type { ElementNode } from './tree.ts';

/** Whether an element says itself that it is not shown; style sheets are not read. */
export function isHidden({ attributes }: ElementNode): boolean {
  if (attributes['hidden'] !== undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes['style'] ?? '');
}
