import type { Transaction } from '../client.ts';

/** What is due of a task, taken away from what is due. */
export async function takeDue(transaction: Transaction, task: 'claims' | 'story' | 'report' | 'event' | 'chain', most: number): Promise<string[]> {
  const rows = await transaction.$queryRawUnsafe<{ id: string }[]>('DELETE FROM due d USING (SELECT id FROM due WHERE task = $1 ORDER BY id LIMIT $2) t WHERE d.task = $1 AND d.id = t.id RETURNING d.id', task, most);
  return rows.map(({ id }) => id).sort();
}
