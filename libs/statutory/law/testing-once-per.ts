import { beforeEach } from '@jest/globals';

/**
 * Takes the place of `once-per.ts` where the tests themselves are tested: it forgets between tests, so that whatever a
 * test relies on is worked out in that test, and a fault in it is laid at the door of every test that would notice.
 */
export function oncePer<Key extends WeakKey, Answer extends object>(
  workOut: (key: Key) => Answer,
): (key: Key) => Answer {
  let known = new WeakMap<Key, Answer>();
  beforeEach(() => {
    known = new WeakMap();
  });
  return key => {
    const answer = known.get(key) ?? workOut(key);
    known.set(key, answer);
    return answer;
  };
}
