// generated from schemas/ by scripts/generate.ts; do not edit

/** Name and description that the schemas give to a pattern. */
export interface Meaning {
  readonly noun?: string
  readonly description?: string
}

export const meanings: Readonly<Record<string, Meaning>> = {
  "^sha256:[0-9a-f]{64}$": {"noun":"digest","description":"`sha256:` and 64 lower-case hex digits."},
  "^[0-9a-f]{40}$": {"noun":"git oid","description":"A git object id (SHA-1), 40 lower-case hex digits."},
  "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d{1,3})?Z$": {"noun":"instant","description":"A moment in UTC, to the second or finer: 2026-01-05T10:15:00Z."},
  "^[1-9][0-9]{0,5}[smhd]$": {"noun":"duration","description":"A whole number of seconds, minutes, hours or days: 90s, 15m, 2h, 1d."},
  "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$": {"noun":"semantic version","description":"Major, minor and patch, as semver.org 2.0.0 has them: 1.4.0, 2.0.0-rc.1."},
  "^[a-z0-9]+(-[a-z0-9]+)*$": {"noun":"name","description":"A short lower-case name, safe in paths, refs and flags: letters, digits and single hyphens."},
  "^(?!.*(^|/)\\.{0,2}(/|$))[^\\\\\\u0000-\\u001f\\u2028\\u2029]+$": {"noun":"relative path","description":"A path inside the repository: forward slashes, no leading slash, no empty, `.` or `..` segment."},
  "^[^\\u0000-\\u001f]+$": {"noun":"person","description":"Who acted: an account name, or name and address as git writes them."},
  "^[A-Za-z0-9._/-]+$": {"description":"The repository's identity in every decision: owner/name, or any stable name."},
  "^/[^\\s]*$": {"description":"Request path; segments in braces are parameters: /orders/{id}."},
  "^(0|[1-9][0-9]{0,38})$": {"noun":"large count","description":"A whole number that may pass 2^53, as a decimal string."},
}
