/** Pictures of buttons, drawn with one stroke on a field of 20 by 20. */
const PATHS = {
  file: 'M5 2.500h6l4 4v11H5zM11 2.500v4h4',
  open: 'M2.500 16V4.500h5l1.500 2h7.500V9M2.500 16l2.500-7h13l-2.500 7z',
  save: 'M10 3v9m0 0 3.500-3.500M10 12 6.500 8.500M3.500 13v3.500h13V13',
  share:
    'M8 12l4-4M9 6l1.800-1.800a3.200 3.200 0 0 1 4.900 4.900L13.500 11M11 14l-1.800 1.800a3.200 3.200 0 0 1-4.900-4.900L6.500 9',
  history: 'M3.500 10a6.500 6.500 0 1 0 2-4.700M3.500 3v3h3M10 6.500V10l2.500 1.500',
  theme: 'M10 3a7 7 0 1 0 7 7 5.500 5.500 0 0 1-7-7z',
  help: 'M7.500 7.500a2.500 2.500 0 1 1 3.500 2.300c-.7.300-1 .8-1 1.700m0 2.500v.2M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15z',
  text: 'M3.500 5h13M3.500 8.500h13M3.500 12h9M3.500 15.500h6',
  form: 'M3 4.500h14v4H3zM3 11.500h14v4H3zM5.500 6.500h3M5.500 13.500h5',
  document: 'M5 2.500h10v15H5zM7.500 6h5M7.500 9h5M7.500 12h3',
  pages: 'M7 5.500h9v12H7zM4 14.500v-12h9',
  matrix: 'M3 3.500h14v13H3zM3 8h14M3 12.300h14M8 3.500v13M12.500 3.500v13',
  compare: 'M10 2.500v15M3 5h4.500v10H3zM12.500 5H17v10h-4.500z',
  take: 'M10 3v9m0 0 3.500-3.500M10 12 6.500 8.500M3.500 13v3.500h13V13',
  error: 'M10 6v5m0 2.800v.2M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15z',
  warning: 'M10 3 18 16.500H2zM10 8v4m0 2v.2',
  info: 'M10 9v5m0-7.800V6M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15z',
  close: 'M5 5l10 10M15 5 5 15',
  up: 'M5 12.500l5-5 5 5',
  down: 'M5 7.500l5 5 5-5',
  check: 'M4 10.500l4 4 8-9',
  add: 'M10 4v12M4 10h12',
  more: 'M4.500 10h.1M10 10h.1M15.500 10h.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words; alone it needs a name from its button. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
