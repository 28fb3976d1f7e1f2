import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Metrics } from './metrics.js';
import { queriedGauge, type Reading } from './queried-gauge.js';

describe('A gauge that is asked of the database', () => {
  const read = jest.fn<() => Promise<readonly Reading<'stage'>[]>>();
  let metrics: Metrics;
  const values = async () =>
    (await metrics.registry.metrics()).split('\n').filter(line => line.startsWith('claims{'));
  const now = jest.spyOn(performance, 'now');

  beforeEach(() => {
    read.mockReset();
    now.mockReturnValue(100_000);
    metrics = new Metrics();
    queriedGauge(metrics, { name: 'claims', help: 'Claims', labelNames: ['stage'], read });
  });

  const answer = (stage: string, value: number) => read.mockResolvedValueOnce([{ stage, value }]);

  it('is asked once in ten seconds, and shows then what is there, and no more', async () => {
    answer('Submitted', 3);
    answer('Approved', 3);
    expect(await values()).toEqual(['claims{stage="Submitted"} 3']);
    expect(await values()).toEqual(['claims{stage="Submitted"} 3']);
    now.mockReturnValue(110_001);
    expect(await values()).toEqual(['claims{stage="Approved"} 3']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('keeps its values while the database fails or does not answer', async () => {
    answer('Submitted', 3);
    await values();
    now.mockReturnValue(120_000);
    read.mockRejectedValueOnce(new Error('gone'));
    expect(await values()).toEqual(['claims{stage="Submitted"} 3']);
    now.mockReturnValue(140_000);
    read.mockReturnValueOnce(new Promise(() => undefined));
    expect(await values()).toEqual(['claims{stage="Submitted"} 3']);
  });
});
