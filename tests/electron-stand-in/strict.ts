/** An object that refuses what it does not play: a call that quietly did nothing would let a test pass that real Electron fails. */
export const strict = <Played extends object>(name: string, played: Played): Played =>
  new Proxy(played, {
    get(target, key) {
      const isAskedByNode = typeof key === 'symbol' || key === 'then' || key === 'toJSON';
      if (key in target || isAskedByNode) {
        const value = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      throw new Error(`the stand-in plays no ${name}.${key}`);
    },
  });
