import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The rows of the usual way: entities, saved one by one. */
@Entity('event')
export class EventRow {
  @PrimaryColumn('text')
  id = '';

  @Column('uuid')
  stream = '';

  @Column('text')
  type = '';

  @Column('json')
  data: object = {};
}

@Entity('claim')
export class ClaimRow {
  @PrimaryColumn('uuid')
  claimId = '';

  @Column('text')
  stage = '';

  @Column('int')
  version = 0;

  @Column('json')
  file: object = {};
}

@Entity('payment')
export class PaymentRow {
  @PrimaryColumn('uuid')
  paymentId = '';

  @Column('uuid')
  claimId = '';

  @Column('text')
  state = '';

  @Column('int')
  version = 0;
}

@Entity('log')
export class LogRow {
  @PrimaryColumn('text')
  id = '';

  @Column('text')
  topic = '';

  @Column('text')
  type = '';

  @Column('json')
  data: object = {};
}

/** An event on its way; its data are as long as those of the real one. */
export interface Told {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

export const TABLES = `
CREATE TABLE event (id text PRIMARY KEY, stream uuid NOT NULL, type text NOT NULL, data json NOT NULL);
CREATE TABLE claim ("claimId" uuid PRIMARY KEY, stage text NOT NULL, version int NOT NULL, file json NOT NULL);
CREATE TABLE payment ("paymentId" uuid PRIMARY KEY, "claimId" uuid NOT NULL, state text NOT NULL, version int NOT NULL);
CREATE TABLE log (id text PRIMARY KEY, topic text NOT NULL, type text NOT NULL, data json NOT NULL);`;
