#include "core/lesson/facts.h"

#include "core/lab/decoderlab.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numeric>
#include <optional>
#include <sstream>

namespace pitfall {

void Facts::set(const std::string &name, const Interval &value)
{
    if (std::isfinite(value.value))
        m_values[name] = value;
}

void Facts::add(const Facts &others, const std::string &prefix)
{
    for (const auto &[name, value] : others.m_values)
        m_values[prefix + name] = value;
}

void Facts::forget(const std::string &prefix)
{
    std::erase_if(m_values, [&prefix](const auto &fact) { return fact.first.starts_with(prefix); });
}

const Interval *Facts::find(const std::string &name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? nullptr : &found->second;
}

const std::vector<FactKind> &factKinds()
{
    static const std::vector<FactKind> all = {
        {"first.MEASURE", "the first measurement of the run, live protocol"},
        {"last.MEASURE", "the last one"},
        {"last.step", "batches trained by then"},
        {"last.dimension", "numbers in the code that was measured"},
        {"stageK.first.MEASURE", "the stack through stage K before that stage was trained"},
        {"stageK.last.MEASURE", "… at its last measurement"},
        {"stageK.dimension", "numbers in its code"},
        {"stageK.gain.MEASURE", "last minus first; errors taken for independent"},
        {"stageK.ratio.SCORE", "first divided by last"},
        {"raw_pixels.PROBE", "the probe on raw pixels, live protocol"},
        {"pca.PROBE", "… on PCA with as many dimensions as the whole stack's code"},
        {"untrained.PROBE", "… on the whole stack before training"},
        {"chance.PROBE", "… by guessing"},
        {"BASELINE.dimension", "numbers in it"},
        {"final.SCORE", "at the end of the run, on all test images"},
        {"final.PROBE", "… by the final protocol"},
        {"final.BASELINE.PROBE", "… of raw_pixels, pca, untrained and chance"},
        {"regret.stageK.PROBE", "what keeping the checkpoint of lowest error costs"},
        {"pixels", "numbers in an image"},
        {"code", "numbers in the code of the whole stack"},
        {"parameters", "of the network"},
        {"images.training", "images it is trained on"},
        {"images.test", "images it is measured on"},
        {"classes", "classes of the data set"},
        {"decoders.DECODER.SCORE", "of the decoder lab, on all test images"},
        {"decoders.DECODER.parameters", "of that decoder"},
        {"decoders.PROBE", "of the code, the same for all decoders"},
        {"decoders.lowest.SCORE", "of all decoders"},
        {"decoders.highest.SCORE", "of all decoders"},
        {"decoders.checksums", "how many different features there were: 1"},
        {"decoders.count", "decoders that were measured"},
        {"finetuning.LABELS.START", "accuracy with so many labels, mean over seeds, t interval; also `fewest`, `most`"},
        {"finetuning.LABELS.gain", "pretrained minus random, seed by seed"},
        {"finetuning.LABELS.labels", "how many that are"},
        {"finetuning.budgets", "how many numbers of labels were tried"},
        {"finetuning.helps", "at how many of them the whole interval of the gain is above 0"},
        {"finetuning.hurts", "… below 0"},
        {"finetuning.MOMENT.SCORE", "the figure: original, before (old decoder), after (decoder retrained)"},
        {"finetuning.original.linear", "the probe on the pre-trained code, final protocol"},
        {"finetuning.after.linear", "… on the fine-tuned one"},
        {"separability.raw_pixels.SEPARATION", "of raw pixels"},
        {"separability.lda.SEPARATION", "of LDA, which sees labels"},
        {"separability.stageK.REPRESENTATION.SEPARATION", "of pca, untrained and trained"},
        {"separability.top.REPRESENTATION.SEPARATION", "the same of the last stage"},
        {"study.networks", "that were finished"},
        {"study.failed", "that were not, or diverged"},
        {"study.SCORE.PROBE.CORRELATION", "over the networks: pearson, spearman, kendall; BCa interval"},
        {"study.SCORE.PROBE.p", "of Spearman's, by permutation"},
        {"study.detectable", "the correlation that so many networks would show four times out of five"},
        {"study.pairs", "of two networks"},
        {"study.contradicting", "share of them in which lower MSE goes with lower linear accuracy"},
        {"study.below_raw_pixels", "share of the networks"},
        {"study.error_predicts_accuracy", "held-out R²"},
        {"study.size_predicts_accuracy", "held-out R²"},
        {"prediction.NAME", "what the class chose (1, 2, …), or its number"},
        {"prediction.NAME.rise", "of a drawn line: accuracy at its end minus that at its beginning"},
    };
    return all;
}

namespace {

using Words = std::vector<std::string>;

Words keysOf(std::optional<Measure::Kind> kind)
{
    Words keys;
    for (const Measure &m : measures())
        if (!kind || m.kind == *kind)
            keys.push_back(m.key);
    return keys;
}

Words decoderKeys()
{
    Words keys;
    for (const DecoderKind &kind : decoderKinds()) {
        keys.push_back(kind.key);
        std::replace(keys.back().begin(), keys.back().end(), '-', '_');
    }
    return keys;
}

/// What a word in capitals may be; empty: the word stands for itself.
const std::map<std::string, Words> &meanings()
{
    static const std::map<std::string, Words> all = {
        {"MEASURE", keysOf(std::nullopt)},
        {"SCORE", keysOf(Measure::Kind::Score)},
        {"PROBE", keysOf(Measure::Kind::Accuracy)},
        {"BASELINE", {"chance", "raw_pixels", "pca", "untrained"}},
        {"DECODER", decoderKeys()},
        {"START", {"pretrained", "random", "frozen"}},
        {"MOMENT", {"original", "before", "after"}},
        {"REPRESENTATION", {"pca", "untrained", "trained"}},
        {"SEPARATION", {"linear", "knn", "fisher", "silhouette", "purity", "intrinsic", "dimension"}},
        {"CORRELATION", {"pearson", "spearman", "kendall"}},
    };
    return all;
}

bool isNumber(const std::string &word)
{
    return !word.empty() && word.size() < 8 &&
           std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c); });
}

