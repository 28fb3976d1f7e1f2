export { waitFor } from '#stack';
export { everyTable, type TableContent } from './every-table.js';
export { RawConnection } from './raw-connection.js';
export { scenario } from './scenario.js';
export { type DatabaseDescription, serviceDatabase, type TestDatabase } from './service-database.js';
export { temporalTesters } from './temporal-equality.js';
export { type Answer, bootForTest, DEAF, type TestClient, type TestService } from './test-service.js';
export { type TestStack, testStack } from './test-stack.js';
export { startTokenIssuer, type TokenChanges, type TokenIssuer } from './token-issuer.js';
