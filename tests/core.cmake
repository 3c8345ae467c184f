# Tests of core, the command line and the include rule. They need no window.
