/** The channels between the window and the main process: the preload opens these and no others. */
export const channels = {
  call: 'desk:call',
  fetchFile: 'desk:fetch-file',
  sendFile: 'desk:send-file',
  event: 'desk:event',
  menu: 'shell:menu',
  command: 'shell:command',
  flush: 'shell:flush',
  flushed: 'shell:flushed',
  save: 'shell:save',
  progress: 'shell:progress',
  title: 'shell:title',
} as const;
