import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { PageCard } from '../state/at-work.ts';
import { tellNote } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';
import { type Placeable, put } from './drag.ts';

/** The keyboard's way onto a page: a menu of the pages, and of what else can be done with a thing. */
export function PutMenu({
  placeable,
  what,
  pages,
  more = [],
}: {
  readonly placeable: Placeable;
  readonly what: string;
  readonly pages: readonly PageCard[];
  readonly more?: readonly { readonly id: string; readonly words: string; run(): void }[];
}) {
  const tell = useWords();
  const choose = async (key: string) => {
    const other = more.find(({ id }) => id === key);
    if (other !== undefined) other.run();
    else if (await put(placeable, key)) tellNote('library.moved');
  };
  return (
    <MenuTrigger>
      <Button className="put-button" aria-label={tell('library.put-on-of', what)}>
        {tell('library.put-on')}
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu-list" onAction={(key) => void choose(String(key))}>
          {pages.map(({ id, number, section }) => (
            <MenuItem key={id} id={id} className="menu-line">
              {tell('library.put-on-page', number, section)}
            </MenuItem>
          ))}
          {more.map(({ id, words }) => (
            <MenuItem key={id} id={id} className="menu-line">
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
