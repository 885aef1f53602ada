import {trusted, type Html} from './html';

const icon = (path: string, colour?: string): Html =>
  trusted(
    `<svg viewBox="0 0 24 24" fill-rule="evenodd" aria-hidden="true"${colour ? ` style="color:${colour}"` : ''}><path d="${path}"/></svg>`,
  );

/** Drawn for these pages on a 24-unit grid; decoration only, the words stand beside them. */
export const icons = {
  apps: icon(
    'M4 4h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4zM4 10h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4zM4 16h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4z',
  ),
  archive: icon('M4 4h16v4H4zm1 5h14v11H5zm4 2v2h6v-2z'),
  attachment: icon(
    'M7 12.5V7a5 5 0 0 1 10 0v9a3.5 3.5 0 0 1-7 0V8h2v8a1.5 1.5 0 0 0 3 0V7a3 3 0 0 0-6 0v5.5z',
  ),
  back: icon('M11 5l1.4 1.4L7.8 11H20v2H7.8l4.6 4.6L11 19l-7-7z'),
  clock: icon(
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14zm-1 2v6l4.5 2.7 1-1.6-3.5-2.1V7z',
  ),
  close: icon(
    'M6.4 5L5 6.4 10.6 12 5 17.6 6.4 19 12 13.4 17.6 19 19 17.6 13.4 12 19 6.4 17.6 5 12 10.6z',
  ),
  document: icon('M6 2h8l5 5v15H5V3zm2 9h8v2H8zm0 4h8v2H8z', '#1a73e8'),
  download: icon('M11 4h2v8.2l3.1-3.1 1.4 1.4L12 16l-5.5-5.5 1.4-1.4 3.1 3.1zM5 18h14v2H5z'),
  drive: icon('M8.5 3h7l6.5 11h-7zM7.5 4.7L11 10.8 5.5 20 2 14zM10 15h12l-3.4 6H6.6z', '#188038'),
  fault: icon('M13 2L4 14h6l-1 8 9-12h-6z', '#b06000'),
  file: icon('M6 2h8l5 5v15H5V3zm7 1.5V8h4.5z', '#80868b'),
  folder: icon('M3 5h7l2 2h9v12H3z', '#80868b'),
  form: icon('M5 3h14v18H5zm3 5v2h2V8zm3 0v2h5V8zm-3 5v2h2v-2zm3 0v2h5v-2z', '#7248b9'),
  gauge: icon(
    'M12 5a9 9 0 0 0-9 9c0 1.8.5 3.5 1.4 5h15.2A9 9 0 0 0 12 5zm0 2a7 7 0 0 1 7 7c0 1-.2 2-.6 3H13.6l-.2-4.2L16.5 9l-1-1-4 4.3A2 2 0 0 0 10.4 17H5.6A7 7 0 0 1 12 7z',
  ),
  image: icon('M4 4h16v16H4zm2 12h12l-4-5-3 3.5-2-2.5z', '#d93025'),
  inbox: icon('M4 4h16v16H4zm2 2v7h4a2 2 0 0 0 4 0h4V6z'),
  mail: icon('M3 5h18v14H3zm2 3v9h14V8l-7 5zm1-1l6 4.2L18 7z', '#d93025'),
  menu: icon('M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z'),
  pdf: icon(
    'M6 2h8l5 5v15H5V3zm2 10v6h1.5v-2H11v-4zm1.5 1.3h.5v1.4h-.5zM12 12v6h2.5v-6zm1.3 1.3h.4v3.4h-.4zM15.5 12v6H17v-2.3h1v-1.3h-1v-1.1h1.2V12z',
    '#d93025',
  ),
  pencil: icon(
    'M4 16.5V20h3.5L18 9.5 14.5 6zM19.7 7.8a1 1 0 0 0 0-1.4l-2.1-2.1a1 1 0 0 0-1.4 0L15 5.5 18.5 9z',
  ),
  play: icon('M8 5v14l11-7z'),
  reload: icon('M17.7 6.3A8 8 0 1 0 19.7 14h-2.1a6 6 0 1 1-1.3-6.2L13 11h7V4z'),
  reply: icon('M10 9V5l-7 7 7 7v-4.1c5 0 8.5 1.6 11 5.1-1-5-4-10-11-11z'),
  script: icon(
    'M4 4h16v16H4zm5 4l-4 4 4 4 1.4-1.4L7.8 12l2.6-2.6zm6 0l-1.4 1.4L16.2 12l-2.6 2.6L15 16l4-4z',
    '#1a73e8',
  ),
  send: icon('M3 20l18-8L3 4v6l11 2-11 2z'),
  sent: icon('M3 20l18-8L3 4zM5 7.1l9 3.9H5zM5 13h9l-9 3.9z'),
  spreadsheet: icon(
    'M5 3h14v18H5zm3 5v2.5h3V8zm5 0v2.5h3V8zm-5 4.5V15h3v-2.5zm5 0V15h3v-2.5zM8 17v1.5h3V17zm5 0v1.5h3V17z',
    '#188038',
  ),
  tag: icon('M4 5h11l5 7-5 7H4z'),
  web: icon(
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-1 2.1V8H8.3c.6-1.5 1.6-2.6 2.7-2.9zM7.7 10H11v4H7.7a12 12 0 0 1 0-4zM11 16v2.9c-1.1-.3-2.1-1.4-2.7-2.9zm2 2.9V16h2.7c-.6 1.5-1.6 2.6-2.7 2.9zM13 14v-4h3.3a12 12 0 0 1 0 4zm0-6V5.1c1.1.3 2.1 1.4 2.7 2.9z',
    '#1a73e8',
  ),
};
