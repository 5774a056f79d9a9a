import { onScopeDispose, ref } from 'vue';

/** Whether the device has a network; it says nothing about the server. */
export function useOnline() {
  const online = ref(navigator.onLine);
  const update = (): void => { online.value = navigator.onLine; };
  addEventListener('online', update);
  addEventListener('offline', update);
  onScopeDispose(() => {
    removeEventListener('online', update);
    removeEventListener('offline', update);
  });
  return online;
}
