/** Marks a question may hold, one character each or what looks like one. */
const marks = [...`"'*():^-+%_\\~&|{}[]<>?/@#$;,.\`!=，。《》—…\u3000\t\n\0\u200b\ufeff😀𠮷éßﬁ①㎡ー々İ`, '\ud800', '👨‍👩‍👧'];

/** Questions that mean something to an index, a database or a program. */
const words = `AND|OR|NOT|NEAR|NEAR(|NEAR(王 芳, 5)|pairs:王芳|王芳*|"王芳|王芳"|a OR b|a AND|^王芳|王芳 -李四|' OR 1=1 --|"; DROP TABLE booking; --|%s|\${x}|\\u0000|null|undefined|0|-1|1e309|NaN|出生医学证明)|(王芳|王芳 AND NOT 李四|rowid|archive_text`;

/** What nobody should be able to hurt a search with: over two hundred questions. */
export const oddQuestions: readonly string[] = [
  ...words.split('|'),
  ...['王', '王 ', 'a', '1'].map((part) => part.repeat(5000)),
  ...marks,
  ...marks.map((mark) => `王${mark}芳`),
  ...marks.map((mark) => `${mark}王芳${mark}`),
];
