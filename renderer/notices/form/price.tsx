import { yuan } from '../../../shared/notice/money.ts';
import { useWords } from '../../state/words.ts';
import type { Told } from '../till.ts';

/** The price, large, with the arithmetic it comes from; beside an order already charged, what is still to be paid or given back. */
export function PriceTag({ told, charged }: { readonly told: Told | undefined; readonly charged?: number }) {
  const say = useWords();
  if (told === undefined) return null;
  const { price, tariff } = told;
  const difference = charged === undefined ? null : price.total - charged;
  return (
    <section className="price" aria-label={say('notices.price')}>
      <output className="total">
        <span className="currency">¥</span>
        {yuan(price.total)}
      </output>
      <p className="sum">
        {say(`notices.price.by.${tariff.basis}`, { units: price.units, unit: yuan(tariff.unit), base: yuan(price.base) })}
      </p>
      {price.bold > 0 ? <p className="sum">{say('notices.price.bold', { amount: yuan(price.bold) })}</p> : null}
      {price.box > 0 ? <p className="sum">{say('notices.price.box', { amount: yuan(price.box) })}</p> : null}
      {price.insertions > 1 ? (
        <p className="sum">{say('notices.price.times', { each: yuan(price.each), times: price.insertions })}</p>
      ) : null}
      {price.discount > 0 ? <p className="sum">{say('notices.price.discount', { amount: yuan(price.discount) })}</p> : null}
      {difference === null ? null : (
        <p className="difference">
          {difference === 0
            ? say('notices.price.same')
            : say(difference > 0 ? 'notices.price.more' : 'notices.price.less', { amount: yuan(Math.abs(difference)) })}
        </p>
      )}
    </section>
  );
}
