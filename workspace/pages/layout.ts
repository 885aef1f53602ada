import {COMMON_STYLES, type Script, type Style} from './assets';
import {clockTime, longDate} from './format';
import {html, type Html, type Part} from './html';
import {htmlAnswer, type Answer} from './http';
import {icons} from './icons';
import {peopleSwitcher} from './people';
import type {Visit} from './visit';

export interface PageContent {
  /** In the tab: what, then where. */
  title: string;
  /** The name of the app in the bar. */
  app: string;
  icon?: Html;
  /** The main part, without `<main>`. */
  main: Part;
  /** A class for `<main>`; `column` for ordinary pages. */
  mainClass?: string;
  /** Between the app's name and the clock. */
  barMiddle?: Part;
  /** Between the bar and the main part: menus. */
  above?: Part;
  styles?: Style[];
  scripts?: Script[];
  bodyClass?: string;
  status?: number;
}

/** A whole page with the bar that every page has: where am I, what time is it, who am I. */
export function page(visit: Visit, content: PageContent): Answer {
  const body = html`<a class="skip" href="#isi">Langsung ke isi</a>
    ${bar(visit, content)} ${content.above}
    <main id="isi" class="${content.mainClass ?? 'column'}" tabindex="-1">${content.main}</main>`;
  return bare({
    title: content.title,
    body,
    bodyClass: content.bodyClass,
    styles: content.styles,
    scripts: ['shell', ...(content.scripts ?? [])],
    status: content.status,
  });
}

export interface BareContent {
  title: string;
  body: Html;
  bodyClass?: string;
  styles?: Style[];
  scripts?: Script[];
  status?: number;
}

/** A page without the bar: the Form and web apps, as strangers see them. */
export function bare({
  title,
  body,
  bodyClass = '',
  styles = [],
  scripts = [],
  status = 200,
}: BareContent): Answer {
  const document = html`<html lang="id">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      ${[...COMMON_STYLES, ...styles].map(name => html`<link rel="stylesheet" href="/assets/${name}.css" />`)}
      ${scripts.map(name => html`<script src="/assets/${name}.js" defer></script>`)}
    </head>
    <body class="${bodyClass}">
      ${body}
    </body>
  </html>`;
  return htmlAnswer(document, status);
}

function bar(visit: Visit, {app, icon, barMiddle}: PageContent): Html {
  return html`<header class="bar">
    <a class="button icon" href="/" aria-label="Beranda Ruang Kerja lokal" title="Beranda">${icons.apps}</a>
    <div class="app">${icon}<span>${app}</span></div>
    ${barMiddle}
    <div class="space"></div>
    ${clockChip(visit)} ${peopleSwitcher(visit)}
  </header>`;
}

export function clockChip(visit: Visit): Html {
  const now = visit.world.clock.now();
  return html`<a class="time" href="/clock" title="Waktu Ruang Kerja ini. Buka Jam.">
    ${icons.clock}<span><span class="date">${longDate(now)}, </span>${clockTime(now)} WIB</span>
  </a>`;
}
