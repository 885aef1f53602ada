import type {Answer, Form, GoTo, Item} from './entities';

type Answers = {[itemId: string]: Answer};

/** A form's pages: each page break begins one. */
export function pagesOf(form: Form): Item[][] {
  const pages: Item[][] = [[]];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') pages.push([item]);
    else pages.at(-1)!.push(item);
  }
  return pages;
}

/** The items a respondent comes by with these answers; what lies on other pages is not asked. */
export function visitedItems(form: Form, answers: Answers): Item[] {
  const pages = pagesOf(form);
  const visited = new Set<number>();
  for (let page = 0; page < pages.length && !visited.has(page);) {
    visited.add(page);
    page = nextPage(pages, page, answers);
  }
  return [...visited].sort((one, other) => one - other).flatMap(page => pages[page]!);
}

/** The page after this one; `pages.length` is the end. */
export function nextPage(pages: Item[][], page: number, answers: Answers): number {
  const chosen = pages[page]!.flatMap(item => chosenGoTo(item, answers[item.id]) ?? []);
  // The page break below tells where its own page is left out for another.
  const goTo = chosen.at(-1) ?? pages[page + 1]?.[0]?.goTo ?? {type: 'CONTINUE' as const};
  switch (goTo.type) {
    case 'SUBMIT':
      return pages.length;
    case 'RESTART':
      return 0;
    case 'GO_TO_PAGE':
      return pages.findIndex(items => items[0]?.id === goTo.page);
    case 'CONTINUE':
      return page + 1;
  }
}

function chosenGoTo(item: Item, answer: Answer | undefined): GoTo | undefined {
  if (item.type !== 'MULTIPLE_CHOICE' && item.type !== 'LIST') return undefined;
  return item.choices.find(choice => choice.value === answer)?.goTo ?? undefined;
}
