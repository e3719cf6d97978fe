import { showKeys } from '../commands/keys.ts';
import { isMac, useCommandList } from '../commands/registry.ts';

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

/** The keys of the command of an id, as they are now. */
export const KeysOf = ({ command }: { readonly command: string }) => (
  <Keys keys={useCommandList().find(({ id }) => id === command)?.keys} />
);
