import { showKeys } from '../commands/keys.ts';
import { isMac } from '../commands/registry.ts';

/** The keys of a command as caps. */
export function Keys({ keys }: { readonly keys: readonly string[] | undefined }) {
  return (
    <span className="keys">
      {(keys ?? []).map((one) => (
        <kbd key={one}>{showKeys(one, isMac)}</kbd>
      ))}
    </span>
  );
}
