/** One click for all boxes, as on Google's page. */
const all = document.querySelector<HTMLInputElement>('#all-scopes');
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name=scope]')];

function follow(): void {
  if (all) all.checked = boxes.every(box => box.checked);
}

all?.addEventListener('change', () => {
  for (const box of boxes) box.checked = all.checked;
});
for (const box of boxes) box.addEventListener('change', follow);
follow();
