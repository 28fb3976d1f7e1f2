import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '#event-store';

/** Which bytes are filed on which claims; the digest comes first, since other claims with the same bytes are looked for by it. */
const FILED_DOCUMENT = `
CREATE TABLE filed_document (
  sha256 text NOT NULL,
  claim_id uuid NOT NULL,
  document text NOT NULL,
  PRIMARY KEY (sha256, claim_id, document)
);`;

export class DocumentFiles1764100000000 implements MigrationInterface {
  readonly name = 'DocumentFiles1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FILED_DOCUMENT);
    await runner.query(grant('claims_app', 'SELECT, INSERT', 'filed_document'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: write another one that undoes this one');
  }
}
