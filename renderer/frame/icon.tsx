/** The window's small drawings, on a field of 16 by 16, in the colour of the text beside them. */
const drawings = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3 14 14',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM8 1v1.8M8 13.2V15M1 8h1.8M13.2 8H15M3.05 3.05l1.3 1.3M11.65 11.65l1.3 1.3M3.05 12.95l1.3-1.3M11.65 4.35l1.3-1.3',
  moon: 'M13.4 9.8A6 6 0 0 1 6.2 2.6a6 6 0 1 0 7.2 7.2Z',
  help: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.4v.3',
  settings: 'M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7M10.5 3v3M5.5 10v3',
  beside: 'M2 2.5h12v11H2ZM8 2.5v11',
  close: 'm4 4 8 8M12 4l-8 8',
  library: 'M2.5 3h3v10h-3ZM6.5 3h3v10h-3ZM10.7 3.4l2.6-.6 1.7 9.6-2.6.5Z',
  page: 'M3 1.5h10v13H3ZM5 4h6M5 6.5h2.4M5 8.5h2.4M5 10.5h2.4M9 6.5h2v4H9Z',
  story: 'M3 13.2 3.6 10 11 2.6l2.4 2.4L6 12.4ZM9.5 4.1l2.4 2.4M9 13.5h5',
  notices: 'M2 4.5h12v8H2ZM2 7h12M4.5 10h3',
  palette: 'M4.5 6 6.5 8l-2 2M8.5 10.5h3M2 2.5h12v11H2Z',
  plus: 'M8 3v10M3 8h10',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof drawings;

/** One of the window's drawings; it says nothing to a screen reader, the words beside it do. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
