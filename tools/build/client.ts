import type {BuildOptions} from 'esbuild';

/** How every script of a page is built: small, for the browsers of the last years, without other files. */
export const CLIENT = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2020',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'silent',
  // Inside a template literal HtmlService takes `//` for a comment and cuts the line there.
  supported: {'template-literal': false},
} satisfies BuildOptions;
