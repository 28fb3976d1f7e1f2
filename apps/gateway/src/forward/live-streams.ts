import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

const LIVE = /^text\/event-stream\b/;

/** The streams of hints that are open. Their ends lie with the services, so that a stop must cut them itself. */
export class LiveStreams {
  private readonly open = new Set<Readable>();

  /** Answers with what the service sends, and remembers it while it is a stream of hints. */
  readonly answer = (
    _request: FastifyRequest,
    reply: FastifyReply,
    { stream }: { stream: Readable },
  ): void => {
    if (LIVE.test(String(reply.getHeader('content-type')))) {
      this.open.add(stream);
      stream.once('close', () => this.open.delete(stream));
      reply.raw.once('close', () => stream.destroy());
    }
    void reply.send(stream);
  };

  /** The browser sees the end of its stream and comes back to a gateway that runs. */
  cut(): void {
    for (const stream of this.open) stream.destroy();
  }
}
