# Qt's headers that most files read, compiled once for all targets. Not more of them, since each run of the compiler loads all that
# is in here: the whole of QtCore costs as much as it saves. The preset dev leaves them off, since where they are read anyway nobody
# sees a missing #include.
option(HEMS_PRECOMPILE "Precompile Qt's headers for all targets" OFF)
# Eight files of a library at once, for the same reason: most of the time goes into what each of them reads again.
option(HEMS_UNITY "Compile a library's files several at once" OFF)

if(HEMS_PRECOMPILE)
    file(WRITE "${PROJECT_BINARY_DIR}/precompiled.cpp" "")
    add_library(hems_precompiled STATIC "${PROJECT_BINARY_DIR}/precompiled.cpp")
    set_target_properties(hems_precompiled PROPERTIES AUTOMOC OFF)
    # Qt's folders without its definitions: those differ from target to target.
    target_link_libraries(hems_precompiled PRIVATE hems_options)
    target_include_directories(hems_precompiled SYSTEM PRIVATE
        $<TARGET_PROPERTY:Qt6::Core,INTERFACE_INCLUDE_DIRECTORIES>
        $<TARGET_PROPERTY:Qt6::Widgets,INTERFACE_INCLUDE_DIRECTORIES>)
    target_compile_definitions(hems_precompiled PRIVATE $<$<NOT:$<CONFIG:Debug>>:QT_NO_DEBUG>)
    target_precompile_headers(hems_precompiled PRIVATE
        <QtCore/QByteArray> <QtCore/QCoreApplication> <QtCore/QDateTime> <QtCore/QHash> <QtCore/QLocale> <QtCore/QObject>
        <QtCore/QString> <QtCore/QStringList> <QtCore/QTimeZone> <QtCore/QTimer> <QtGui/QPainter> <QtWidgets/QWidget>
        <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <variant> <vector>)
endif()

# hems_precompile(TARGET): lets it read what is precompiled, where that is.
function(hems_precompile name)
    if(HEMS_PRECOMPILE)
        target_precompile_headers(${name} REUSE_FROM hems_precompiled)
    endif()
endfunction()
