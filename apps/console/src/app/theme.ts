import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** A quiet blue-green; the sixth shade carries white text, the eighth is text on white, both above 4.5 : 1. */
const sea: MantineColorsTuple = [
  '#eef7f7',
  '#dcecec',
  '#b3d8d9',
  '#87c3c5',
  '#4d9ea2',
  '#23787d',
  '#0b5d63',
  '#095156',
  '#07454a',
  '#04363a',
];

const CONTROLS = [
  'Button',
  'TextInput',
  'Textarea',
  'NumberInput',
  'Select',
  'NativeSelect',
  'Checkbox',
  'Radio',
];

/** Dense and calm: small controls, square corners, the fonts that the machine has. */
export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: 6,
  colors: { sea },
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '0.8rem', sm: '0.875rem', md: '0.95rem', lg: '1.1rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.35rem' },
      h2: { fontSize: '1.05rem' },
      h3: { fontSize: '0.95rem' },
    },
  },
  // By name, so that the first page loads no control that it does not show.
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none' } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm', fz: 'sm' } },
    ...Object.fromEntries(CONTROLS.map(name => [name, { defaultProps: { size: 'sm' } }])),
  },
});
