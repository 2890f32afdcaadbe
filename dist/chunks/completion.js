import { n as code, t as command } from "./command.js";
import { t as globalInputs } from "./global-inputs.js";
import { a as nouns, i as nounOf, r as inputsOf } from "./manual.js";
// src/commands/completion/bash.ts
/** Completion for bash, 3.2 and later. */
const bashCompletion = ({ places, valued }) => `# bash completion for headgate, printed by: headgate completion bash
_headgate() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} said='' next='' i
  if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${valued.map(({ name }) => name).join("|")}) [[ \${COMP_WORDS[i+1]} == = ]] && ((i++)); ((i++)) ;;
      -*|=) ;;
      *) said+="\${said:+ }\${COMP_WORDS[i]}" ;;
    esac
  done
  case $prev in
${valued.map(valueCase$1).join("\n")}
  esac
  case $said in
${places.map(placeCase$1).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$next" -- "$cur"))
}
complete -o default -F _headgate headgate
`;
function valueCase$1({ name, values }) {
	return values === void 0 ? `    ${name}) COMPREPLY=(); return ;;` : `    ${name}) COMPREPLY=($(compgen ${values === "folders" ? "-d" : `-W '${values.join(" ")}'`} -- "$cur")); return ;;`;
}
const placeCase$1 = ({ said, open, next }) => `    '${said}'${open ? `|'${said} '*` : ""}) next='${next.map(([word]) => word).join(" ")}' ;;`, quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`, quotedForFish = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", String.raw`\'`)}'`, fishCompletion = ({ places, valued }) => `# fish completion for headgate, printed by: headgate completion fish
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
            case ${valued.map(({ name }) => name).join(" ")}
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
${places.flatMap(placeLines).join("\n")}
${valued.map(valueLine).join("\n")}
`, placeLines = ({ said, open, next }) => next.map(([word, text]) => `complete -c headgate -n ${quotedForFish(`__headgate_at "${said}"${open ? " open" : ""}`)} ${word.startsWith("--") ? `-l ${word.slice(2)}` : `-a ${word}`} -d ${quotedForFish(text)}`);
function valueLine({ name, values }) {
	let line = `complete -c headgate -l ${name.slice(2)} -r`;
	return values === void 0 ? line : values === "folders" ? `${line} -a '(__fish_complete_directories)'` : `${line} -a ${quotedForFish(values.join(" "))}`;
}
// src/commands/completion/grammar.ts
/** The command table as a grammar. */
function grammarOf(table) {
	let commands = table.map((declared) => ({
		said: declared.name,
		open: !0,
		next: optionsOf(declared)
	})), verbs = nouns(table.filter(isVerb)).map((group) => verbsOf(group, table)), taken = new Set(verbs.map(({ said }) => said)), start = {
		said: "",
		open: !1,
		next: nounsOf(table)
	};
	return {
		places: [...[...commands.filter(({ said }) => !taken.has(said)), ...verbs].toSorted((a, b) => b.said.length - a.said.length), start],
		valued: valuedOf({
			...inputsOf(table),
			...globalInputs
		})
	};
}
const isVerb = ({ name }) => name.includes(" ");
function verbsOf(group, table) {
	let noun = group[0] === void 0 ? "" : nounOf(group[0]), alone = table.find(({ name }) => name === noun), next = group.map(({ name, summary }) => [name.slice(noun.length + 1), summary]);
	return {
		said: noun,
		open: alone !== void 0,
		next: alone === void 0 ? next : [...next, ...optionsOf(alone)]
	};
}
const nounsOf = (table) => nouns(table).flatMap((group) => group[0] === void 0 ? [] : [[nounOf(group[0]), group.length === 1 ? group[0].summary : group.map(verbOf).join(", ")]]), verbOf = ({ name }) => name.split(" ")[1] ?? name, optionsOf = ({ inputs }) => [...Object.entries({
	...inputs,
	...globalInputs
}).map(([name, { doc }]) => [`--${name}`, doc]), ["--help", "Show help."]], valuedOf = (inputs) => Object.entries(inputs).flatMap(([name, input]) => input.kind === "flag" ? [] : [{
	name: `--${name}`,
	values: valuesOf(input)
}]);
function valuesOf(input) {
	return input.kind === "choice" ? input.of : input.value === "dir" ? "folders" : void 0;
}
// src/commands/completion/zsh.ts
/** Completion for zsh, with summaries. */
const zshCompletion = ({ places, valued }) => `#compdef headgate
# zsh completion for headgate, printed by: headgate completion zsh
_headgate() {
  local -a said next
  local i
  for ((i = 2; i < CURRENT; i++)); do
    case \${words[i]} in
      ${valued.map(({ name }) => name).join("|")}) ((i++)) ;;
      -*) ;;
      *) said+=("\${words[i]}") ;;
    esac
  done
  case \${words[CURRENT-1]} in
${valued.map(valueCase).join("\n")}
  esac
  case "\${said[*]}" in
${places.map(placeCase).join("\n")}
  esac
  _describe -t commands headgate next
}
compdef _headgate headgate
`;
function valueCase({ name, values }) {
	return values === void 0 ? `    ${name}) return ;;` : `    ${name}) ${values === "folders" ? "_files -/" : `compadd -- ${values.map(quoted).join(" ")}`}; return ;;`;
}
const placeCase = ({ said, open, next }) => `    '${said}'${open ? `|'${said} '*` : ""}) next=(${next.map(([word, text]) => quoted(`${word}:${text}`)).join(" ")}) ;;`, shells = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion
}, completionScript = (shell, table) => shells[shell](grammarOf(table)), completion = command({
	name: "completion",
	summary: "Print the script that completes headgate in your shell.",
	inputs: { shell: {
		kind: "choice",
		of: [
			"bash",
			"zsh",
			"fish"
		],
		doc: "Your shell.",
		required: !0,
		positional: !0
	} },
	example: "headgate completion bash > ~/.local/share/bash-completion/completions/headgate",
	async run({ shell }) {
		let { table } = await import("./table.generated.js"), script = completionScript(shell, table);
		return {
			problems: [],
			plan: [],
			blocks: [code(script.trimEnd())],
			data: { script }
		};
	}
});
export { completion };
