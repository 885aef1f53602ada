/** Behaviour every page has: menus made of <details> close as menus do, forms are not sent twice. */

document.addEventListener('click', event => {
  for (const menu of openMenus()) {
    if (!menu.contains(event.target as Node)) menu.open = false;
  }
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});

document.addEventListener('submit', event => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== 'post') return;
  // After the browser has read the fields, the button's own among them.
  setTimeout(() => {
    for (const button of form.querySelectorAll('button')) button.disabled = true;
  });
});

// Back from the page that followed: the form may be sent again.
addEventListener('pageshow', event => {
  if (!event.persisted) return;
  for (const button of document.querySelectorAll('form button'))
    (button as HTMLButtonElement).disabled = false;
});

const openMenus = () =>
  document.querySelectorAll<HTMLDetailsElement>('details.people[open], details.menu[open]');
