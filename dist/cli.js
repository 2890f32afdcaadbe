#!/usr/bin/env node
import { t as version } from "./chunks/version.generated.js";
// src/shell/cli.ts
process.argv.length === 3 && process.argv[2] === "--version" ? process.stdout.write(`${version}\n`) : await import("./chunks/start.js");
export {};
