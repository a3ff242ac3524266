/**
 * Brings a page up to date. Regions (`data-region`) that did not change stay the elements they are, with the user's
 * selection and focus; what he opened stays open, and the focus returns to the same thing in a region that changed.
 */
export function replaceRegions(page: HTMLElement, fresh: DocumentFragment): void {
  const focused = document.activeElement;
  const known = focused instanceof HTMLElement ? signature(focused) : '';
  const draft = document.querySelector<HTMLInputElement>('#add-follow-up');
  const typed = draft && { value: draft.value, from: draft.selectionStart, to: draft.selectionEnd };
  keepOpen(page, fresh);
  const before = regions(page);
  const after = regions(fresh);
  if (
    before.length === after.length &&
    before.every((region, index) => region.dataset['region'] === after[index]?.dataset['region'])
  ) {
    before.forEach((region, index) => {
      const next = after[index];
      if (next && !same(region, next)) region.replaceWith(next);
    });
  } else page.replaceChildren(fresh);
  // A box that the user ticked shows what is so, not what was asked for.
  for (const box of page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = box.defaultChecked;
  const field = document.querySelector<HTMLInputElement>('#add-follow-up');
  if (field && typed && field !== draft) {
    field.value = typed.value;
    if (focused === draft) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(typed.from, typed.to);
    }
  }
  if (known !== '' && focused && !focused.isConnected) refocus(page, known);
}

const regions = (root: ParentNode): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-region]')];

/** Equal but for where one is in the outline. */
function same(region: HTMLElement, next: HTMLElement): boolean {
  const plain = region.cloneNode(true) as HTMLElement;
  for (const link of plain.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
  for (const place of plain.querySelectorAll('[tabindex="-1"]:not(#title)')) place.removeAttribute('tabindex');
  return plain.isEqualNode(next);
}

function keepOpen(page: HTMLElement, fresh: DocumentFragment): void {
  for (const details of page.querySelectorAll<HTMLDetailsElement>('details[id]')) {
    const next = fresh.getElementById(details.id);
    if (next instanceof HTMLDetailsElement) next.open = details.open;
  }
}

/** What tells an element from the others on its page, also after it was made anew. */
export function signature(element: HTMLElement): string {
  const { key, open, id } = element.dataset;
  return key ?? (open === undefined ? element.id : `${open} ${id ?? ''}`);
}

function refocus(page: HTMLElement, known: string): void {
  const again = elementWith(page, known) ?? page.querySelector<HTMLElement>('h1');
  again?.focus({ preventScroll: true });
}

/** What had this {@link signature}. */
export const elementWith = (page: HTMLElement, known: string): HTMLElement | undefined =>
  [...page.querySelectorAll<HTMLElement>('a, button, input, [tabindex]')].find(
    (element) => signature(element) === known,
  );
