import type { Grammar, Place, Valued } from './grammar.ts'

/** Completion for bash, 3.2 and later. */
export const bashCompletion = ({ places, valued }: Grammar): string => `# bash completion for headgate, printed by: headgate completion bash
_headgate() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} said='' next='' i
  if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${valued.map(({ name }) => name).join('|')}) [[ \${COMP_WORDS[i+1]} == = ]] && ((i++)); ((i++)) ;;
      -*|=) ;;
      *) said+="\${said:+ }\${COMP_WORDS[i]}" ;;
    esac
  done
  case $prev in
${valued.map(valueCase).join('\n')}
  esac
  case $said in
${places.map(placeCase).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$next" -- "$cur"))
}
complete -o default -F _headgate headgate
`

function valueCase({ name, values }: Valued): string {
  if (values === undefined) return `    ${name}) COMPREPLY=(); return ;;`
  return `    ${name}) COMPREPLY=($(compgen ${values === 'folders' ? '-d' : `-W '${values.join(' ')}'`} -- "$cur")); return ;;`
}

const placeCase = ({ said, open, next }: Place): string =>
  `    '${said}'${open ? `|'${said} '*` : ''}) next='${next.map(([word]) => word).join(' ')}' ;;`
