/** The pinyin initials of a name in small letters, its own letters and digits as they are: wxr for 王小冉. The table of readings is loaded with the first name. */
export async function initialsOf(name: string): Promise<string> {
  const { pinyin } = await import('pinyin-pro');
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true, nonZh: 'consecutive' });
  return syllables
    .map((syllable) => {
      const letters = syllable.toLowerCase().replace(/[^a-z0-9]/g, '');
      return /^[a-z]+$/.test(letters) && !name.toLowerCase().includes(letters) ? letters.slice(0, 1) : letters;
    })
    .join('');
}
