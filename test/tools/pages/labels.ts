/**
 * The labels of a page whose value a person can see, counted without any adapter: an element that is marked up
 * as a label, and something visible beside it.
 */
const LABELS =
  'label, legend, dt, th[scope="row"], .label-text, .o_form_label, .test-id__field-label, [class*="field-label"], [role="term"]';
/** Options, page furniture, rows of lists, and what is written in where there is nothing. */
const NO_FIELD =
  'nav, [role="navigation"], [role="dialog"], [role="listbox"], [role="menu"], .o_radio_item, .list-row, [role="grid"]';
const NOTHING =
  '.none-value, [aria-hidden="true"], script, style, svg, [role="listbox"], .slds-form-element__help, .calculate-on-save-msg, sup, button[data-value=""]';

function isShown(el: Element): boolean {
  return el.checkVisibility({ visibilityProperty: true }) || getComputedStyle(el).display === 'contents';
}

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^\*|\*$/g, '')
    .trim();

/** Words and typed values below an element, labels left out. */
function content(el: Element): string {
  if (!isShown(el) || el.matches(LABELS) || el.matches(NOTHING)) return '';
  if (el instanceof HTMLSelectElement) return plain(el.selectedOptions[0]?.textContent);
  if (el instanceof HTMLInputElement && /^(checkbox|radio)$/.test(el.type)) return el.checked ? 'x' : '';
  if (el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement)
    return el.type === 'hidden' ? '' : plain(el.value);
  if (el instanceof HTMLButtonElement && el.getAttribute('role') !== 'combobox') return '';
  return plain(
    [...el.childNodes]
      .map((node) =>
        node.nodeType === 3 ? node.nodeValue : node.nodeType === 1 ? content(node as Element) : '',
      )
      .join(' '),
  );
}

export type Labelled = { label: string; shown: string };

export function labelsOf(document: Document): Labelled[] {
  const found = [...document.querySelectorAll(LABELS)].filter(
    (label) =>
      isShown(label) &&
      plain(label.textContent) &&
      !label.closest(NO_FIELD) &&
      !label.querySelector(LABELS) &&
      // A part of an address has its label within the address's.
      !(label.tagName === 'LABEL' && label.closest('fieldset')?.querySelector('legend')),
  );
  return found.flatMap((label) => {
    let around: Element | null = label.parentElement;
    // Up to the first element that holds more than this label; if that holds another label, nothing stands beside it.
    for (let i = 0; i < 6 && around; i += 1, around = around.parentElement) {
      const others = found.filter((one) => one !== label && around?.contains(one));
      if (others.length) return [];
      const shown = content(around);
      const text = plain(label.textContent).replace(/\?$/, '').trim();
      if (/[\p{L}\p{N}]/u.test(shown)) return [{ label: text, shown }];
    }
    return [];
  });
}
