
# `cargo errcodes`
function __fish_cargo_before_errcodes
    set -l words (commandline -opc)
    set -e words[1..2]
    complete -C "cargo-errcodes $words "(commandline -ct)
end

complete -c cargo -n '__fish_seen_subcommand_from errcodes' -f -a '(__fish_cargo_before_errcodes)'
