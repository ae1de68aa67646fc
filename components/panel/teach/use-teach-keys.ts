import { useEffect, useRef } from 'react';
import type { PickStep } from '../../../lib/messages/teach-messages';

const STEPS: Record<string, PickStep['step']> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Enter: 'take',
  Escape: 'leave',
};

/** Keys pressed in the panel while the user points go to the page, which does not have the keyboard. */
export function useTeachKeys(pointing: boolean, step: (step: PickStep['step']) => void): void {
  const current = useRef(step);
  useEffect(() => {
    current.current = step;
  });
  useEffect(() => {
    if (!pointing) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const name = STEPS[event.key];
      const at = event.target as HTMLElement | null;
      if (!name || event.ctrlKey || event.metaKey || event.altKey || at?.closest('[role="menu"]')) return;
      if (name !== 'leave' && at?.closest('input, textarea, select')) return;
      // On other buttons the key is theirs; on the one that says "point" it picks.
      if (name === 'take' && at?.closest('button:not([data-pointing])')) return;
      event.preventDefault();
      current.current(name);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [pointing]);
}
