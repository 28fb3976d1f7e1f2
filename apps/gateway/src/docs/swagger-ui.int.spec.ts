import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGateway, type TestGateway } from '../testing-upstreams.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({});
});
afterAll(() => gateway.close());

describe.each(['/', '/api/docs'])('The page %s', path => {
  it('has nothing in it that its own policy forbids', async () => {
    const page = await (await fetch(gateway.url + path)).text();
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|javascript:/i);
    expect(page).not.toMatch(/\b(src|href)="(https?:)?\/\//);
  });

  it('leads to files that are there, and to none elsewhere', async () => {
    const page = await (await fetch(gateway.url + path)).text();
    const files = [...page.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const answer = await fetch(gateway.url + file);
      expect([file, answer.status, (await answer.text()).length > 0]).toEqual([file, 200, true]);
      if (file.endsWith('.js'))
        expect(answer.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
      if (file.endsWith('.css')) expect(answer.headers.get('content-type')).toContain('text/css');
    }
  });
});

it('The start of the page reads the interface of this gateway and asks nobody to judge it', async () => {
  const start = await (await fetch(`${gateway.url}/api/docs/start.js`)).text();
  expect(start).toContain("url: '/api/openapi.json'");
  expect(start).toContain('validatorUrl: null');
});
