export { scenario } from './scenario.js';
export { type DatabaseDescription, serviceDatabase, type TestDatabase } from './service-database.js';
export { temporalTesters } from './temporal-equality.js';
export { type TestStack, testStack } from './test-stack.js';
export { waitFor } from './wait-for.js';
