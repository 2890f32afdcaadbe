import type { GitOid } from '../../../document/documents.generated.ts';
/** What a loose ref holds: a commit, or the name of another ref. */
export type LooseRef = {
    readonly oid: GitOid;
} | {
    readonly symbolic: string;
};
/** Reads `<folder>/<name>`; undefined when there is no such file. Links on the way are refused. */
export declare function readLooseRef(folder: string, name: string): Promise<LooseRef | undefined>;
/** The content of a ref file: `<oid>\n` or `ref: <name>\n`. */
export declare function parseRef(name: string, text: string): LooseRef;
/** Names of the loose refs below a folder of refs. */
export declare function looseNames(folder: string, under: string): Promise<readonly string[]>;
/** Refuses a name that leads through a link: the file that it ends at may belong to anyone. */
export declare function assertNoLinks(folder: string, name: string): Promise<void>;
