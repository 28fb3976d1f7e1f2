import { Button, type ButtonProps } from '@mantine/core';
import type { ButtonHTMLAttributes, MouseEvent } from 'react';

type BusyButtonProps = ButtonProps &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof ButtonProps> & {
    /** What it began is not done yet; pressed again it does nothing. */
    readonly busy: boolean;
  };

/** A button that keeps the focus while it is at work: one that is disabled meanwhile loses it, and the keyboard its place. */
export function BusyButton({ busy, disabled = false, onClick, ...others }: BusyButtonProps) {
  return (
    <Button
      {...others}
      disabled={disabled}
      loading={busy}
      aria-disabled={busy || undefined}
      onClick={busy ? ignore : onClick}
      renderRoot={props => <button type="button" {...props} disabled={disabled} />}
    />
  );
}

const ignore = (event: MouseEvent): void => event.preventDefault();
