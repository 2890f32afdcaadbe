/** The working directory. Paths are relative to the root, with forward slashes; none leads out of it and no link is followed. */
export interface Files {
  /** Content of a file; undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Every regular file and link below a folder, sorted bytewise; empty when there is no such folder. `.git` is left out. */
  list(under: string): Promise<readonly FileEntry[]>
  /** Create a file with its folders, or replace it, durably: a reader sees the old content or the new. */
  write(path: string, content: string): Promise<void>
}

export interface FileEntry {
  readonly path: string
  readonly kind: 'file' | 'link'
}
