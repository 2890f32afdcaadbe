const checkout = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2'
const headgate = 'headgate/headgate@v0.1.0'

/** Checks every pull request; reads only. */
const check = `name: Headgate check
on:
  pull_request:
  merge_group:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 0
      - name: Fetch the evidence
        run: git fetch --no-tags origin '+refs/heads/headgate-*:refs/heads/headgate-*'
      - uses: ${headgate}
        with:
          command: check
`

/** Runs the loop: measure, decide, check, publish. One run at a time, since all of them write to one repository. */
const loop = `name: Headgate loop
on:
  schedule:
    - cron: '6,21,36,51 * * * *'
  workflow_dispatch:

permissions:
  contents: write

concurrency:
  group: headgate-loop
  cancel-in-progress: false

jobs:
  tick:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${checkout}
        with:
          ref: main
          fetch-depth: 0
      - name: Fetch evidence, live state and proposals
        run: |
          git fetch --no-tags origin \\
            '+refs/heads/headgate*:refs/heads/headgate*' '+refs/headgate/*:refs/headgate/*'
      # Put a step here that brings observations to ./observations/<environment>/<component>/*.ndjson
      - uses: ${headgate}
        with:
          command: rollout tick
      - name: Push what changed, all of it or nothing
        if: always()
        run: |
          git push --atomic origin main \\
            'refs/heads/headgate-*:refs/heads/headgate-*' \\
            '+refs/heads/headgate/*:refs/heads/headgate/*' \\
            'refs/headgate/*:refs/headgate/*'
          git push --prune origin '+refs/heads/headgate/*:refs/heads/headgate/*'
`

/** Workflows for GitHub Actions, by path. */
export const workflows: readonly { readonly path: string; readonly content: string }[] = [
  { path: '.github/workflows/headgate-check.yml', content: check },
  { path: '.github/workflows/headgate-loop.yml', content: loop },
]
