import { readdirSync, readFileSync } from 'node:fs';
import type { Client } from 'pg';

/** Reads how much processor time the server has used since it started, in milliseconds: its own, its children's and that of those that ended. Null where the system
 *  does not tell (it needs Linux and a server on this machine). */
export async function postgresCpu(client: Client): Promise<() => number | null> {
  const { rows: [row] } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const parent = statOf(row?.pid ?? 0)?.parent ?? null;
  return () => {
    const own = parent === null ? null : statOf(parent);
    if (own === null) return null;
    const children = readdirSync('/proc').flatMap((name) => {
      const stat = /^\d+$/u.test(name) ? statOf(Number(name)) : null;
      return stat?.parent === parent ? [stat.own] : [];
    });
    return children.reduce((sum, each) => sum + each, own.own + own.ended) * TICK_MS;
  };
}

/** Linux counts hundredths of a second wherever we run. */
const TICK_MS = 10;

function statOf(pid: number): { readonly parent: number; readonly own: number; readonly ended: number } | null {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
    const at = (index: number): number => fields[index] ?? 0;
    return { parent: at(1), own: at(11) + at(12), ended: at(13) + at(14) };
  } catch {
    // The process ended meanwhile: its time is its parent's now.
    return null;
  }
}
