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

# hems_test(NAME LINKS ...): the Qt Test in NAME.cpp, run offscreen. ENVIRONMENT adds to its surroundings.
function(hems_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(HEMS_SANITIZE) # up to ten times slower
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 5")
    endif()
    math(EXPR function_limit_ms "${ARG_TIMEOUT} * 1000") # Qt Test has a limit of its own, which is shorter
    # One run of moc, for the test's own classes: AUTOMOC would take two steps and a source file more for each test.
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc")
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/moc")
    add_custom_command(OUTPUT "${moc}" DEPENDS ${name}.cpp COMMENT "moc ${name}.cpp"
        COMMAND Qt6::moc -o "${moc}" "${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp" VERBATIM)
    add_executable(${name} ${name}.cpp "${moc}" ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE hems_options Qt6::Test ${ARG_LINKS})
    hems_precompile(${name})
    target_compile_definitions(${name} PRIVATE HEMS_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/tests" OUTPUT_VARIABLE room)
    # Not the session's of whoever runs the tests; without any Qt complains.
    set(runtime_dir "${PROJECT_BINARY_DIR}/run")
    file(MAKE_DIRECTORY "${runtime_dir}")
    file(CHMOD "${runtime_dir}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${room}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=${runtime_dir};QTEST_FUNCTION_TIMEOUT=${function_limit_ms};${ARG_ENVIRONMENT}")
endfunction()
