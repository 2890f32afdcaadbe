# The checks of .ci/run, each a function in the clone; they end at their first failing command with that command's code, as `set -e` would,
# which a function called from `check` has because it runs in a subshell of its own.

# A command that must succeed, named when it does not.
must() {
  "$@" || {
    echo "failed with exit code $?: $*"
    exit 1
  }
}

# The program as somebody runs it who has never used npm or git here: the machine's own node, no npm variables, no home, no identity.
headgate() {
  local variables
  variables=$(env | sed -nE 's/^(npm_[A-Za-z0-9_]*|GIT_[A-Z_]*|NODE_OPTIONS)=.*/-u \1/p')
  # shellcheck disable=SC2086 # one word each
  env $variables HOME="$tmp/home" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 "$node" "${program:-$clone/dist/cli.js}" "$@"
}

fresh() {
  local changed
  must npm run build
  changed=$(git status --porcelain; git status --porcelain --ignored -- dist)
  [ -z "$changed" ] && return 0
  git add --intent-to-add . && git --no-pager diff --stat
  # What was committed is what the next checks are about.
  git reset --quiet --hard && git clean --quiet -fd
  return 1
}

demo_runs() {
  must headgate demo --keep "$demo" | tee "$tmp/demo-output"
  return "${PIPESTATUS[0]}"
}

readme_is_true() {
  must "$clone/node_modules/.bin/node" test/e2e/readme.ts "$tmp/demo-output"
}

demo_is_sound() {
  local dirt
  must git -C "$demo" fsck --strict --no-dangling
  dirt=$(git -C "$demo" status --porcelain)
  [ -z "$dirt" ] || { echo "$dirt"; return 1; }
  must headgate check --root "$demo"
}

demo_refuses_taken_folder() {
  local before code
  before=$(tar -cf - -C "$demo" . | cksum)
  headgate demo --keep "$demo" >"$tmp/taken" 2>&1
  code=$?
  cat "$tmp/taken"
  [ "$code" -eq 2 ] || { echo "exit code $code instead of 2"; return 1; }
  must grep -q 'files/folder-taken' "$tmp/taken"
  [ "$before" = "$(tar -cf - -C "$demo" . | cksum)" ] || { echo 'the folder was changed'; return 1; }
}

demo_is_deterministic() {
  local branch one other
  must headgate demo --keep "$tmp/again"
  for branch in main headgate-evidence headgate-live; do
    one=$(must git -C "$demo" rev-parse "refs/heads/$branch") || return 1
    other=$(must git -C "$tmp/again" rev-parse "refs/heads/$branch") || return 1
    [ "$one" = "$other" ] || { echo "$branch: $one, then $other"; return 1; }
    echo "# $branch $one"
  done
}

dist_alone() {
  must mkdir -p "$tmp/elsewhere"
  must cp -R dist "$tmp/elsewhere/dist"
  cd "$tmp/elsewhere" || return 1
  program=$tmp/elsewhere/dist/cli.js
  must headgate --version
  must headgate demo --keep "$tmp/elsewhere/demo"
}

# The package as npm would publish it, in a program of its own.
library() {
  local consumer=$tmp/consumer
  must mkdir -p "$consumer/node_modules/headgate"
  must npm pack --silent --pack-destination "$tmp"
  must tar -xzf "$tmp"/headgate-*.tgz -C "$consumer/node_modules/headgate" --strip-components 1
  cd "$consumer" || return 1
  cat >consumer.ts <<'END'
import { calibrationError, digestOf, isExposed, parse, type RolloutPolicy } from 'headgate'
const read = parse('rollout-policy', '{}', 'policy.json')
const stages: RolloutPolicy['stages'] | undefined = read.ok ? read.value.stages : undefined
if (stages !== undefined || read.ok || read.problems.length === 0) throw new Error('An empty policy was taken')
if (!isExposed('salt', 'unit', 100) || !digestOf({}).startsWith('sha256:44136fa355b3')) throw new Error('It counts wrongly')
calibrationError({ class: 'a', counts: [1], positives: [1], scores: ['1000000000'], variances: ['0'] }, 1)?.aece.toFixed(3)
END
  echo '{ "type": "module" }' >package.json
  must "$clone/node_modules/.bin/tsc" --strict --target es2022 --module nodenext --lib es2022,dom --types '' consumer.ts
  must "$node" consumer.js
}

action() {
  must "$clone/node_modules/.bin/node" test/e2e/action.ts "$demo"
}

cold_start() {
  must "$clone/node_modules/.bin/node" test/e2e/cold-start.ts "$node"
}

# A package of 41 MB, which is fetched only here.
digits() {
  cp -R examples/digits "$tmp/digits" && cd "$tmp/digits" || return 1
  npm ci || { echo 'its data could not be installed'; exit 77; }
  must "$node" train.js --check
}

bench() {
  npm run --silent bench -- --json >"$tmp/rows"
  must "$clone/node_modules/.bin/node" test/e2e/bench-rows.ts "$tmp/rows"
}
