import { contextBridge, ipcRenderer } from 'electron';
import type { Carrier } from '../../shared/api/carrier.ts';
import type { Shell } from '../../shared/api/shell.ts';
import { channels } from './channels.ts';

/** Hears a channel without handing the window Electron's event. */
const hear = (channel: string, heard: (...told: never[]) => void): (() => void) => {
  const relay = (_event: unknown, ...told: unknown[]) => heard(...(told as never[]));
  ipcRenderer.on(channel, relay);
  return () => void ipcRenderer.off(channel, relay);
};

const desk: Carrier = {
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  fetchFile: (id) => ipcRenderer.invoke(channels.fetchFile, id),
  sendFile: (bytes) => ipcRenderer.invoke(channels.sendFile, bytes),
  listen: (heard) => hear(channels.event, heard),
};

const shell: Shell = {
  showMenu: (menus) => ipcRenderer.send(channels.menu, menus),
  onCommand: (chosen) => hear(channels.command, chosen),
  onFlush: (flush) =>
    hear(channels.flush, (turn: number) => {
      const answer = () => ipcRenderer.send(channels.flushed, turn);
      Promise.resolve(flush()).then(answer, answer);
    }),
  saveFile: (name, bytes) => ipcRenderer.invoke(channels.save, name, bytes),
  showProgress: (share) => ipcRenderer.send(channels.progress, share),
  nameWindow: (title) => ipcRenderer.send(channels.title, title),
};

contextBridge.exposeInMainWorld('desk', desk);
contextBridge.exposeInMainWorld('shell', shell);
