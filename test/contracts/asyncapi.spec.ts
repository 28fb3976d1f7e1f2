import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from '@jest/globals';
import { subscriptions } from '#contracts';
import { asyncApiText, contractsFolder } from '../../libs/contracts/publish.js';

const text = readFileSync(join(contractsFolder(), 'asyncapi.json'), 'utf8');
const ERROR = 0;

async function errorsOf(document: string): Promise<string[]> {
  const found = await new Parser().validate(document);
  return found
    .filter(({ severity }) => severity === ERROR)
    .map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('asyncapi.json', () => {
  it('is what the contracts say (npm run contracts:publish writes it anew)', () => {
    expect(text).toBe(asyncApiText());
  });

  it('is a valid AsyncAPI document', async () => {
    expect(await errorsOf(text)).toEqual([]);
  }, 30_000);

  it('would not pass with a channel that is missing', async () => {
    const { channels: _left, ...without } = JSON.parse(text) as Record<string, unknown>;
    expect(await errorsOf(JSON.stringify(without))).not.toEqual([]);
  }, 30_000);
});

/** Where the handlers of a service lie. */
const appOf = (service: string): string => (service === 'billing' ? 'contribution-billing' : service);

function topicsHandledBy(service: string): string[] {
  const project = join(contractsFolder(), '../..');
  const consumers = globSync(`apps/${appOf(service)}/src/**/*.consumer.ts`, { cwd: project });
  return consumers.flatMap(file =>
    [...readFileSync(join(project, file), 'utf8').matchAll(/@EventPattern(?:<[^>]*>)?\('([a-z.]+)'/g)].map(
      ([, topic = '']) => topic,
    ),
  );
}

describe('the subscriptions', () => {
  it.each(subscriptions.map(({ service, consumes }) => [service, consumes] as const))(
    'of %s are the topics that its consumers handle',
    (service, consumes) => {
      expect(topicsHandledBy(service).toSorted()).toEqual([...consumes].toSorted());
    },
  );
});
