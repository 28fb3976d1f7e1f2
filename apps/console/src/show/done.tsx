import { Alert } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

/** What came of a step; it takes the focus that the step had. */
export function Done({ children }: { readonly children: ReactNode }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Alert ref={notice} tabIndex={-1} color="green" role="status">
      {children}
    </Alert>
  );
}
