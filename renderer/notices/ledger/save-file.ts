/** Hands bytes to the person as a file of this name: saved where the browser, or Electron's dialog, puts it. */
export function saveFile(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun when the click returns; a little later the bytes may go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
