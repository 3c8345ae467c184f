# The Debian package; `./dev package` makes it.
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME pitfall)
set(CPACK_PACKAGE_VENDOR "The Pitfall developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see that good reconstructions do not make good features")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/debianise.cmake)
set(CPACK_PITFALL_SOURCE ${PROJECT_SOURCE_DIR})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# As Debian's own tools do, the packager's name is taken from DEBFULLNAME and DEBEMAIL.
if(DEFINED ENV{DEBEMAIL} AND DEFINED ENV{DEBFULLNAME})
  set(CPACK_DEBIAN_PACKAGE_MAINTAINER "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
else()
  set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Pitfall developers <pitfall@packages.invalid>")
endif()
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Pitfall trains stacked convolutional auto-encoders while one watches: their
reconstructions, their features, and how well a probe on these features
tells classes apart. It offers experiments on every claim of the paper
\"A Pitfall of Unsupervised Pre-Training\" (2017), with intervals and tests.
.
The package holds the window (pitfall), the command line (pitfall-cli),
presets, and designs of studies with hundreds of networks.")

# Libraries are found by dpkg-shlibdeps. What it cannot see: LibTorch takes any BLAS, and lands on the reference one, ten
# times slower, where this one is missing; a data set to train on, and certificates to fetch others; a font.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libopenblas0-openmp, dataset-fashion-mnist, ca-certificates, fonts-dejavu-core | fonts-liberation | fonts-noto-core")
# Windows under Wayland without Xwayland; dialogs in other languages than English.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
# Studies on a cluster; examples/scae.py; the window in Chinese.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "slurm-client, python3-torch, fonts-noto-cjk | fonts-wqy-microhei")
include(CPack)
