
# `cargo errcodes`. What completed `cargo` before goes on to do so for everything else.
if ! declare -F _cargo_before_errcodes >/dev/null; then
    _cargo_errcodes_else=$({ complete -p cargo || { _comp_load cargo || _completion_loader cargo; complete -p cargo; }; } 2>/dev/null |
        sed -n 's/.* -F \([^ ]*\) .*/\1/p')
fi

_cargo_before_errcodes() {
    if [[ ${COMP_WORDS[1]} == errcodes && $COMP_CWORD -gt 1 ]]; then
        COMP_WORDS=(cargo-errcodes "${COMP_WORDS[@]:2}")
        COMP_CWORD=$((COMP_CWORD - 1))
        _cargo_errcodes cargo-errcodes "$2" "$3"
    elif [[ -n $_cargo_errcodes_else ]]; then
        "$_cargo_errcodes_else" "$@"
    fi
}

complete -F _cargo_errcodes -o bashdefault -o default cargo-errcodes
complete -F _cargo_before_errcodes -o bashdefault -o default cargo
