# The output of `pitfall --help` (QCommandLineParser) as the body of an mdoc list.
function finish(    n, parts, value) {
    if (!names)
        return
    value = ""
    if (match(names, / <[^>]*>/)) {
        value = " Ar " substr(names, RSTART + 2, RLENGTH - 3)
        names = substr(names, 1, RSTART - 1)
    }
    n = split(names, parts, /, */)
    line = ".It"
    for (i = 1; i <= n; ++i)
        line = line (i > 1 ? " ," : "") (parts[i] ~ /^-/ ? " Fl " substr(parts[i], 2) : " Ar " parts[i])
    print line value
    gsub(/\\/, "\\e", says)
    gsub(/[<>]/, "", says)
    print (says ~ /^[.']/ ? "\\&" : "") says (says ~ /[.?!]$/ ? "" : ".")
    names = says = ""
}
/^(Options|Arguments):/ { inside = 1; next }
!inside || /^ *$/ { next }
/^  [^ ]/ {
    finish()
    names = substr($0, 3)
    says = ""
    if (match(names, /  +/)) {
        says = substr(names, RSTART + RLENGTH)
        names = substr(names, 1, RSTART - 1)
    }
    if (names ~ /--help-all/)  # of Qt, about Qt
        names = ""
    next
}
names {
    sub(/^ +/, "")
    says = says (says ? " " : "") $0
}
END { finish() }
