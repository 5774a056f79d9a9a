import { expect, it } from 'vitest';
import { actOf } from './keys';

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more });

it('understands the keys of the room', () => {
  expect([actOf(key('a'), false, true), actOf(key('F'), false, true), actOf(key('m'), false, true), actOf(key('g'), false, true), actOf(key('t'), false, true), actOf(key('ArrowRight', { shiftKey: true }), false, false), actOf(key('ArrowLeft', { shiftKey: true }), false, true)]).toEqual([0, 5, 'mark', 'jump', 'time', 'next', 'previous']);
});
it('is deaf while words are typed, to the browser’s own keys, and where letters are switched off', () => {
  expect([actOf(key('a'), true, true), actOf(key('a', { ctrlKey: true }), false, true), actOf(key('ArrowRight', { altKey: true }), false, true), actOf(key('ArrowRight'), false, true), actOf(key('a'), false, false), actOf(key('a', { isComposing: true }), false, true), actOf(key('z'), false, true)].every((act) => act === undefined)).toBe(true);
});
