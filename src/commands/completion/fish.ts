import type { Grammar, Place, Valued } from './grammar.ts'
import { quotedForFish } from './quoted.ts'

/** Completion for fish, with summaries. */
export const fishCompletion = ({ places, valued }: Grammar): string => `# fish completion for headgate, printed by: headgate completion fish
function __headgate_said
    set -l words (commandline -opc)
    set -e words[1]
    set -l said
    set -l skip 0
    for word in $words
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case ${valued.map(({ name }) => name).join(' ')}
                set skip 1
            case '-*'
            case '*'
                set -a said $word
        end
    end
    string join ' ' -- $said
end
function __headgate_at
    set -l said (__headgate_said)
    test "$said" = "$argv[1]"; or begin; set -q argv[2]; and string match -q -- "$argv[1] *" "$said"; end
end
complete -c headgate -f
${places.flatMap(placeLines).join('\n')}
${valued.map(valueLine).join('\n')}
`

const placeLines = ({ said, open, next }: Place): readonly string[] =>
  next.map(([word, text]) => {
    const when = quotedForFish(`__headgate_at "${said}"${open ? ' open' : ''}`)
    const offered = word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${word}`
    return `complete -c headgate -n ${when} ${offered} -d ${quotedForFish(text)}`
  })

function valueLine({ name, values }: Valued): string {
  const line = `complete -c headgate -l ${name.slice(2)} -r`
  if (values === undefined) return line
  return values === 'folders' ? `${line} -a '(__fish_complete_directories)'` : `${line} -a ${quotedForFish(values.join(' '))}`
}
