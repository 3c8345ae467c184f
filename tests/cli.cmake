# Tests of the command line as a program.

pitfall_test(cli/tst_clitrain.cpp USES pitfall_core_data)
pitfall_test(cli/tst_cliexport.cpp USES pitfall_core_data)
pitfall_test(cli/tst_clidecoders.cpp USES pitfall_core_data)
pitfall_test(cli/tst_cliembed.cpp USES pitfall_core_data)
pitfall_test(cli/tst_clicomplaints.cpp)
pitfall_test(cli/tst_clistops.cpp USES pitfall_core_data)
pitfall_test(cli/tst_clipython.cpp USES pitfall_core_data)
pitfall_test(cli/tst_clifinetune.cpp USES pitfall_core_data)
pitfall_test(cli/tst_cliprobe.cpp USES pitfall_core_data)
pitfall_test(cli/tst_clireport.cpp USES pitfall_core_data)
pitfall_test(cli/tst_cliscore.cpp USES pitfall_core_data nlohmann_json::nlohmann_json)
pitfall_test(cli/tst_clistudy.cpp USES pitfall_core_data)
