import { AssignerProtocol } from 'kafkajs';
import { kafkaClient } from '#kafka';

/** How many partitions each member of a consumer group has; answers a fault where one of them has none. */
export async function checkSharedWork(
  brokers: readonly string[],
  groups: readonly string[],
  members: number,
): Promise<string[]> {
  const admin = kafkaClient({ clientId: 'faults', brokers }).admin();
  await admin.connect();
  try {
    const described = await admin.describeGroups([...groups]);
    return described.groups.flatMap(({ groupId, members: found }) => {
      const partitions = found.map(({ memberAssignment }) => assigned(memberAssignment));
      console.log(`${`partitions of ${groupId}`.padEnd(36)} ${partitions.join(' + ')}`);
      const isShared = found.length === members && partitions.every(count => count > 0);
      return isShared
        ? []
        : [`${groupId} has ${found.length} members with ${partitions.join(', ')} partitions`];
    });
  } finally {
    await admin.disconnect();
  }
}

function assigned(memberAssignment: Buffer): number {
  const decoded = AssignerProtocol.MemberAssignment.decode(memberAssignment);
  return Object.values(decoded?.assignment ?? {}).flat().length;
}
