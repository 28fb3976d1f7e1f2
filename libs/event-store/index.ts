export { appendToStreams } from './append.js';
export { isTransient, Refused, sqlState, VersionConflict, violatedConstraint } from './errors.js';
export type { EventMetadata, NewEvent, StoredEvent, StreamAppend } from './events.js';
export { type Directed, type Executed, type ExecutedOrRefused, execute, executeMany } from './execute.js';
export { readStream, readStreams } from './read.js';
export { type NewRecord, type RecordRef, readRecords, writeRecords } from './records.js';
export { republish } from './republish.js';
export { eventStoreSchema, grant } from './schema.sql.js';
export { affected, rows, type Tx } from './transaction.js';
