import type { Command } from '../commands/command.ts';
import { useFinding } from './find/finding.ts';
import { writeOn } from './hand.ts';
import { currentStory, type OpenStory } from './open-stories.ts';
import { readFiles } from './paste/arrival.ts';
import { receive } from './paste/receive.ts';
import { elementTypes } from './plugins/nodes.ts';
import { chooseElement, moveElement, toggleMark } from './plugins/with-element-breaks.ts';
import { showVersions } from './versions/versions.ts';

const isOpen = (): boolean => currentStory() !== undefined;

/** Does something to the story in the editor. */
const onStory = (work: (story: OpenStory) => void) => (): void => {
  const story = currentStory();
  if (story !== undefined) work(story);
};

const asStep = (words: 'story.step.element' | 'story.step.mark' | 'story.step.move', work: (editor: OpenStory['editor']) => void) =>
  onStory(({ editor }) => editor.whenIdle(() => editor.asStep(words, () => work(editor))));

/** Asks for files to read into the story. */
const importFiles = onStory((story) => {
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.multiple = true;
  chooser.accept = '.txt,.docx,.html,.htm,image/*';
  chooser.onchange = () => void readFiles(Array.from(chooser.files ?? [])).then((arrival) => receive(story, arrival));
  chooser.click();
});

function find(): void {
  const story = currentStory();
  const selection = story === undefined ? '' : (globalThis.getSelection()?.toString() ?? '');
  const words = selection !== '' && selection.length < 60 && !selection.includes('\n') ? selection : useFinding.getState().words;
  useFinding.setState({ isOpen: true, words, at: 0 });
}

/** What can be done to a story; the keys of elements and faces are the text's own as well, where the caret is. */
export const storyCommands: readonly Command[] = [
  {
    id: 'story.find',
    words: 'story.find',
    keys: ['Mod+F', 'Mod+H'],
    menu: 'edit',
    when: () => currentStory()?.editor.composing !== true,
    run: find,
  },
  {
    id: 'story.versions',
    words: 'story.versions',
    keys: ['Mod+S'],
    menu: 'story',
    when: isOpen,
    run: onStory((story) => void showVersions(story)),
  },
  { id: 'story.import', writes: true, words: 'story.import', keys: ['Mod+O'], menu: 'file', when: isOpen, run: importFiles },
  {
    id: 'story.bold',
    writes: true,
    words: 'story.command.bold',
    keys: ['Mod+B'],
    when: isOpen,
    run: asStep('story.step.mark', (editor) => toggleMark(editor, 'bold')),
  },
  {
    id: 'story.kai',
    writes: true,
    words: 'story.command.kai',
    keys: ['Mod+K'],
    when: isOpen,
    run: asStep('story.step.mark', (editor) => toggleMark(editor, 'kai')),
  },
  {
    id: 'story.move-up',
    writes: true,
    words: 'story.command.move-up',
    keys: ['Alt+ArrowUp'],
    when: isOpen,
    run: asStep('story.step.move', (editor) => moveElement(editor, -1)),
  },
  {
    id: 'story.move-down',
    writes: true,
    words: 'story.command.move-down',
    keys: ['Alt+ArrowDown'],
    when: isOpen,
    run: asStep('story.step.move', (editor) => moveElement(editor, 1)),
  },
  ...elementTypes.map(
    (type, i): Command => ({
      id: `story.element.${type}`,
      writes: true,
      words: `story.element.${type}`,
      keys: [`Mod+Alt+${i + 1}`],
      menu: 'story',
      when: isOpen,
      run: asStep('story.step.element', (editor) => chooseElement(editor, type)),
    }),
  ),
  { id: 'story.write', words: 'story.command.write', menu: 'story', when: isOpen, run: writeOn },
];
