#pragma once

#include "core/report/claims.h"

#include <string>
#include <vector>

namespace pitfall {

/// A picture of the report with what is to be read under it.
struct ReportPicture {
    std::string caption;
    std::string png;  ///< the file's bytes
};

/// A run, what it says of the claims, and pictures: all that a report shows.
struct Report {
    RunRecord run;
    std::vector<Claim> claims;
    std::vector<std::string> cautions;
    std::vector<ReportPicture> pictures;
    std::vector<Baseline> baselines;  ///< by the live protocol, as the path is measured
    std::string noPictures;           ///< why reconstructions and baselines could not be made; empty if they were
};

/// Reads the folder of a run and makes the pictures: some seconds. `images`: the folder or file that has the run's
/// images; empty: as in openSession, and a report without pictures if they are missing. Throws FileError naming the
/// file.
Report makeReport(const std::string &folder, const std::string &images = {});

/// One page with pictures and plots inside: no other file is needed to read it.
std::string asHtml(const Report &report);
/// claim,quantity,value,low,high: every number of the claims.
std::string asCsv(const Report &report);

/// Makes the report of a folder and writes report.html and report.csv into it, each whole or not at all.
Report writeReport(const std::string &folder, const std::string &images = {});

}  // namespace pitfall
