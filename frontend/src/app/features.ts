import type { FeatureModule } from '@/shared/module';

const modules = Object.values(import.meta.glob<FeatureModule>('../features/*/module.ts', { eager: true, import: 'default' }));

/** Everything the features say about themselves; nothing here knows any of them by name. */
export const features = {
  routes: modules.flatMap((module) => module.routes),
  menu: modules.flatMap((module) => module.menu ?? []),
  personSlots: modules.flatMap((module) => module.slots?.person ?? []).sort((a, b) => a.order - b.order),
};
