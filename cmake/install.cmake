# What `cmake --install` puts where; the names of the files in resources/desktop are the program's id, which
# QGuiApplication::setDesktopFileName in app/main.cpp and the package tell the desktop.
set(PITFALL_ID io.github.pitfall.Pitfall)
set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop/${PITFALL_ID})
set(documents ${CMAKE_INSTALL_DATAROOTDIR}/doc/pitfall)

install(TARGETS pitfall pitfall-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS pitfall-engine pitfall-picture RUNTIME DESTINATION ${PITFALL_PRIVATE_DIR})
install(TARGETS pitfall-pictures LIBRARY DESTINATION ${PITFALL_PRIVATE_DIR})
set_target_properties(pitfall pitfall-cli PROPERTIES INSTALL_RPATH "$ORIGIN/../${PITFALL_PRIVATE_DIR}")
set_target_properties(pitfall-engine PROPERTIES INSTALL_RPATH "$ORIGIN")
# So that a LibTorch from elsewhere is found; libraries of the system leave no trace.
set_target_properties(pitfall pitfall-engine PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
install(FILES ${desktop}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${PITFALL_ID}.xml)
install(FILES resources/icons/pitfall.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        RENAME ${PITFALL_ID}.svg)

# The README with the pictures that it shows; examples to start one's own from.
install(FILES README.md CHANGELOG.md DESTINATION ${documents})
install(DIRECTORY resources/screenshots DESTINATION ${documents}/resources FILES_MATCHING PATTERN *.png)
install(DIRECTORY resources/presets resources/studies resources/lessons DESTINATION ${documents}/examples)
install(FILES tests/python/scae.py DESTINATION ${documents}/examples)

# Manual pages say what the programs themselves say of their options: they are run when they have been built.
if(NOT PITFALL_SANITIZE)
  foreach(program pitfall pitfall-cli)
    set(template ${PROJECT_SOURCE_DIR}/resources/man/${program}.1.in)
    set(page ${PROJECT_BINARY_DIR}/man/${program}.1)
    add_custom_command(OUTPUT ${page}
      COMMAND sh ${PROJECT_SOURCE_DIR}/resources/man/make.sh ${template} $<TARGET_FILE:${program}>
              ${CMAKE_INSTALL_FULL_DATAROOTDIR}/doc/pitfall > ${page}.part
      COMMAND ${CMAKE_COMMAND} -E rename ${page}.part ${page}
      DEPENDS ${program} ${template} resources/man/make.sh resources/man/commands.awk resources/man/options.awk
      VERBATIM)
    list(APPEND pages ${page})
  endforeach()
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/man)
  add_custom_target(manpages ALL DEPENDS ${pages})
  install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
