#include "core/report/pngimage.h"

#include "core/base/error.h"

#include <png.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace pitfall {

namespace {

struct Canvas {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;

    void put(int x, int y, const std::uint8_t (&rgb)[3])
    {
        std::uint8_t *to = rgba.data() + 4 * (std::size_t(y) * width + x);
        std::copy_n(rgb, 3, to);
        to[3] = 255;
    }
};

std::uint8_t byteOf(float value)
{
    return std::uint8_t(std::lround(255 * std::clamp(value, 0.f, 1.f)));
}

void paint(Canvas &canvas, const float *picture, const ImageShape &shape, int left, int top, int zoom)
{
    const std::int64_t plane = std::int64_t(shape.height) * shape.width;
    const std::int64_t next = shape.channels == 3 ? plane : 0;
    for (int y = 0; y < shape.height * zoom; ++y)
        for (int x = 0; x < shape.width * zoom; ++x) {
            const float *pixel = picture + (y / zoom) * shape.width + x / zoom;
            const std::uint8_t rgb[3] = {byteOf(pixel[0]), byteOf(pixel[next]), byteOf(pixel[2 * next])};
            canvas.put(left + x, top + y, rgb);
        }
}

std::string encoded(const Canvas &canvas)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.format = PNG_FORMAT_RGBA;
    image.width = png_uint_32(canvas.width);
    image.height = png_uint_32(canvas.height);
    png_alloc_size_t size = 0;
    std::string bytes;
    const auto write = [&](void *to) {
        return png_image_write_to_memory(&image, to, &size, 0, canvas.rgba.data(), 0, nullptr) != 0;
    };
    if (!write(nullptr))
        throw Error(std::string("A picture of the report cannot be made: ") + image.message + ".");
    bytes.resize(size);
    if (!write(bytes.data()))
        throw Error(std::string("A picture of the report cannot be made: ") + image.message + ".");
    bytes.resize(size);
    return bytes;
}

}  // namespace

std::string pngOf(const ImageBatch &pictures, int columns, int zoom, int gap)
{
    const int count = pictures.count();
    if (count == 0)
        return {};
    columns = std::clamp(columns, 1, count);
    const int rows = (count + columns - 1) / columns;
    const int stepX = pictures.shape.width * zoom + gap;
    const int stepY = pictures.shape.height * zoom + gap;
    Canvas canvas{columns * stepX - gap, rows * stepY - gap, {}};
    canvas.rgba.resize(std::size_t(4) * canvas.width * canvas.height);
    for (int i = 0; i < count; ++i)
        paint(canvas, pictures.image(i), pictures.shape, (i % columns) * stepX, (i / columns) * stepY, zoom);
    return encoded(canvas);
}

std::string asDataUrl(const std::string &png)
{
    static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string url = "data:image/png;base64,";
    for (std::size_t i = 0; i < png.size(); i += 3) {
        std::uint32_t bits = 0;
        for (std::size_t j = 0; j < 3; ++j)
            bits = bits << 8 | (i + j < png.size() ? std::uint8_t(png[i + j]) : 0u);
        for (std::size_t j = 0; j < 4; ++j)
            url += i + j <= png.size() ? digits[bits >> (18 - 6 * j) & 63] : '=';
    }
    return url;
}

}  // namespace pitfall
