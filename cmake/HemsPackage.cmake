# A Debian package by `cpack -G DEB` from the build folder.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hems)
set(CPACK_PACKAGE_CONTACT "HEMS maintainers <maintainers@hems.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, fonts-inter, fonts-noto-cjk")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
include(CPack)
