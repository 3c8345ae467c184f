# The window's translations, compiled into the program as resources. Texts are gathered by `./dev translate`.
file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/*.ts)
set(folder ${CMAKE_CURRENT_BINARY_DIR}/translations)
set(entries "")
foreach(source ${translations})
  get_filename_component(name ${source} NAME_WE)
  add_custom_command(OUTPUT ${folder}/${name}.qm
    COMMAND Qt6::lrelease -silent -nounfinished ${source} -qm ${folder}/${name}.qm DEPENDS ${source} VERBATIM)
  list(APPEND compiled ${folder}/${name}.qm)
  string(APPEND entries "<file>${name}.qm</file>")
endforeach()
file(CONFIGURE OUTPUT ${folder}/translations.qrc
     CONTENT "<RCC><qresource prefix=\"/translations\">${entries}</qresource></RCC>")
add_custom_command(OUTPUT ${folder}/translations.cpp
  COMMAND Qt6::rcc --name translations ${folder}/translations.qrc -o ${folder}/translations.cpp
  DEPENDS ${compiled} ${folder}/translations.qrc VERBATIM)
target_sources(pitfall_window PRIVATE ${folder}/translations.cpp)
