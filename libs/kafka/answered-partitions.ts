import type { Partitioners, RecordMetadata } from 'kafkajs';

type CreatePartitioner = typeof Partitioners.DefaultPartitioner;

/**
 * Holds a producer of kafkajs 2.2.4 to what it promises. While it tries again, it takes a broker that has answered once for
 * done, and says nothing of the messages whose partition has moved to that broker meanwhile: it sends them to nobody and
 * reports success. So every partition that was chosen must be among the answers.
 */
export class AnsweredPartitions {
  private readonly chosen = new Set<string>();

  /** The same partitioner; what it chooses is noted. */
  noting(createPartitioner: CreatePartitioner): CreatePartitioner {
    return () => {
      const choose = createPartitioner();
      return message => {
        const partition = choose(message);
        this.chosen.add(`${message.topic}/${partition}`);
        return partition;
      };
    };
  }

  /** Sends one request. Throws when a partition that it had messages for gave no answer. */
  async of(send: () => Promise<readonly RecordMetadata[]>): Promise<void> {
    this.chosen.clear();
    const answers = await send();
    const answered = new Set(answers.map(({ topicName, partition }) => `${topicName}/${partition}`));
    const silent = [...this.chosen].filter(partition => !answered.has(partition));
    if (silent.length > 0) throw new Error(`No broker has answered for ${silent.join(', ')}`);
  }
}
