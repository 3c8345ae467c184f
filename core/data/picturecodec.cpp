#include "core/data/picturecodec.h"

#include "core/base/error.h"

#include <dlfcn.h>

namespace pitfall {

namespace {

// Found by the search path that is written into every program (CMakeLists.txt: CMAKE_BUILD_RPATH; cmake/install.cmake).
constexpr const char *library = "pitfall-pictures.so";

const PictureCodec &loadedCodec()
{
    void *loaded = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    const void *codec = loaded ? dlsym(loaded, "pitfallPictureCodec") : nullptr;
    if (!codec)
        throw Error(std::string("Pictures cannot be read, since a part of Pitfall is missing: ") + dlerror() +
                    ". Please install Pitfall again.");
    return *static_cast<const PictureCodec *>(codec);
}

}  // namespace

const PictureCodec &pictureCodec()
{
    static const PictureCodec &codec = loadedCodec();
    return codec;
}

}  // namespace pitfall
