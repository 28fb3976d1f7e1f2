import { namesCovering } from './kafka-ready.js';

/** `String.hashCode` of Java, written out once more, letter by letter. */
function hashCode(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (31 * hash + text.charCodeAt(index)) | 0;
  return hash;
}

test('the names fall on every partition exactly once', () => {
  expect(hashCode('hello')).toBe(99162322);
  const partitions = namesCovering(10, 'stack.ready').map(name => (hashCode(name) & 0x7fffffff) % 10);
  expect(partitions.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
