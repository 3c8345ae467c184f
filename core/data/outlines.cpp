#include "core/data/outlines.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pitfall {

namespace {

// Only + − × ÷ and square roots, which IEEE 754 fixes to the last bit: the same images on every machine.

struct Point {
    double x = 0;
    double y = 0;
};

double squaredDistanceToSegment(Point p, Point a, Point b)
{
    const Point along{b.x - a.x, b.y - a.y};
    const Point to{p.x - a.x, p.y - a.y};
    const double share =
        std::clamp((to.x * along.x + to.y * along.y) / (along.x * along.x + along.y * along.y), 0.0, 1.0);
    const Point rest{to.x - share * along.x, to.y - share * along.y};
    return rest.x * rest.x + rest.y * rest.y;
}

/// Distance to the nearest edge; inside by the even-odd rule.
template<std::size_t n>
double polygonDistance(const std::array<Point, n> &corners, Point p)
{
    double nearest = squaredDistanceToSegment(p, corners[n - 1], corners[0]);
    bool inside = false;
    for (std::size_t i = 0, j = n - 1; i < n; j = i++) {
        const Point a = corners[i], b = corners[j];
        nearest = std::min(nearest, squaredDistanceToSegment(p, a, b));
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    const double distance = std::sqrt(nearest);
    return inside ? -distance : distance;
}

double discDistance(Point p, Point centre, double radius)
{
    const double x = p.x - centre.x, y = p.y - centre.y;
    return std::sqrt(x * x + y * y) - radius;
}

double disc(double x, double y)
{
    return discDistance({x, y}, {0, 0}, 0.85);
}

double ring(double x, double y)
{
    return std::abs(discDistance({x, y}, {0, 0}, 0.78)) - 0.2;
}

double square(double x, double y)
{
    return polygonDistance<4>({{{-0.7, -0.7}, {0.7, -0.7}, {0.7, 0.7}, {-0.7, 0.7}}}, {x, y});
}

double triangle(double x, double y)
{
    return polygonDistance<3>({{{0, -1}, {0.866, 0.5}, {-0.866, 0.5}}}, {x, y});
}

double cross(double x, double y)
{
    constexpr double a = 0.26, b = 0.95;
    return polygonDistance<12>(
        {{{-a, -b}, {a, -b}, {a, -a}, {b, -a}, {b, a}, {a, a}, {a, b}, {-a, b}, {-a, a}, {-b, a}, {-b, -a}, {-a, -a}}},
        {x, y});
}

/// Five points on the unit circle, five dents at 0.4.
double star(double x, double y)
{
    return polygonDistance<10>({{{0, -1},
                                 {0.2351, -0.3236},
                                 {0.9511, -0.3090},
                                 {0.3804, 0.1236},
                                 {0.5878, 0.8090},
                                 {0, 0.4},
                                 {-0.5878, 0.8090},
                                 {-0.3804, 0.1236},
                                 {-0.9511, -0.3090},
                                 {-0.2351, -0.3236}}},
                               {x, y});
}

double crescent(double x, double y)
{
    return std::max(discDistance({x, y}, {0, 0}, 0.98), -discDistance({x, y}, {0.5, 0}, 0.8));
}

/// A square on its corner and a disc on each of its upper sides.
double heart(double x, double y)
{
    const double body = polygonDistance<4>({{{0, -0.3}, {0.6, 0.3}, {0, 0.9}, {-0.6, 0.3}}}, {x, y});
    const double lobes = std::min(discDistance({x, y}, {0.3, 0}, 0.4243), discDistance({x, y}, {-0.3, 0}, 0.4243));
    return std::min(body, lobes);
}

double bar(double x, double y)
{
    return polygonDistance<4>({{{-0.28, -0.95}, {0.28, -0.95}, {0.28, 0.95}, {-0.28, 0.95}}}, {x, y});
}

double arrow(double x, double y)
{
    return polygonDistance<7>(
        {{{0, -1}, {0.8, -0.1}, {0.24, -0.1}, {0.24, 0.95}, {-0.24, 0.95}, {-0.24, -0.1}, {-0.8, -0.1}}}, {x, y});
}

}  // namespace

const std::vector<Outline> &outlines()
{
    static const std::vector<Outline> list = {
        {"disc", disc}, {"ring", ring},         {"square", square}, {"triangle", triangle}, {"cross", cross},
        {"star", star}, {"crescent", crescent}, {"heart", heart},   {"bar", bar},           {"arrow", arrow}};
    return list;
}

}  // namespace pitfall
