import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { spansIn, type TracedSpan } from '../../../libs/stack/operator/trace.js';

/** The smallest collector of OpenTelemetry: it takes OTLP over HTTP in JSON and keeps what it is sent. */
export class Collector {
  readonly spans: TracedSpan[] = [];
  /** Every body as it came. */
  readonly bodies: string[] = [];
  private server: Server | null = null;

  /** Answers its address. */
  async start(): Promise<string> {
    const server = createServer(async (request, response) => {
      const body = await text(request);
      this.bodies.push(body);
      this.spans.push(...spansIn(body));
      response.setHeader('content-type', 'application/json').end('{}');
    });
    this.server = server;
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', () => listening()));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }
}
