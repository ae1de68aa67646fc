import { useEffect, useState } from 'react';
import {
  addPicked,
  dropUnaddressed,
  type InHand,
  Picked,
  pickedAt,
  type Place,
  settle,
} from '../../lib/messages/picked';
import { forgetPicked, onPicked } from '../../lib/platform/picked-texts';
import { onTabLoading } from '../../lib/platform/tabs';

/** The text that was picked on the page in front, until the user is done with it; none of another page's. */
export function usePicked(place: Place | null): { picked: Picked | null; close: () => void } {
  const [hand, setHand] = useState<InHand>([]);
  useEffect(() => {
    const stops = [
      onPicked((stored) => {
        const parsed = Picked.safeParse(stored);
        if (parsed.success) setHand((held) => addPicked(held, parsed.data));
      }),
      onTabLoading((tabId) => setHand((held) => dropUnaddressed(held, tabId))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const settled = settle(hand, place);
  if (settled !== hand) setHand(settled);
  const picked = pickedAt(settled, place);
  // On the screen it is the panel's: it does not come back when the panel is opened anew.
  useEffect(() => {
    if (picked) void forgetPicked(picked.tabId, picked.id);
  }, [picked]);
  return { picked, close: () => setHand((held) => held.filter((one) => one.picked !== picked)) };
}
