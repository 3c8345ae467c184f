# Flags of core/kernels: one file for each kind of processor, chosen between when the program runs. They are optimised in
# every build type, since every test trains.
set(kernel_flags -O3 -fno-math-errno -fno-trapping-math -ffp-contract=fast -Wno-psabi)
set(baseline_flags)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_compile_definitions(pitfall_core_kernels PRIVATE PITFALL_X86_KERNELS)
  set(avx2_flags -mavx2 -mfma)
  set(avx512_flags -mavx512f -mavx512vl -mavx2 -mfma -mprefer-vector-width=512)
endif()
foreach(kind baseline avx2 avx512)
  set_source_files_properties(core/kernels/kernels_${kind}.cpp PROPERTIES COMPILE_OPTIONS "${kernel_flags};${${kind}_flags}")
endforeach()
