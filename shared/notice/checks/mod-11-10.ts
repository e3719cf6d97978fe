/** The check digit of a row of digits by ISO 7064 MOD 11,10 (business registration GS 15-2006, food licences JY and SC). */
export function hybridCheckDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}
