import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import type { SpanExporter } from '@opentelemetry/sdk-trace';

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Keeps spans as the file format of OpenTelemetry: a line of JSON per batch, which its collector reads, too. Of one service
 * two files are kept at most, the older under `.1`.
 */
export class SpanFile implements SpanExporter {
  private readonly file: string;

  constructor(folder: string, service: string) {
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, `${service}.jsonl`);
  }

  export(spans: Parameters<SpanExporter['export']>[0], done: Parameters<SpanExporter['export']>[1]): void {
    try {
      this.makeRoom();
      // One write: several copies of a service share the file, and a line must not stand in another.
      appendFileSync(
        this.file,
        `${Buffer.from(JsonTraceSerializer.serializeRequest(spans) ?? []).toString()}\n`,
      );
      done({ code: 0 });
    } catch (error) {
      done({ code: 1, error: error as Error });
    }
  }

  async shutdown(): Promise<void> {
    // Nothing is held open.
  }

  private makeRoom(): void {
    const size = statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > MOST_BYTES) renameSync(this.file, `${this.file}.1`);
  }
}
