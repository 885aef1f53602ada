/** Small comforts of the Form: writing under "Yang lain" chooses it, and an error goes when it is answered. */

for (const text of document.querySelectorAll<HTMLInputElement>(
  '.choice.other input[type="text"]',
)) {
  text.addEventListener('input', () => {
    const box = text.parentElement!.querySelector<HTMLInputElement>(
      'input[type="radio"], input[type="checkbox"]',
    )!;
    if (text.value) box.checked = true;
  });
}

for (const card of document.querySelectorAll<HTMLElement>('.q-card.has-error')) {
  card.addEventListener('change', () => {
    card.classList.remove('has-error');
    const error = card.querySelector<HTMLElement>('.q-error');
    // It keeps its place: nothing may move under a finger that is about to touch the next field.
    if (error) error.style.visibility = 'hidden';
  });
}
