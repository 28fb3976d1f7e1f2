import { existsSync, readFileSync } from 'node:fs';

/** The places at which a process is struck, and what must be seen afterwards so that a strike counts. */
export const POINTS = {
  'command.after-commit': 'the same command was answered after it was said again',
  'relay.before-publish': 'the events that were in hand are in the topic',
  'relay.after-publish': 'the events that were in hand are in the topic twice',
  'consumer.before-commit':
    'the partition was read again from where the database stood, past what was in hand',
  'consumer.after-commit': 'the messages that were in hand were delivered again and dropped',
  'disbursement.after-submitting': 'the bank was asked what became of the payments',
  'disbursement.after-bank-answer': 'what the bank had answered was written down only afterwards',
  'bank.after-execution': 'what the bank had done was written down only afterwards',
} as const;
export type Point = keyof typeof POINTS;
export const ALL_POINTS = Object.keys(POINTS) as Point[];

/** What a process wrote down the moment before it was struck. */
export interface Strike {
  readonly at: Point;
  readonly signal: 'SIGKILL' | 'SIGSTOP';
  readonly pid: number;
  readonly struckAt: string;
  readonly inHand: readonly string[];
}

export interface StruckService extends Strike {
  readonly service: string;
}

/** The strikes that one process has written down so far. */
export const readStrikes = (file: string): Strike[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line) as Strike)
    : [];
