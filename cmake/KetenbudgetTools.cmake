# Compiler cache, faster linker and sanitizers, each only where it is found or asked for.

find_program(KETENBUDGET_CCACHE ccache)
if(KETENBUDGET_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${KETENBUDGET_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${KETENBUDGET_CCACHE})
endif()

find_program(KETENBUDGET_MOLD mold)
if(KETENBUDGET_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

if(KETENBUDGET_SANITIZE)
  add_compile_options(-fsanitize=${KETENBUDGET_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${KETENBUDGET_SANITIZE})
endif()

# Generated sources (moc, rcc) lie in the build folder and are not ours to tidy.
if(CMAKE_CXX_CLANG_TIDY)
  file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\n")
endif()
