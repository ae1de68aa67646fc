import type { TaughtPage } from '../domain/model/taught-page';
import type { PickStep, StartPick, Taught } from '../messages/teach-messages';

/** What a panel says. The port is the extension's own; a message of another shape is one that asks to read again. */
export type PanelMessage = Taught | StartPick | PickStep | { type: 'read' };

const STEPS = ['wider', 'narrower', 'next', 'previous', 'take', 'leave'];

function isTaught(page: unknown): page is TaughtPage {
  const { id, host, path, fields } = (page ?? {}) as Partial<Record<keyof TaughtPage, unknown>>;
  return (
    [id, host, path].every((one) => typeof one === 'string') &&
    Array.isArray(fields) &&
    fields.every((field) => Array.isArray(field?.locators) && typeof field.label === 'string')
  );
}

/** The page's half of the validation, without the library of the panel's. */
export function panelMessage(message: unknown): PanelMessage {
  const { type, pages, hint, step } = (message ?? {}) as Record<string, unknown>;
  if (type === 'taught' && Array.isArray(pages) && pages.every(isTaught)) return { type, pages };
  if (type === 'pick' && typeof hint === 'string') return { type, hint: hint.slice(0, 200) };
  if (type === 'pick-step' && typeof step === 'string' && STEPS.includes(step)) {
    return { type, step: step as PickStep['step'] };
  }
  return { type: 'read' };
}
