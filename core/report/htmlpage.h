#pragma once

#include "core/report/claims.h"

#include <string>

namespace pitfall {

/// A page that needs no other file: `body` in the reports' style, with the sources under it.
std::string htmlPage(const std::string &title, const std::string &body);

std::string escaped(const std::string &text);  ///< as text of an HTML element
std::string tableOf(const ClaimTable &table);  ///< as an HTML table

}  // namespace pitfall
