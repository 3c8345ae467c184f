#pragma once

#include "app/cli/configoptions.h"
#include "core/lab/decoderlab.h"
#include "core/lab/embedding.h"
#include "core/lab/finetuning.h"
#include "core/study/slurmexecutor.h"

#include <string>

namespace pitfall {

// What the commands are told on a command line.

struct TrainOptions {
    std::string out;
    std::string resume;  ///< folder of a run to go on with; then nothing else is given but `images`
    std::string images;  ///< where those of the run are now; empty: where they were
    ConfigOptions config;
    std::string device = "auto";
    bool asJson = false;
};

struct FeaturesOptions {
    std::string folder;
    std::string images;  ///< where those of the run are now; empty: where they were
    std::string split;
    int stage = 0;  ///< 1-based; 0 is the top
    std::string out;
    std::string labels;
};

struct ReconstructOptions {
    std::string folder;
    std::string images;  ///< where those of the run are now; empty: where they were
    std::string split;
    int count = 0;
    std::string out;
    std::string originals;
    std::string decoder = "as-trained";
};

struct ScoreOptions {
    std::string originals;
    std::string reconstructions;
    bool asJson = false;
};

/// Two files that belong together.
struct LabelledFiles {
    std::string features;
    std::string labels;
};

struct ProbeOptions {
    LabelledFiles train;
    LabelledFiles validation;
    LabelledFiles test;
    std::string kind = "linear";
    bool asJson = false;
};

struct FineTuneOptions {
    std::string folder;
    std::string images;  ///< where those of the run are now; empty: where they were
    FineTuneSettings settings;
    int count = 10;
    bool asJson = false;
};

struct DecodersOptions {
    std::string folder;
    std::string images;    ///< where those of the run are now; empty: where they were
    std::string decoders;  ///< keys with commas between them; empty: all
    int count = 16;        ///< images shown
    DecoderLabSettings settings;
    bool asJson = false;
};

struct EmbedOptions {
    std::string input;
    std::string output;
    std::string method;
    EmbeddingSettings settings;
    bool asJson = false;
};

struct PackOptions {
    std::string from;
    std::string to;
};

struct ImportOptions {
    std::string model;
    std::string out;
    ConfigOptions config;
    bool asJson = false;
};

struct StudyOptions {
    std::string study, folder, csv, executor = "local";
    int jobs = 1, index = 0, threads = 1;
    bool estimateOnly = false, asJson = false;
    SlurmOptions slurm;
};

}  // namespace pitfall
