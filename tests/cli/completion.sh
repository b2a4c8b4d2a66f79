#!/bin/bash
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# completion.sh FOLDER-OF-COMPLETIONS SYSLEAD SYSLEAD-CLI: what bash offers.
set -u
completions=$1
syslead=$(realpath "$2")
cli=$(realpath "$3")
faults=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
touch mine.syslead other.txt
mkdir notes
# shellcheck source=/dev/null
. "$completions/syslead" && . "$completions/syslead-cli" || exit 1

# Breaks a line into words as readline does: at spaces, and around = and :.
break_line () {
  COMP_WORDS=("$1")
  shift
  local word piece
  for word in "$@"; do
    [[ -n $word ]] || { COMP_WORDS+=(''); continue; }
    while IFS= read -r piece; do
      [[ -z $piece ]] || COMP_WORDS+=("$piece")
    done < <(printf '%s\n' "$word" | sed 's/[=:]/\n&\n/g')
    [[ $word != *[=:] ]] || COMP_WORDS+=('')
  done
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
}

offered () {
  COMPREPLY=()
  break_line "$@"
  if [[ $1 == "$cli" ]]; then _syslead_cli; else _syslead; fi
  printf '%s\n' "${COMPREPLY[@]}"
}

# offers WORD LINE…: WORD is among what is offered.
offers () {
  local word=$1
  shift
  offered "$@" | grep -qxF -- "$word" ||
    { echo "“${*:2}” doesn’t offer $word, but: $(offered "$@" | paste -sd' ')"; faults=1; }
}

refuses () {
  local word=$1
  shift
  ! offered "$@" | grep -qxF -- "$word" || { echo "“${*:2}” offers $word"; faults=1; }
}

# Every command, and every option of every command: nothing is left out.
while read -r command; do
  offers "$command" "$cli" "${command:0:2}"
  while read -r option; do
    offers "$option" "$cli" "$command" "${option%=}"
  done < <("$cli" "$command" --help | sed -n 's/^  *\(-h, \)\{0,1\}\(--[a-z-]*=\{0,1\}\).*/\2/p')
done < <("$cli" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\)  .*/\1/p')

offers --journal= "$cli" --jou
refuses --dry-run "$cli" --
refuses create "$cli" entries ''
offers import "$cli" --journal=mine.syslead imp
offers import "$cli" --journal mine.syslead imp
offers mine.syslead "$cli" --journal=mi
offers mine.syslead "$cli" --journal mi
offers markdown "$cli" export --format=
offers archive "$cli" export --format ar
refuses dayone "$cli" export --format=
for format in archive dayone jrnl markdown rednotebook; do
  offers "$format" "$cli" import --format="${format:0:2}"
done
offers barriers/tensions "$cli" entries --tag=barriers/t
offers worked-round "$cli" entries --tag=barriers/tensions:
refuses practised "$cli" entries --tag=barriers/tensions:
offers practised "$cli" tag 0123 behaviours/relationships:p
refuses cases/leeds "$cli" tag 0123 cases/
offers cases "$cli" frameworks ca
offers cases/leeds "$cli" frameworks cases/
offers hide "$cli" frameworks h
offers dimensions/being "$cli" frameworks change abc --dimension=dimensions/b
offers behaviours "$cli" patterns ''
offers notes "$cli" backup ''
refuses other.txt "$cli" backup ''
offers --new-entry "$syslead" --
offers mine.syslead "$syslead" ''
refuses other.txt "$syslead" ''
exit $faults
