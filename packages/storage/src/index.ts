export type { ArticleToFile } from './filing/document.ts';
export type { ProfiledChain, StoredChain } from './filing/entities.ts';
export type { EventCluster, StoredArgument, StoredEventMention } from './filing/events.ts';
export type { Filing } from './filing/filing.ts';
export type { Anchored, Former, Kept } from './filing/kept.ts';
export { migrate, migrationStatus, type MigrationStatus } from './migrations.ts';
export * from './reading.ts';
export * from './records.ts';
export { openStorage, type Storage, type StorageOptions } from './storage.ts';
