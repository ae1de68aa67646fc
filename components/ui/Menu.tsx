import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

export type MenuEntry =
  | {
      kind: 'item';
      id: string;
      label: string;
      icon?: ReactNode;
      checked?: boolean;
      disabled?: boolean;
      onSelect: () => void;
    }
  | { kind: 'label'; id: string; label: string }
  | { kind: 'line'; id: string };

/** A menu on a button; keyboard, focus and roles are the library's. */
export function Menu({
  trigger,
  entries,
  align = 'end',
  onOpenChange,
}: {
  trigger: ReactNode;
  entries: MenuEntry[];
  align?: 'start' | 'end';
  onOpenChange?: (open: boolean) => void;
}) {
  return (
    <DropdownMenu.Root modal={false} onOpenChange={onOpenChange}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align={align} sideOffset={4} collisionPadding={8}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry.kind === 'line') return <DropdownMenu.Separator className="menu-line" />;
  if (entry.kind === 'label') {
    return <DropdownMenu.Label className="menu-label">{entry.label}</DropdownMenu.Label>;
  }
  if (entry.checked === undefined) {
    return (
      <DropdownMenu.Item className="menu-item" disabled={entry.disabled ?? false} onSelect={entry.onSelect}>
        {entry.icon}
        {entry.label}
      </DropdownMenu.Item>
    );
  }
  return (
    <DropdownMenu.CheckboxItem
      className="menu-item"
      checked={entry.checked}
      disabled={entry.disabled ?? false}
      onSelect={entry.onSelect}
    >
      <span className="menu-check">
        <DropdownMenu.ItemIndicator>
          <Check size={14} aria-hidden />
        </DropdownMenu.ItemIndicator>
      </span>
      {entry.label}
    </DropdownMenu.CheckboxItem>
  );
}
