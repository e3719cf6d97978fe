/** Style sheets are bundled by the builder; nothing is imported from them. */
declare module '*.css';
