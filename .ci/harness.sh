# Runs named checks and counts them. A check is a command; its exit code 77 means that it could not be tried, its last line says why.
# Lines that it prints after `# ` are shown even when all is well: figures.

passed=0
failed=0
skipped=0

check() {
  local name=$1 log=$tmp/log began=$SECONDS code
  shift
  wanted "$name" || return 0
  ("$@") >"$log" 2>&1 </dev/null
  code=$?
  case $code in
    0)
      passed=$((passed + 1))
      echo "ok   $name ($((SECONDS - began)) s)"
      sed -n 's/^# /       /p' "$log"
      ;;
    77)
      skipped=$((skipped + 1))
      echo "skip $name: $(tail -n 1 "$log")"
      ;;
    *)
      failed=$((failed + 1))
      echo "FAIL $name (exit $code, $((SECONDS - began)) s)"
      tail -n 40 "$log" | sed 's/^/     | /'
      ;;
  esac
}

# Without a selection everything runs; the install always does, since all else needs it.
wanted() {
  local prefix
  [ "${#only[@]}" -eq 0 ] && return 0
  [ "$1" = 'install, checks and tests (npm cit)' ] && return 0
  for prefix in "${only[@]}"; do [ "${1#"$prefix"}" != "$1" ] && return 0; done
  return 1
}

finish() {
  echo
  if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
  [ "$failed" -eq 0 ]
  exit
}
