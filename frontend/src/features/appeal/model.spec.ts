import { describe, expect, it } from 'vitest';
import { isEnough } from './model';

describe('an appeal', () => {
  it('says what happened', () => expect([isEnough('没签上'), isEnough('   没签上       '), isEnough('当天到场，手机没电，坐第三排，有人作证')]).toEqual([false, false, true]));
});
