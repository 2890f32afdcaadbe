/** The objects folder itself and all that it borrows from (gitrepository-layout(5), objects/info/alternates). */
export declare function objectFolders(own: string): Promise<readonly string[]>;
