import type { Grammar, Place, Valued } from './grammar.ts'
import { quoted } from './quoted.ts'

/** Completion for zsh, with summaries. */
export const zshCompletion = ({ places, valued }: Grammar): string => `#compdef headgate
# zsh completion for headgate, printed by: headgate completion zsh
_headgate() {
  local -a said next
  local i
  for ((i = 2; i < CURRENT; i++)); do
    case \${words[i]} in
      ${valued.map(({ name }) => name).join('|')}) ((i++)) ;;
      -*) ;;
      *) said+=("\${words[i]}") ;;
    esac
  done
  case \${words[CURRENT-1]} in
${valued.map(valueCase).join('\n')}
  esac
  case "\${said[*]}" in
${places.map(placeCase).join('\n')}
  esac
  _describe -t commands headgate next
}
compdef _headgate headgate
`

function valueCase({ name, values }: Valued): string {
  if (values === undefined) return `    ${name}) return ;;`
  return `    ${name}) ${values === 'folders' ? '_files -/' : `compadd -- ${values.map(quoted).join(' ')}`}; return ;;`
}

const placeCase = ({ said, open, next }: Place): string =>
  `    '${said}'${open ? `|'${said} '*` : ''}) next=(${next.map(([word, text]) => quoted(`${word}:${text}`)).join(' ')}) ;;`
