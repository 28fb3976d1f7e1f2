export {
  createServiceDatabase,
  dropDatabase,
  type ServiceDatabase,
  type ServiceDatabaseOptions,
} from './databases.js';
export { cacheDirectory, defaultDataDirectory, logFolder, projectFolder, runFolder } from './folders.js';
export { kafkaClassPath } from './kafka-jars.js';
export { readAddresses, type SystemAddresses } from './launcher/addresses.js';
export { type RunningSystem, type SystemOptions, startSystem } from './launcher/system.js';
export { databaseOf, runCommand } from './operator/command.js';
export { alignedTable, type Column } from './operator/table.js';
export { freePorts } from './ports.js';
export { postgresBinaries } from './postgres-binaries.js';
export { type CutPart, cutBroker, cutPostgres } from './power-cut.js';
export { type ManagedProcess, projectNode, type ServiceLaunch, spawnService } from './processes.js';
export { reset } from './reset.js';
export { AUDIENCE, CLIENT_ID, signIn } from './sign-in/client.js';
export { type SignIn, type SignInOptions, startSignIn } from './sign-in/server.js';
export { DEMONSTRATION_PASSWORD, DEMONSTRATION_USERS } from './sign-in/users.js';
export { type Stack, type StackOptions, startStack } from './stack.js';
export { StackError } from './stack-error.js';
export { ensureTopics, type TopicToHave } from './topics.js';
export { waitFor } from './wait-for.js';
