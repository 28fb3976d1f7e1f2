/** A process of the system: where its code lies and what it is given. */
export interface ServiceDescription {
  readonly name: string;
  readonly folder: string;
  readonly port: number;
  /** The name of its own database; the gateway and the registry of the demonstration have none. */
  readonly database: string | null;
  readonly kafka: boolean;
}

/** Every process that `npm start` brings up, in the order in which they are printed. */
export const services: readonly ServiceDescription[] = [
  { name: 'sandbox-bank', folder: 'sandbox-bank', port: 8090, database: 'bank', kafka: false },
  { name: 'sandbox-registry', folder: 'sandbox-registry', port: 8092, database: null, kafka: false },
  { name: 'enrollment', folder: 'enrollment', port: 8081, database: 'enrollment', kafka: true },
  { name: 'billing', folder: 'contribution-billing', port: 8082, database: 'billing', kafka: true },
  { name: 'claims', folder: 'claims', port: 8083, database: 'claims', kafka: true },
  { name: 'disbursement', folder: 'disbursement', port: 8084, database: 'disbursement', kafka: true },
  { name: 'audit', folder: 'audit', port: 8085, database: 'audit', kafka: true },
  { name: 'gateway', folder: 'gateway', port: 8080, database: null, kafka: false },
];

export const SIGN_IN_PORT = 8091;
