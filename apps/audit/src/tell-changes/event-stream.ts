import { applyDecorators, Sse } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { Read } from '#platform';

type StreamOptions = Omit<Parameters<typeof Read>[0], 'answer' | 'path'> & {
  readonly path: string;
  /** What stands in `data` of one message, as JSON. */
  readonly message: z.ZodType;
};

/** Room for one long resume; whoever reads more slowly is cut off and comes back by its last id. */
const MOST_UNREAD = 512 * 1024;

/** GET that answers `text/event-stream`: signed in, by role, each listener's unread messages bounded. */
export const EventStream = ({ path, roles, summary, message }: StreamOptions) => {
  const { $schema: _, ...schema } = z.toJSONSchema(message);
  return applyDecorators(
    Read({ path, roles, summary }),
    Sse(path, { maxPendingDataLength: MOST_UNREAD }),
    ApiHeader({
      name: 'Last-Event-ID',
      required: false,
      description: 'Nomor terakhir yang diterima · the last number received',
    }),
    ApiResponse({
      status: 200,
      description: 'Isi data satu pesan, sebagai JSON · the data of one message, as JSON',
      content: { 'text/event-stream': { schema: schema as Record<string, unknown> } },
    }),
  );
};
