import { Button, FileButton, Group, Text } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useWords } from '../words/words.js';
import classes from './import-file.module.css';

interface ChooseFileProps {
  readonly again: boolean;
  readonly choose: (file: File | null) => void;
}

/** Where a file is dropped or chosen. It stays on the computer. */
export function ChooseFile({ again, choose }: ChooseFileProps) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files.item(0));
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Group gap="xs">
        <Text size="sm">{t('importFile.drop')}</Text>
        <FileButton onChange={choose} accept=".csv,text/csv">
          {props => (
            <Button {...props} size="compact-sm" variant={again ? 'default' : 'filled'}>
              {t(again ? 'importFile.chooseOther' : 'importFile.choose')}
            </Button>
          )}
        </FileButton>
      </Group>
    </div>
  );
}
