import type { Provider } from '@nestjs/common';
import { BUILT_IN_LAW, FaultyTables, type Law, lawOfDirectory } from '#statutory';
import { ConfigError } from './config.js';

/** The injection token of the law that a service applies. */
export const LAW = Symbol('LAW');

/** The law with an institution's corrections, from the directory that STATUTORY_TABLES names. Throws `ConfigError` with every fault. */
export function institutionsLaw(directory = process.env['STATUTORY_TABLES']): Law {
  if (!directory) return BUILT_IN_LAW;
  try {
    return lawOfDirectory(directory);
  } catch (error) {
    if (error instanceof FaultyTables) throw new ConfigError(`STATUTORY_TABLES: ${error.message}`);
    throw error;
  }
}

/** For the modules of the services that assess or bill. */
export const lawProvider: Provider = { provide: LAW, useFactory: () => institutionsLaw() };
