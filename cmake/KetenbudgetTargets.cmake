# The house rules of a target, in one place.

set(KETENBUDGET_STRICT_WARNINGS
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
  -Wdouble-promotion -Wformat=2 -Wduplicated-cond -Wlogical-op -Werror)

function(ketenbudget_rules target)
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
  target_compile_definitions(${target} PUBLIC
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH)
  if(KETENBUDGET_STRICT)
    target_compile_options(${target} PRIVATE
      $<$<COMPILE_LANG_AND_ID:CXX,GNU>:${KETENBUDGET_STRICT_WARNINGS}>)
  endif()
endfunction()

# Chosen headers, precompiled, save a quarter of a clean build; a whole Qt module would cost more
# than it saves, and so does any in a small library. ccache cannot keep what was built with them.
function(ketenbudget_precompile target sources links)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  list(LENGTH sources count)
  if(KETENBUDGET_CCACHE OR CMAKE_CXX_CLANG_TIDY OR count LESS 6)
    return()
  endif()
  set(headers <QHash> <QString> <QStringList> <memory> <optional> <vector>)
  if("Qt6::Widgets" IN_LIST links)
    list(APPEND headers <QPainter> <QWidget>)
  endif()
  if("Qt6::Charts" IN_LIST links)
    list(APPEND headers <QtCharts/QChartView>)
  endif()
  target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# ketenbudget_library(<target> SOURCES ... LINK ...): a static library under the house rules.
# Headers are listed too, so that AUTOMOC and lupdate see them.
function(ketenbudget_library target)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_link_libraries(${target} PUBLIC ${ARG_LINK})
  ketenbudget_rules(${target})
  ketenbudget_precompile(${target} "${ARG_SOURCES}" "${ARG_LINK}")
endfunction()
