import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';

interface PartProps {
  readonly title: string;
  readonly id?: string;
  readonly changed?: boolean;
  readonly children: ReactNode;
}

/** A part of the case; one that changed since it was seen says so beside its heading. */
export function CasePart({ title, id, changed = false, children }: PartProps) {
  return (
    <div id={id} tabIndex={id ? -1 : undefined} className={classes.part} data-changed={changed || undefined}>
      <Section title={title} actions={changed ? <ChangedMark /> : null}>
        {children}
      </Section>
    </div>
  );
}

function ChangedMark() {
  const { t } = useWords();
  return (
    <Text span size="sm" className={classes.mark}>
      {t('claims.changed.mark')}
    </Text>
  );
}
