/** Things of a list, each with a key of its own: its name, and which one of that name it is. What is still the same when the list is drawn anew stays as it is. */
export function keyed<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): readonly (readonly [key: string, thing: Thing])[] {
  const counts = new Map<string, number>();
  return things.map((thing) => {
    const name = nameOf(thing);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [`${count} ${name}`, thing];
  });
}
