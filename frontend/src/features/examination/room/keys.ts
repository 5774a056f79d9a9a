import { onScopeDispose } from 'vue';
import { keysAreOn } from '@/shared/use/keys';

/** What the room's keys do. */
export interface RoomKeys {
  letter: (index: number) => void;
  next: () => void;
  previous: () => void;
  mark: () => void;
  jump: () => void;
  time: () => void;
}

/** Which act a key asks for; nothing while somebody types words or a dialog is open. Options are chosen by letter from anywhere. */
export function actOf(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>, typing: boolean, letters: boolean): keyof RoomKeys | number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing) return undefined;
  if (event.shiftKey && event.key === 'ArrowRight') return 'next';
  if (event.shiftKey && event.key === 'ArrowLeft') return 'previous';
  if (!letters || event.key.length !== 1) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'm') return 'mark';
  if (key === 'g') return 'jump';
  if (key === 't') return 'time';
  return key >= 'a' && key <= 'f' ? key.charCodeAt(0) - 97 : undefined;
}

const isTyping = (target: EventTarget | null): boolean => !!(target as HTMLElement | null)?.closest?.('input:not([type=radio], [type=checkbox]), textarea, select, dialog[open]');

/** The keys of the room, while it is open. */
export function useRoomKeys(keys: RoomKeys, on: () => boolean): void {
  const heard = (event: KeyboardEvent): void => {
    if (!on() || document.querySelector('dialog[open]')) return;
    const act = actOf(event, isTyping(event.target), keysAreOn());
    if (act === undefined) return;
    event.preventDefault();
    if (typeof act === 'number') keys.letter(act);
    else if (act !== 'letter') keys[act]();
  };
  addEventListener('keydown', heard);
  onScopeDispose(() => removeEventListener('keydown', heard));
}
