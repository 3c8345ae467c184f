# Tests of the window and its parts.

pitfall_test(ui/tst_lossaccuracyview.cpp USES pitfall_ui_views)
pitfall_test(ui/tst_stampcanvas.cpp USES pitfall_ui_widgets)
pitfall_test(ui/tst_featuremapview.cpp USES pitfall_ui_views)
pitfall_test(ui/tst_inspectorview.cpp USES pitfall_ui_views)
pitfall_test(ui/tst_pictureviews.cpp USES pitfall_ui_views)
pitfall_test(ui/tst_labviews.cpp USES pitfall_ui_views)

pitfall_test(ui/tst_session.cpp USES pitfall_ui_worker)
pitfall_test(ui/tst_labrunner.cpp USES pitfall_ui_worker)
pitfall_test(ui/tst_experimentpanel.cpp USES pitfall_ui_panels)
pitfall_test(ui/tst_mainwindow.cpp USES pitfall_window)
pitfall_test(ui/tst_studywindow.cpp USES pitfall_window)
pitfall_test(ui/tst_recovery.cpp USES pitfall_window)
target_compile_definitions(tst_recovery PRIVATE PITFALL_WINDOW="$<TARGET_FILE:pitfall>")
add_dependencies(tst_recovery pitfall)
pitfall_test(ui/tst_datasets.cpp USES pitfall_window)
pitfall_test(ui/tst_ownimages.cpp USES pitfall_window)
