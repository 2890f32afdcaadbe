/** Colours, where a person looks at a terminal. */
export interface Paint {
    error(text: string): string;
    warning(text: string): string;
    strong(text: string): string;
    faint(text: string): string;
}
/** Colour, or none. */
export declare const paint: (colors: boolean) => Paint;
/** Whether to colour: what was asked for, else https://no-color.org, else whether it is a terminal. */
export declare function wantsColor(asked: 'auto' | 'always' | 'never', env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean;
