export {
  createServiceDatabase,
  dropDatabase,
  type ServiceDatabase,
  type ServiceDatabaseOptions,
} from './databases.js';
export { cacheDirectory, defaultDataDirectory, logFolder, projectFolder, runFolder } from './folders.js';
export { freePorts } from './ports.js';
export { type ManagedProcess, projectNode, type ServiceLaunch, spawnService } from './processes.js';
export { type Stack, type StackOptions, startStack } from './stack.js';
export { StackError } from './stack-error.js';
export { ensureTopics, type TopicToHave } from './topics.js';
