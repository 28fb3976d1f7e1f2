export { afterCommit, committing } from './after-commit.js';
export { appendToStreams } from './append.js';
export { crashPoint } from './crash-point.js';
export { isTransient, Refused, sqlState, VersionConflict, violatedConstraint } from './errors.js';
export type { EventMetadata, NewEvent, StoredEvent, StreamAppend } from './events.js';
export { type Directed, type Executed, type ExecutedOrRefused, execute, executeMany } from './execute.js';
export { readStream, readStreams } from './read.js';
export {
  keepRecords,
  type NewRecord,
  type PreparedRecord,
  prepareRecords,
  type RecordRef,
  readRecords,
  refOf,
  writeRecords,
} from './records.js';
export { republish } from './republish.js';
export { eventStoreSchema, grant } from './schema.sql.js';
export { type EndedStage, endedStages } from './stage-times.js';
export { Together } from './together.js';
export {
  inSpan,
  inTraceOfStream,
  isTraced,
  isTraceparent,
  type SpanStart,
  startSpan,
  traceparentOf,
  traceWith,
} from './traces.js';
export { affected, rows, type Tx } from './transaction.js';
