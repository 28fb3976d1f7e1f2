import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Santunan`;
  }, [title]);
}

interface PageProps {
  readonly title: string;
  /** A line under the title: what the page is about. */
  readonly about?: ReactNode;
  /** What can be done on this page as a whole. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its one heading, which is also the title of the window. */
export function Page({ title, about, actions, children }: PageProps) {
  usePageTitle(title);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          <Title order={1} id="title">
            {title}
          </Title>
          {about ? (
            <Text size="sm" c="dark.4" component="div">
              {about}
            </Text>
          ) : null}
        </div>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
      {children}
    </Stack>
  );
}

/** A part of a page under a heading of its own. */
export function Section({ title, actions, children }: Omit<PageProps, 'about'>) {
  return (
    <Stack component="section" gap="xs">
      <Group justify="space-between" gap="xs">
        <Title order={2}>{title}</Title>
        {actions}
      </Group>
      {children}
    </Stack>
  );
}
