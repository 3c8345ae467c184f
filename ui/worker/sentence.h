#pragma once

#include <QString>

namespace pitfall {

/// What a person is told about the exception in flight. Call it inside a catch block.
QString sentenceOfCurrentException();

}  // namespace pitfall
