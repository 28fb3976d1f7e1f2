import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { waitFor } from '#stack';

/** A connection over which a test says what `fetch` would not, at its own pace. */
export class RawConnection {
  private answered = '';

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('utf8').on('data', part => {
      this.answered += part;
    });
  }

  static async to(url: string): Promise<RawConnection> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    return new RawConnection(socket);
  }

  /** Resolves when the system has taken it; throws when the connection is lost. */
  send(bytes: string | Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.socket.once('error', reject);
      this.socket.write(bytes, error => (error ? reject(error) : resolve()));
    });
  }

  /** Everything that was answered until now, as soon as the text is in it. */
  async hears(text: string): Promise<string> {
    await waitFor(async () => this.answered.includes(text), { what: `the answer ${text}` });
    return this.answered;
  }

  close(): void {
    this.socket.destroy();
  }
}
