export { default as BrandMark } from './BrandMark.vue';
export { default as LanguageSwitch } from './LanguageSwitch.vue';
