# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What packaging/deb packs.
set(documents ${CMAKE_INSTALL_DATADIR}/doc/kinoscope)
set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
add_custom_command(OUTPUT ${changelog}
    COMMAND gzip -9nc ${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog >${changelog}
    DEPENDS debian/changelog)
add_custom_target(kinoscope_changelog ALL DEPENDS ${changelog})
install(FILES ${changelog} debian/copyright DESTINATION ${documents})

file(STRINGS debian/changelog entry LIMIT_COUNT 1)
if(NOT entry MATCHES "^kinoscope \\(${PROJECT_VERSION}\\) ")
    message(FATAL_ERROR "packaging/debian/changelog begins with \"${entry}\", but this is version ${PROJECT_VERSION}")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kinoscope)
set(CPACK_PACKAGE_CONTACT "The Kinoscope authors <kinoscope@example.org>")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Libraries are found by dpkg-shlibdeps; Qt's own package only recommends what a window needs to appear.
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-qpa-plugins)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, curl, fonts-inter, libarchive-tools, qt6-translations-l10n, qt6-wayland, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS r-cran-dslabs)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see what films have in common, learned from ratings")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Kinoscope learns what films have in common from ratings alone:
no genres, no plots, no actors. Press Train, watch the error fall and the map
of films take shape, then walk around in what was learned: pick a film and
read which films are closest to it.
.
It reads MovieLens and MovieTweetings, brings a simulated sample of its own,
and says how good its predictions are beside simple baselines. The program
kinoscope-cli does everything without a window.")
include(CPack)
