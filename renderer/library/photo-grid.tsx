import { type DragEvent, useRef, useState } from 'react';
import type { Output } from '../../shared/api/contract.ts';
import { desk } from '../desk.ts';
import { Icon } from '../frame/icon.tsx';
import { Writes } from '../frame/writes.tsx';
import { useAnswer } from '../state/answer.ts';
import type { PageCard } from '../state/at-work.ts';
import { useHeld } from '../state/held.ts';
import { orTell } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';
import { drag, isDragged } from './drag.ts';
import { addressOf, usePicture } from './page-picture.ts';
import { PutMenu } from './put-menu.tsx';

/** Under so many pixels an inch a photo prints soft on newsprint. */
const softUnder = 200;

/** Keeps photo files as they are, one after the other. */
async function keepPhotos(files: readonly File[]): Promise<void> {
  for (const file of files) {
    const sent = orTell(await desk.send(new Uint8Array(await file.arrayBuffer())));
    if (sent !== null) orTell(await desk.call('photo.keep', { file: sent, fileName: file.name.slice(0, 200) }));
  }
}

/** The photos of the house, with the resolution each has where it stands; files are dropped in. */
export function PhotoGrid({ pages }: { readonly pages: readonly PageCard[] }) {
  const tell = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const photos = useAnswer('photo.list', {}, ['photo', 'story', 'page', 'placing']).value;
  const isFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files') && !isDragged(event) && !useHeld.getState().isHeld;
  return (
    <section
      className={`photo-drop${isOver ? ' is-over' : ''}`}
      aria-label={tell('library.photos')}
      onDragOver={(event) => {
        if (!isFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!isFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void keepPhotos([...event.dataTransfer.files]);
      }}
    >
      <div className="side-tools">
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept="image/*"
          onChange={(event) => void keepPhotos([...(event.target.files ?? [])])}
        />
        <Writes>
          <button type="button" className="small-button" onClick={() => picker.current?.click()}>
            <Icon name="plus" />
            {tell('library.add-photos')}
          </button>
        </Writes>
      </div>
      {photos?.length === 0 ? <p className="nothing">{tell('library.no-photos')}</p> : null}
      <ul className="photo-grid">
        {(photos ?? []).map((photo) => (
          <PhotoCard key={photo.id} photo={photo} pages={pages} />
        ))}
      </ul>
    </section>
  );
}

function PhotoCard({ photo, pages }: { readonly photo: Output<'photo.list'>[number]; readonly pages: readonly PageCard[] }) {
  const tell = useWords();
  const { id, fileName, width, height, uses } = photo;
  const address = usePicture(`photo ${id}`, async () => {
    const fetched = await desk.call('photo.show', { id, most: 320 });
    return fetched.ok ? addressOf(fetched.value.file, fetched.value.mime) : null;
  });
  return (
    <li draggable onDragStart={(event) => drag(event, { kind: 'photo', id })}>
      <div className="photo-frame">{address === null ? null : <img src={address} alt={fileName} draggable={false} />}</div>
      <strong title={fileName}>{fileName}</strong>
      <span>{tell('library.photo-size', width, height)}</span>
      {uses.length === 0 ? <span>{tell('library.photo-unused')}</span> : null}
      {uses.map(({ storyId, pageNumber, ppi }) => (
        <span
          key={storyId}
          className={ppi !== null && ppi < softUnder ? 'is-soft' : ''}
          title={ppi !== null && ppi < softUnder ? tell('library.soft') : undefined}
        >
          {tell('library.photo-use', pageNumber, ppi)}
        </span>
      ))}
      <Writes>
        <PutMenu placeable={{ kind: 'photo', id }} what={fileName} pages={pages} />
      </Writes>
    </li>
  );
}
