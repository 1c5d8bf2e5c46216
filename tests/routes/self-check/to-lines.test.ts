import {expect, test} from 'vitest';
import {toLines} from '../../../src/routes/SelfCheck/to-lines.ts';

test.each([
  ['', []],
  ['  \n\t\n\r\n', []],
  ['One', ['One']],
  ['One\nTwo', ['One', 'Two']],
  ['One\r\nTwo\rThree', ['One', 'Two', 'Three']],
  ['One\u2028Two\u2029Three\u0085Four\fFive\vSix', ['One', 'Two', 'Three', 'Four', 'Five', 'Six']],
  ['\n\nOne\n\n\nTwo\n', ['One', 'Two']],
  ['  One \t\nTwo', ['One', 'Two']],
  ['One\nTwo\n One', ['One', 'Two']],
  ['One\none', ['One', 'one']],
  ['One\ttab\u0000', ['One tab']],
  ['- One\n# Two', ['- One', '# Two']],
])('takes %j for the evidence %j', (text, lines) => {
  expect(toLines(text)).toEqual(lines);
});
