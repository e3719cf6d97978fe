import { describe, expect, it } from 'vitest';
import { isOurs } from '../../../electron/app/sender.ts';

describe('whose message it is', () => {
  it.each(['app://desk', 'app://desk/', 'app://desk/index.html', 'app://desk/index.html?story=1#caret'])('listens to %s', (url) => {
    expect(isOurs({ url, parent: null })).toBe(true);
  });

  it.each([
    'app://desk.example.invalid/',
    'app://desktop/',
    'app://evil/app://desk/',
    'app://someone@desk/',
    'app://desk:1/',
    'http://desk/',
    'https://example.invalid/?next=app://desk',
    'file:///app://desk/index.html',
    'about:blank',
    'data:text/html,app://desk',
    '',
    'app:desk',
  ])('does not listen to “%s”', (url) => {
    expect(isOurs({ url, parent: null })).toBe(false);
  });

  it('does not listen to a frame inside a page, nor to one that is gone', () => {
    expect(isOurs({ url: 'app://desk/', parent: {} })).toBe(false);
    expect(isOurs(null)).toBe(false);
    expect(isOurs(undefined)).toBe(false);
  });
});
