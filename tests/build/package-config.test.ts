import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../build/place.ts';

const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(placeOf(path), 'utf8'));
const { $schema, ...config } = read('build/electron-builder.json');
const scheme = read('node_modules/app-builder-lib/scheme.json');
const isKnown = new Ajv({ strict: false, allowUnionTypes: true }).compile(scheme);

describe('electron-builder.json', () => {
  it('has the form electron-builder asks for', () => {
    isKnown(config);
    expect(isKnown.errors).toBeNull();
    expect($schema).toMatch(/scheme\.json$/);
  });

  it('would not pass with a key misspelt', () => {
    expect(isKnown({ ...config, electronFuse: {} })).toBe(false);
  });

  it('closes every door that a fuse can close', () => {
    expect(config['electronFuses']).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('names icons that are there, each in the form its system reads', () => {
    const head = (path: string) => readFileSync(placeOf(path)).subarray(0, 4).toString('latin1');
    expect(head('build/icons/icon.png')).toBe('\x89PNG');
    expect(head('build/icons/icon.ico')).toBe('\0\0\x01\0');
    expect(head('build/icons/icon.icns')).toBe('icns');
  });
});
