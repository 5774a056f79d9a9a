import { reactive } from 'vue';

/** A result told in passing, with a way back where there is one. */
export interface Toast {
  id: number;
  text: string;
  undo?: () => void;
}

const LIFE_MS = 6_000;
const shown = reactive<Toast[]>([]);
let last = 0;

/** The toasts on screen and the means to add and remove one. Errors that need an act are never toasts. */
export function useToasts() {
  function dismiss(id: number): void {
    const at = shown.findIndex((toast) => toast.id === id);
    if (at >= 0) shown.splice(at, 1);
  }
  function tell(text: string, undo?: () => void): void {
    const id = ++last;
    shown.push(undo ? { id, text, undo } : { id, text });
    setTimeout(() => dismiss(id), LIFE_MS);
  }
  return { shown, tell, dismiss };
}
