import { onScopeDispose } from 'vue';

/** Whether a key pressed there belongs to what is being written. */
export function isWriting(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return !!element?.closest?.('input, textarea, select, [contenteditable="true"], dialog[open]');
}

const OFF = 'fadu.keys.off';
/** Single-letter keys can be switched off (WCAG 2.1.4). */
export const keysAreOn = (): boolean => localStorage.getItem(OFF) !== '1';
/** Switches single-letter keys on or off for this device. */
export const switchKeys = (on: boolean): void => (on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '1'));

/** Single-letter keys of a page, deaf while somebody writes and when they are switched off. */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => void>): void {
  const heard = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || !keysAreOn()) return;
    const act = keys[event.key] ?? keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act(event);
  };
  addEventListener('keydown', heard);
  onScopeDispose(() => removeEventListener('keydown', heard));
}
