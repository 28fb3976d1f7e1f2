import { connect, createServer, type Server, type Socket } from 'node:net';

/** A door in front of PostgreSQL or of the first Kafka broker: shut, it refuses everyone and cuts who is inside. */
export class Gate {
  private readonly inside = new Set<Socket>();
  private server: Server | null = null;

  constructor(
    readonly port: number,
    private readonly target: { readonly host: string; readonly port: number },
  ) {}

  open(): Promise<void> {
    const server = createServer(from => this.letThrough(from));
    this.server = server;
    return new Promise(opened => server.listen(this.port, '127.0.0.1', () => opened()));
  }

  shut(): Promise<void> {
    const { server } = this;
    this.server = null;
    for (const socket of this.inside) socket.destroy();
    return new Promise(closed => (server ? server.close(() => closed()) : closed()));
  }

  private letThrough(from: Socket): void {
    const to = connect(this.target);
    for (const [socket, other] of [
      [from, to],
      [to, from],
    ] as const) {
      this.inside.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.inside.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  }
}
