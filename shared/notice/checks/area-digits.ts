import { saySaid } from '../../words/findings.ts';
import { areaFault } from './area.ts';
import { type Checked, unchecked } from './checked.ts';

/** A number that should be so many digits, the first six an area, with nothing to check beyond that. */
export function checkDigits(name: string, length: number, given: string): Checked {
  if (given.length !== length || !/^\d+$/.test(given))
    return unchecked(`${name}通常为 ${length} 位数字，现为 ${given.length} 位，请核对原件。`);
  const fault = areaFault(name, given);
  return unchecked(
    fault === undefined ? `${name}为 ${length} 位数字，没有公开的校验规则，请核对原件。` : saySaid('zh', { ...fault, probable: '' }),
  );
}
