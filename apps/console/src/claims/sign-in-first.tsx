import { Button } from '@mantine/core';
import { signInAddress } from '../session/session.js';

/** In the place of a button that needs the password anew; afterwards one is back at the same step. */
export function SignInFirst({ label }: { readonly label: string }) {
  return (
    <Button component="a" href={signInAddress({ fresh: true })}>
      {label}
    </Button>
  );
}
