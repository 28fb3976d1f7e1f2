import { useEffect, useState } from 'react';
import { isFresh, useSession } from './session.js';

const LOOK_AGAIN_MS = 10_000;

/** Whether the password was given just now; a sign-in grows old while the page is being read. */
export function useIsFresh(): boolean {
  const session = useSession();
  const [, look] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => look(count => count + 1), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return isFresh(session);
}
