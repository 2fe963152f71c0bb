# What a long step tells meanwhile, on stderr. Sourced by common.sh.

# show_progress TITLE: reads lines "DONE TOTAL", and passes on every other line. On a terminal one line that is written anew, elsewhere a
# line every 15 seconds at most.
show_progress() {
    local title=$1 line begun=$SECONDS shown=-1 told=$SECONDS percent
    while IFS= read -r line; do
        if [[ ! $line =~ ^@([0-9]+)\ ([0-9]+)$ ]]; then
            [ -t 2 ] && [ "$shown" -ge 0 ] && printf '\r\033[K' >&2
            printf '%s\n' "$line" >&2
            continue
        fi
        percent=$((BASH_REMATCH[1] * 100 / (BASH_REMATCH[2] > 0 ? BASH_REMATCH[2] : 1)))
        [ "$percent" -gt "$shown" ] || continue
        if [ -t 2 ]; then
            printf '\r\033[K%s' "$title: $percent %$(time_left "$percent" $((SECONDS - begun)))" >&2
        elif [ "$shown" -lt 0 ] || [ $((SECONDS - told)) -ge 15 ]; then
            printf '%s\n' "$title: $percent %$(time_left "$percent" $((SECONDS - begun)))" >&2
            told=$SECONDS
        fi
        shown=$percent
    done
    [ "$shown" -lt 0 ] && return 0
    [ -t 2 ] && printf '\r\033[K' >&2
    printf '%s: done in %s\n' "$title" "$(in_words $((SECONDS - begun)))" >&2
}

# time_left PERCENT SECONDS_SO_FAR: ", about 2 min left", once there is something to judge by.
time_left() {
    [ "$1" -ge 5 ] && [ "$1" -lt 100 ] && [ "$2" -ge 5 ] || return 0
    printf ', about %s left' "$(in_words $(($2 * (100 - $1) / $1)))"
}

# in_words SECONDS: "40 s" or "3 min".
in_words() {
    if [ "$1" -lt 60 ]; then
        printf '%d s' "$1"
    else
        printf '%d min' $((($1 + 30) / 60))
    fi
}

# apt_progress: turns what apt writes to its status descriptor into "@DONE TOTAL": fetching is the first half, unpacking the second.
apt_progress() {
    local kind percent
    while IFS=: read -r kind _ percent _; do
        percent=${percent%%.*}
        case $kind in
            dlstatus) printf '@%d 200\n' "$percent" ;;
            pmstatus) printf '@%d 200\n' $((100 + percent)) ;;
        esac
    done
}