bool fits(const std::string &word, const std::string &pattern)
{
    if (pattern == "stageK")
        return word.starts_with("stage") && isNumber(word.substr(5)) && word[5] != '0';
    if (pattern == "LABELS")
        return isNumber(word) || word == "fewest" || word == "most";
    if (pattern == "NAME")
        return !word.empty();
    const auto meaning = meanings().find(pattern);
    if (meaning == meanings().end())
        return word == pattern;
    return std::find(meaning->second.begin(), meaning->second.end(), word) != meaning->second.end();
}

Words wordsOf(const std::string &name)
{
    Words words;
    std::istringstream stream(name);
    for (std::string word; std::getline(stream, word, '.');)
        words.push_back(word);
    return words;
}

bool fitsKind(const Words &words, const FactKind &kind)
{
    const Words pattern = wordsOf(kind.pattern);
    return std::equal(words.begin(), words.end(), pattern.begin(), pattern.end(), fits);
}

/// Levenshtein's distance.
int distance(const std::string &a, const std::string &b)
{
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int before = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, corner + (a[i - 1] != b[j - 1])});
            corner = before;
        }
    }
    return row.back();
}

}  // namespace

bool isFactName(const std::string &name, const std::vector<std::string> &prefixes)
{
    const auto isOneOf = [](const std::string &plain) {
        const Words words = wordsOf(plain);
        return std::any_of(factKinds().begin(), factKinds().end(),
                           [&words](const FactKind &kind) { return fitsKind(words, kind); });
    };
    return isOneOf(name) || std::any_of(prefixes.begin(), prefixes.end(), [&](const std::string &prefix) {
               return !prefix.empty() && name.starts_with(prefix) && isOneOf(name.substr(prefix.size()));
           });
}

std::string similarFactKind(const std::string &name)
{
    std::string best;
    int least = int(name.size());
    for (const FactKind &kind : factKinds())
        if (const int far = distance(name, kind.pattern); far < least) {
            least = far;
            best = kind.pattern;
        }
    return best;
}

}  // namespace pitfall
