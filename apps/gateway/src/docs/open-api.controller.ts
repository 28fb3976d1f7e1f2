import { Controller, Get, Inject } from '@nestjs/common';
import { UPSTREAMS, type Upstream } from '../upstreams.js';
import { mergeOpenApi, type OpenApiDocument } from './merge-open-api.js';

const KEPT_MS = 30_000;

@Controller('api/openapi.json')
export class OpenApiController {
  private merged: { readonly until: number; readonly document: object } | null = null;

  constructor(@Inject(UPSTREAMS) private readonly upstreams: readonly Upstream[]) {}

  /** The interface of every service that answers; those that do not are named. */
  @Get()
  async read(): Promise<object> {
    if (this.merged && this.merged.until > performance.now()) return this.merged.document;
    const asked = await Promise.all(this.upstreams.map(readDocument));
    const documents = asked.filter(answer => answer.document !== null);
    const unavailable = asked.filter(answer => answer.document === null).map(({ service }) => service);
    const document = mergeOpenApi(documents as Parameters<typeof mergeOpenApi>[0], unavailable);
    if (unavailable.length === 0) this.merged = { until: performance.now() + KEPT_MS, document };
    return document;
  }
}

async function readDocument({
  service,
  urls,
}: Upstream): Promise<{ service: string; document: OpenApiDocument | null }> {
  const document = await Promise.any(urls.map(documentAt)).catch(() => null);
  return { service, document };
}

async function documentAt(url: string): Promise<OpenApiDocument> {
  const response = await fetch(`${url}/openapi.json`, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as OpenApiDocument;
}
