# Tests of what is fetched, against a server on loopback.

pitfall_test(fetch/tst_fetch.cpp USES pitfall_core_fetch)
pitfall_test(fetch/tst_clifetch.cpp USES pitfall_core_fetch)
