// src/version.generated.ts
/** Version of Headgate. */
const version = "0.1.0";
export { version as t };
