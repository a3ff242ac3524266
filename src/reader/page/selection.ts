/** Shows a small toolbar at words that the user selected in the notes. */
export function followSelection(toolbar: HTMLElement) {
  let words = '';
  let pointing = false;

  function close(): void {
    toolbar.hidden = true;
  }

  function look(): void {
    const selection = window.getSelection();
    if (toolbar.contains(document.activeElement)) return;
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      close();
      return;
    }
    const range = selection.getRangeAt(0);
    const within = elementOf(range.commonAncestorContainer)?.closest('.notes');
    words = selection.toString().trim();
    if (!within || words === '' || pointing) {
      close();
      return;
    }
    toolbar.hidden = false;
    const box = range.getBoundingClientRect();
    const top = box.bottom + window.scrollY + 6;
    const left = Math.min(Math.max(8, box.left), document.documentElement.clientWidth - toolbar.offsetWidth - 8);
    // Positions are set through the object model: the policy allows no style attribute.
    toolbar.style.top = `${top}px`;
    toolbar.style.left = `${left + window.scrollX}px`;
  }

  document.addEventListener('selectionchange', look);
  document.addEventListener('pointerdown', (event) => {
    pointing = !(event.target instanceof Node && toolbar.contains(event.target));
  });
  document.addEventListener('pointerup', () => {
    pointing = false;
    look();
  });
  return { close, isOpen: (): boolean => !toolbar.hidden, text: (): string => words };
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
