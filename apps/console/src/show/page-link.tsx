import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
<<<<<<< HEAD
import type { AnchorHTMLAttributes } from 'react';

type LinkedProps = AnchorProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps>;

/** A link to another page, whose address and parameters the build checks. */
export const PageLink = createLink((props: LinkedProps) => <Anchor inherit {...props} />);
=======
import type { AnchorHTMLAttributes, Ref } from 'react';

interface LinkedProps extends AnchorProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

const Linked = (props: LinkedProps) => <Anchor {...props} />;

/** A link to another page, with its parameters checked. */
export const PageLink = createLink(Linked);
>>>>>>> ecd1cab (Show a case as a causal thread, as it was known at any event, and whether a replay equals it; tell families how far their claim is)
