import { describe, expect, it } from 'vitest';
import { passwordFault, safeNext } from './model';

describe('a new password', () => {
  it('is long enough', () => expect(passwordFault('old', '短密码', '短密码')?.key).toBe('access.password.short'));
  it('is new', () => expect(passwordFault('correct horse battery', 'correct horse battery', '')?.key).toBe('access.password.same'));
  it('is typed alike twice', () => expect(passwordFault('old', 'correct horse battery', 'correct horse')?.field).toBe('again'));
  it('may then be sent', () => expect(passwordFault('old', 'correct horse battery', 'correct horse battery')).toBeUndefined());
});

describe('where to go after signing in', () => {
  it.each([['/my', '/my'], ['//evil.example', '/'], ['/\\evil.example', '/'], ['https://evil.example', '/'], [undefined, '/']])('%s → %s', (given, to) => expect(safeNext(given)).toBe(to));
});
