#pragma once

#include <exception>
#include <utility>

namespace pitfall {

/// Calls of which one that throws does not keep the others from being made: the first exception is thrown again at the
/// end.
class EachInTurn {
public:
    /// False if it threw.
    template<class Call>
    bool operator()(Call &&call)
    {
        try {
            call();
            return true;
        } catch (...) {
            m_problem = m_problem ? m_problem : std::current_exception();
            return false;
        }
    }

    void rethrow()
    {
        if (const auto problem = std::exchange(m_problem, nullptr))
            std::rethrow_exception(problem);
    }

private:
    std::exception_ptr m_problem;
};

}  // namespace pitfall
