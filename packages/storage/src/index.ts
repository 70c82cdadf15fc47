export * from './reading.ts';
export * from './records.ts';
