#pragma once

namespace pitfall {

/// Makes views, plots and the timeline known to screen readers: what they are, what they show in words, and views as
/// tables of their numbers. To be called once, before anything is read.
void describeViewsToScreenReaders();

}  // namespace pitfall
