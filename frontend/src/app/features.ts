import type { FeatureModule, Slot } from '@/shared/module';
import own from './own';

const modules = [own, ...Object.values(import.meta.glob<FeatureModule>('../features/*/module.ts', { eager: true, import: 'default' }))];
const slots = (page: 'person' | 'home' | 'examHome' | 'wallet'): Slot[] => modules.flatMap((module) => module.slots?.[page] ?? []).sort((a, b) => a.order - b.order);

/** Everything the features say about themselves; nothing here knows any of them by name. */
export const features = {
  routes: modules.flatMap((module) => module.routes),
  menu: modules.flatMap((module) => module.menu ?? []),
  personSlots: slots('person'),
  homeSlots: slots('home'),
  examHomeSlots: slots('examHome'),
  walletSlots: slots('wallet'),
};
