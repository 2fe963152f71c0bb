# Flags that every target of ours shares: the language, the warnings, Qt's stricter dialect, sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_AUTOMOC ON)

find_program(HEMS_CCACHE ccache)
if(HEMS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${HEMS_CCACHE}")
endif()

# Warnings are errors for developers and CI: a user's newer compiler may know new ones.
option(HEMS_WERROR "Treat the compiler's warnings as errors" OFF)

# -fPIC also for programs, where CMake says -fPIE: what is precompiled once serves libraries and programs only if both are alike.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(hems_options INTERFACE)
target_compile_options(hems_options INTERFACE
    -fPIC -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
    $<$<BOOL:${HEMS_WERROR}>:-Werror>)
target_compile_definitions(hems_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# Links some three hundred tests in half the time.
find_program(HEMS_GOLD ld.gold)
if(HEMS_GOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(hems_options INTERFACE -fuse-ld=gold)
endif()

if(HEMS_SANITIZE)
    target_compile_options(hems_options INTERFACE
        -fsanitize=${HEMS_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(hems_options INTERFACE -fsanitize=${HEMS_SANITIZE})
endif()
