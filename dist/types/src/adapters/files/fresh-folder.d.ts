/** A folder that holds nothing: the named one, made if need be, or a temporary one. What holds something is refused, not used. */
export declare function freshFolder(named: string | undefined): Promise<string>;
