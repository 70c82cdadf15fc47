import { readConfig } from '@dateline/server';
import { migrate, migrationStatus } from '@dateline/storage';
import { EXIT } from '../faults.ts';
import { storageOf } from '../storage.ts';
import { print } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

export interface MigrateOptions {
  /** Only says what is missing. */
  readonly status?: boolean;
  readonly json?: boolean;
}

/** Brings the database up to date, or says what it lacks. The embedded one is migrated whenever it is opened. */
export async function runMigrate({ status = false, json = false }: MigrateOptions, terminal: Terminal): Promise<number> {
  const { databaseUrl, ...config } = readConfig();
  const embedded = databaseUrl === null ? await storageOf({ ...config, databaseUrl }) : undefined;
  const url = databaseUrl ?? embedded?.url ?? '';
  try {
    const now = status ? [] : await migrate(url);
    const { applied, pending, unknown } = await migrationStatus(url);
    if (json) await print(terminal, JSON.stringify({ applied, pending, unknown, now }));
    else {
      for (const name of now) await print(terminal, `applied ${name}`);
      for (const name of pending) await print(terminal, `missing ${name}`);
      for (const name of unknown) await print(terminal, `unknown ${name}: a newer Dateline was here`);
      if (pending.length + unknown.length === 0) await print(terminal, `the database is up to date: ${String(applied.length)} migrations`);
    }
    return pending.length + unknown.length > 0 ? EXIT.refused : EXIT.done;
  } finally {
    await embedded?.close();
  }
}
