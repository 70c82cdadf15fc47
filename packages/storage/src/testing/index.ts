export { openTestDatabase, openTestStorage, type TestDatabase, type TestStorage } from './test-database.ts';
