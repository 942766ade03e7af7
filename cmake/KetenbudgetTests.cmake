# ketenbudget_test(<name> CORE|GUI [SHARDS n] SOURCES ... LINK ...): a GoogleTest executable and its ctest of
# the same name. CORE has a QCoreApplication, GUI an offscreen QApplication (tests/support). SHARDS: so many
# ctests (<name>_1 ...) that run side by side, each with its part of the tests.

get_filename_component(KETENBUDGET_ROOT ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)

function(ketenbudget_test name)
  cmake_parse_arguments(ARG "CORE;GUI" "SHARDS" "SOURCES;LINK" ${ARGN})
  if(ARG_UNPARSED_ARGUMENTS OR (ARG_CORE AND ARG_GUI) OR NOT (ARG_CORE OR ARG_GUI) OR NOT ARG_SOURCES)
    message(FATAL_ERROR "ketenbudget_test(${name}): name CORE or GUI, then SOURCES and LINK")
  endif()
  set(main ketenbudget_test_main_core)
  if(ARG_GUI)
    set(main ketenbudget_test_main_gui)
  endif()

  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} ${main} ketenbudget_test_support)
  ketenbudget_rules(${name})
  target_compile_definitions(${name} PRIVATE KETENBUDGET_SOURCE_DIR="${KETENBUDGET_ROOT}")
  # Printers take part in every comparison or in none: two kinds of object files would break the
  # one-definition rule.
  set_property(SOURCE ${ARG_SOURCES} APPEND PROPERTY COMPILE_OPTIONS
    -include ${KETENBUDGET_ROOT}/tests/support/Printers.h)

  if(NOT ARG_SHARDS)
    add_test(NAME ${name} COMMAND ${name})
    ketenbudget_test_environment(${name})
    return()
  endif()
  foreach(shard RANGE 1 ${ARG_SHARDS})
    math(EXPR index "${shard} - 1")
    add_test(NAME ${name}_${shard} COMMAND ${name})
    ketenbudget_test_environment(${name}_${shard})
    set_property(TEST ${name}_${shard} APPEND PROPERTY ENVIRONMENT
      "GTEST_TOTAL_SHARDS=${ARG_SHARDS};GTEST_SHARD_INDEX=${index}")
  endforeach()
endfunction()

# What a test of ours needs under the sanitizers.
function(ketenbudget_test_environment name)
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 1200
    ENVIRONMENT "LSAN_OPTIONS=suppressions=${KETENBUDGET_ROOT}/tests/support/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
