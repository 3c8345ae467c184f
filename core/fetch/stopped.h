#pragma once

namespace pitfall {

/// Thrown soon after a fetch's flag was raised. What has been transferred stays, to go on from.
struct FetchStopped {};

}  // namespace pitfall
