# hems_library(NAME SOURCES ... LINKS ...): a static library whose own folder is its public include folder, so that
# a target sees a header only if it links the library that holds it. APART: those of the SOURCES that HEMS_UNITY can't join with
# others, since they have names of their own that another file here has too.
function(hems_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;APART;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${HEMS_UNITY} UNITY_BUILD_BATCH_SIZE 8)
    set_source_files_properties(${ARG_APART} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC hems_options ${ARG_LINKS})
    hems_precompile(${name})
endfunction()

# hems_program(NAME SOURCES ... LINKS ...): a program that is installed.
function(hems_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE hems_options ${ARG_LINKS})
    hems_precompile(${name})
    install(TARGETS ${name} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endfunction()

# hems_tests(NAMES tst_a tst_b ... LINKS ...): one program for the Qt Tests of this folder, tests-FOLDER, from the files of these names
# (APART as in hems_library), SOURCES beside them, INCLUDES and DEFINITIONS. Each file stays a test of CTest's own, and has a link to the
# program under its name and a target of that name. They run offscreen, with two minutes each: see hems_test_limit.
function(hems_tests)
    cmake_parse_arguments(ARG "" "" "NAMES;APART;SOURCES;LINKS;INCLUDES;DEFINITIONS" ${ARGN})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/tests" OUTPUT_VARIABLE room)
    string(REPLACE "/" "-" program "tests-${room}")
    list(TRANSFORM ARG_NAMES APPEND ".cpp" OUTPUT_VARIABLE files)
    list(TRANSFORM ARG_APART APPEND ".cpp")
    add_executable(${program} ${files} ${ARG_SOURCES})
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests"
        UNITY_BUILD ${HEMS_UNITY} UNITY_BUILD_BATCH_SIZE 8)
    set_source_files_properties(${ARG_APART} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_include_directories(${program} PRIVATE ${ARG_INCLUDES})
    target_link_libraries(${program} PRIVATE hems_options hems_room_tests ${ARG_LINKS})
    target_compile_definitions(${program} PRIVATE HEMS_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" ${ARG_DEFINITIONS})
    hems_precompile(${program})
    # Not the session's of whoever runs the tests; without any Qt complains.
    set(runtime_dir "${PROJECT_BINARY_DIR}/run")
    file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/tests" "${runtime_dir}")
    file(CHMOD "${runtime_dir}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    foreach(name IN LISTS ARG_NAMES)
        file(CREATE_LINK ${program} "${PROJECT_BINARY_DIR}/tests/${name}" SYMBOLIC)
        add_custom_target(${name} DEPENDS ${program})
        add_test(NAME ${name} COMMAND "${PROJECT_BINARY_DIR}/tests/${name}")
        set_tests_properties(${name} PROPERTIES LABELS "${room}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=${runtime_dir}")
        hems_test_limit(${name} 120)
    endforeach()
endfunction()

# hems_test_limit(NAME SECONDS): so long may the test take; with sanitizers five times as long.
function(hems_test_limit name seconds)
    if(HEMS_SANITIZE)
        math(EXPR seconds "${seconds} * 5")
    endif()
    # Qt Test has a limit of its own, which is shorter.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${seconds} ENVIRONMENT_MODIFICATION "QTEST_FUNCTION_TIMEOUT=set:${seconds}000")
endfunction()
