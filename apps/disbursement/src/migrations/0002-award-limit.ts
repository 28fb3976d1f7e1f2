import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The sum of a case can only pass its award where a payment is added, grows, changes its case or comes to life again: every
 * other step of a payment need not add the sum up once more.
 */
const WHERE_THE_SUM_GROWS = `
DROP TRIGGER payments_within_award ON payment;
CREATE CONSTRAINT TRIGGER payments_within_award AFTER INSERT ON payment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION payments_within_award();
CREATE CONSTRAINT TRIGGER payments_grow_within_award AFTER UPDATE ON payment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.amount > OLD.amount OR NEW.claim_id <> OLD.claim_id
    OR (OLD.state IN ('Rejected', 'Returned') AND NEW.state NOT IN ('Rejected', 'Returned')))
  EXECUTE FUNCTION payments_within_award();`;

export class AwardLimit1763800000000 implements MigrationInterface {
  readonly name = 'AwardLimit1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WHERE_THE_SUM_GROWS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
