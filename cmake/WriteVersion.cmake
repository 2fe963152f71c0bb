# cmake -DSOURCE_DIR=... -DVERSION=... -DOUTPUT=... -P WriteVersion.cmake: writes OUTPUT from server/version/version.cpp.in.
# The commit is git's; in what "git archive" packs, a tarball or Debian's source, git has written it into commit.txt, which
# counts first: such a source may have been unpacked within another repository.
file(STRINGS "${SOURCE_DIR}/cmake/commit.txt" commit LIMIT_COUNT 1)
if(commit MATCHES "^[0-9a-f]+$")
    string(SUBSTRING "${commit}" 0 12 commit)
else()
    execute_process(COMMAND git describe --always --exclude=* --abbrev=12 --dirty=+
        WORKING_DIRECTORY "${SOURCE_DIR}" OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE
        RESULT_VARIABLE failed ERROR_QUIET)
    if(failed)
        set(commit "")
    endif()
endif()

set(HEMS_VERSION_TEXT "${VERSION}")
if(commit)
    string(APPEND HEMS_VERSION_TEXT " (commit ${commit})")
endif()
configure_file("${SOURCE_DIR}/server/version/version.cpp.in" "${OUTPUT}" @ONLY)
