/** A text file's content, put into the bundle by the builder. */
declare module '*?raw' {
  const text: string;
  export default text;
}
