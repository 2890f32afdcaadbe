import type { VersionGraph } from '../../document/documents.generated.ts';
import { type Problem } from '../../problem/problem.ts';
/** What the schema cannot say of a version graph: versions are unique, parents exist, nothing descends from itself. */
export declare function graphProblems(graph: VersionGraph, file: string): readonly Problem[];
