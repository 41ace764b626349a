/** Offers the content as a download; nothing leaves the machine. */
export function saveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address when the click returns; freed later, since some read it a moment after.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export interface StorageState {
  readonly persisted: boolean;
  readonly usedBytes: number | null;
  readonly freeBytes: number | null;
}

export async function storageState(): Promise<StorageState> {
  const [persisted, { usage, quota }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return {
    persisted,
    usedBytes: usage ?? null,
    freeBytes: quota === undefined ? null : Math.max(0, quota - (usage ?? 0)),
  };
}
