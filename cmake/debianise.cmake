# Run by CPack between installation and packaging: what Debian wants otherwise than `cmake --install` leaves it.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(documents ${root}/doc/pitfall)
set(debian ${CPACK_PITFALL_SOURCE}/resources/debian)

file(STRINGS ${debian}/changelog first LIMIT_COUNT 1)
string(FIND "${first}" "(${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})" found)
if(found EQUAL -1)
  message(FATAL_ERROR "resources/debian/changelog does not begin with version "
                      "${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}.")
endif()
file(COPY ${debian}/copyright DESTINATION ${documents} NO_SOURCE_PERMISSIONS)
file(COPY_FILE ${debian}/changelog ${documents}/changelog.Debian)
file(RENAME ${documents}/CHANGELOG.md ${documents}/changelog)
file(GLOB compressed ${root}/man/man1/*.1 ${documents}/changelog ${documents}/changelog.Debian)
execute_process(COMMAND gzip -9n ${compressed} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE examples ${documents}/examples/*.py)
file(CHMOD ${examples} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
