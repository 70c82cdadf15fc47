/** What the graph holds, as read: one record a node. Ids are the database's own; global ids are made by who serves them. */
export * from './answers.ts';
export * from './articles.ts';
export * from './claims.ts';
export * from './entities.ts';
export * from './events.ts';
export * from './mentions.ts';
export * from './runs.ts';
export * from './stories.ts';
