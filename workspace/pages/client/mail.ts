/** Letters are as high as their text: the frame runs no script, so the page measures it. */

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.html-mail')) {
  const fit = () => {
    const root = frame.contentDocument?.documentElement;
    if (!root) return;
    // A document is never lower than its frame: only from nothing it shows its own height.
    frame.style.height = '0';
    frame.style.height = `${root.scrollHeight + 8}px`;
  };
  frame.addEventListener('load', fit);
  // A closed message has no height until it is opened.
  frame.closest('details')?.addEventListener('toggle', fit);
  addEventListener('resize', fit);
  fit();
}
