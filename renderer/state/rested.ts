import { useEffect, useState } from 'react';

/** A value once it has stood still for so many milliseconds: what is typed is asked after when the hand rests. */
export function useRested<Value>(value: Value, rest: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}
