/** Where the stack that the tests run on listens. */
export interface TestStack {
  readonly adminUrl: string;
  readonly brokers: readonly string[];
}

/** The stack that `npm test` started. Throws with the remedy when a test is run without one. */
export function testStack(): TestStack {
  const address = process.env['SANTUNAN_TEST_STACK'];
  if (!address) {
    throw new Error(
      'These tests need PostgreSQL and Kafka: run them by `npm run test:int -- <path>`, which starts both',
    );
  }
  return JSON.parse(address) as TestStack;
}
