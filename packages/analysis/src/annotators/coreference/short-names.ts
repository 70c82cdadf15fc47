import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import type { Clusters } from './clusters.ts';
import type { Form } from './form.ts';
import { shortNames } from './name-keys.ts';

/** A person's short form that several full ones have goes to the one that was named last before it;
 *  another short form joins its full ones only where these are one. */
export function joinShort(forms: readonly Form[], language: string, groups: Clusters, gazetteer: Gazetteer): void {
  const fullBy = new Map<string, Form[]>();
  for (const form of forms) for (const short of shortNames(form, language, gazetteer)) {
    const fuller = fullBy.get(`${form.kind} ${short}`);
    if (fuller) fuller.push(form);
    else fullBy.set(`${form.kind} ${short}`, [form]);
  }
  for (const short of [...forms].sort((a, b) => b.name.length - a.name.length)) {
    const fuller = fullBy.get(`${short.kind} ${short.name.replace(/(?<=^(?:[A-Z]\.?)+)\./gu, '')}`) ?? [];
    // those of one form stand in order
    const candidates = fuller.length === 1 ? fuller[0]?.mentions ?? [] : gathered(fuller, (form) => form.mentions).sort((a, b) => a - b);
    const first = short.mentions[0] ?? 0;
    const last = candidates.findLast((index) => index < first) ?? candidates[0];
    const single = new Set(candidates.map((index) => groups.of(index))).size === 1;
    if (last !== undefined && (single || short.kind === 'person')) groups.join(first, last);
  }
}
