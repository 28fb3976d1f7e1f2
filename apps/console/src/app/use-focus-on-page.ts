import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** A new page takes the focus, unless a field of it has done so: else the next Tab would begin somewhere in the page before. */
export function useFocusOnPage(id: string): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        const content = document.getElementById(id);
        // The page that the window was opened with leaves the focus where a browser puts it.
        if (!fromLocation || !pathChanged || content?.contains(document.activeElement)) return;
        content?.focus({ preventScroll: true });
      }),
    [router, id],
  );
}
