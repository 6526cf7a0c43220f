import { describe, expect, test } from 'vitest';
import { showSpaces } from '#text/characters/show-spaces.ts';

describe('white space made visible', () => {
  test.each([
    { situation: 'a single space stays', text: 'on May 4', shown: 'on May 4' },
    { situation: 'a no-break space', text: 'on\u00a0May', shown: 'on·May' },
    { situation: 'two spaces', text: 'on  May', shown: 'on␣␣May' },
    { situation: 'a no-break space beside a space', text: '.\u00a0 He', shown: '.·␣He' },
    { situation: 'a space beside a no-break space', text: '. \u00a0He', shown: '.␣·He' },
    { situation: 'spaces at the ends', text: ' on May ', shown: '␣on May␣' },
    { situation: 'a space alone', text: ' ', shown: '␣' },
    { situation: 'a tab and a new line', text: 'on\tMay\n4', shown: 'on→May↵4' },
    { situation: 'a rarer space', text: 'on\u2009May', shown: 'on[U+2009]May' },
    { situation: 'nothing', text: '', shown: '' },
  ])('$situation', ({ text, shown }) => {
    expect(showSpaces(text)).toBe(shown);
  });
});
