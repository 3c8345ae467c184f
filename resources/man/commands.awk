# The output of `pitfall-cli --help-all` (CLI11) as mdoc: a subsection for each command, followed by those of its own
# commands, for which `program` is asked again and this script (`self`) is run with the command as `parent`.
function escaped(text) {
    gsub(/\\/, "\\e", text)
    return text ~ /^[.']/ ? "\\&" text : text
}
# What CLI11 says of a value, in words, each sentence on its own line.
function wordsFor(parts,    words, choice) {
    words = ""
    if (match(parts, /:\{[^}]*\}/)) {
        choice = substr(parts, RSTART + 2, RLENGTH - 3)
        gsub(/,/, ", ", choice)
        if (says !~ "^" substr(choice, 1, index(choice, ",") - 1))
            words = words "\nOne of " choice "."
    }
    if (match(parts, / in \[[^]]*\]/)) {
        choice = substr(parts, RSTART + 5, RLENGTH - 6)
        sub(/ - /, " to ", choice)
        words = words "\nFrom " choice "."
    }
    if (match(parts, /Excludes: [^ ]+/))
        words = words "\nNot together with " substr(parts, RSTART + 10, RLENGTH - 10) "."
    if (match(parts, /Needs: [^ ]+/))
        words = words "\nOnly with " substr(parts, RSTART + 7, RLENGTH - 7) "."
    if (parts ~ /REQUIRED/)
        words = words "\nRequired."
    return words
}
function valueName(parts) {
    if (parts ~ /(^| )(INT|UINT)/)
        return "number"
    if (parts ~ /(^| )FLOAT/)
        return "value"
    return parts ~ /(^| )TEXT/ ? "text" : ""
}
function finishEntry() {
    if (!entry)
        return
    name = entry
    sub(/ .*/, "", name)
    rest = substr(entry, length(name) + 1)
    value = valueName(rest)
    if (name ~ /^-/) {
        sub(/^.*,/, "", name)
        print ".It Fl " substr(name, 2) (value ? " Ar " value : "") (rest ~ /\.\.\./ ? " ..." : "")
    } else {
        print ".It Ar " name
    }
    sentence = says
    if (sentence && sentence !~ /[.?!]$/)
        sentence = sentence "."
    print escaped(sentence wordsFor(rest))
    entry = says = ""
}
function finishList() {
    finishEntry()
    if (inList)
        print ".El"
    inList = 0
}
function finishCommand() {
    finishList()
    if (hasCommands) {
        fflush()
        system("\"" program "\" " command " --help-all | awk -v parent=" command " -f \"" self "\"")
    }
    hasCommands = skipping = 0
}
/^Subcommands:/ { started = 1; next }
!started || /^ *$/ { next }
/^[a-z]/ {
    finishCommand()
    command = $0
    print ".Ss " (parent ? parent " " : "") command
    describe = 1
    next
}
/^  [^ ]/ {
    if (describe) {
        describe = 0
        print escaped(substr($0, 3)) "."
        next
    }
    finishList()
    skipping = /Subcommands:/
    hasCommands = hasCommands || skipping
    if ($0 !~ /(Positionals|Options|Subcommands):/) {
        print ".Pp"
        print escaped(substr($0, 3))
    }
    next
}
skipping { next }
/^    [^ ]/ {
    finishEntry()
    if (!inList)
        print ".Bl -tag -width Ds"
    inList = 1
    whole = substr($0, 5)
    entry = substr(whole, 1, 28)
    says = substr(whole, 29)
    sub(/ +$/, "", entry)
    next
}
{   # What is too long for its column has its description on the line below.
    entry = whole
    says = $0
    sub(/^ +/, "", says)
}
END { finishCommand() }
