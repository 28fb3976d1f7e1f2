/** A function of an object that works its answer out once for each object, and keeps it as long as the object lives. */
export function oncePer<Key extends WeakKey, Answer extends object>(
  workOut: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return key => {
    const answer = known.get(key) ?? workOut(key);
    known.set(key, answer);
    return answer;
  };
}
