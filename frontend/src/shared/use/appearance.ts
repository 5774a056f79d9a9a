import { ref, watch } from 'vue';

/** How the screen looks: as the device says, light, or dark. */
export type Theme = 'auto' | 'light' | 'dark';

const key = 'fadu.theme';
const read = (): Theme => {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
};
const theme = ref<Theme>('auto');
const device = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;

function paint(): void {
  document.documentElement.classList.toggle('dark', theme.value === 'dark' || (theme.value === 'auto' && !!device?.matches));
}

/** Takes up the kept theme and follows the device while it is asked to. Called once, at the start. */
export function startAppearance(): void {
  theme.value = read();
  paint();
  device?.addEventListener('change', paint);
  watch(theme, (chosen) => {
    localStorage.setItem(key, chosen);
    paint();
  });
}

/** The chosen theme. */
export function useAppearance() {
  return { theme };
}
