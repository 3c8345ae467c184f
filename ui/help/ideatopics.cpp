#include "ui/help/rawtopic.h"

#include <QCoreApplication>

#include <array>

namespace pitfall {

std::span<const RawTopic> ideaTopics()
{
    static constexpr auto topics = std::to_array<RawTopic>({
        {"idea.autoencoder", QT_TRANSLATE_NOOP("pitfall::Help", "Auto-encoder"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>A network that squeezes a picture into a code and paints it again from the code. It is trained to "
             "paint "
             "well. That the code is then also good for telling what is in the picture is a hope, not a "
             "consequence.</p>"),
         QT_TRANSLATE_NOOP("pitfall::Help", "minimise Σ loss(a, g(f(a)))"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Masci et al.: Stacked Convolutional Auto-Encoders, 2011."),
         "idea.probe network.stages"},
        {"idea.probe", QT_TRANSLATE_NOOP("pitfall::Help", "Probes: how accuracy is measured"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>The encoder is frozen. A simple classifier, the probe, is fitted to the features of training images, "
             "its "
             "strength is chosen on validation images, and what is shown is measured on test images; no image is in "
             "two "
             "of them. <i>Live</i> probes look at fewer images than the <i>final</i> one.</p>"
             "<p>k-NN asks what lies near what. The linear probe asks whether a flat cut separates the classes; it may "
             "use directions that distances do not show, and gets stronger with every dimension.</p>"),
         "", QT_TRANSLATE_NOOP("pitfall::Help", "Alain and Bengio 2016; Wu et al. 2018."),
         "measure.linear measure.knn idea.yardsticks probe.live_k"},
        {"idea.yardsticks", QT_TRANSLATE_NOOP("pitfall::Help", "Yardsticks"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>Accuracies that a network should be compared with, measured with the same probes: <i>chance</i>; "
             "<i>raw pixels</i>, without any network; <i>PCA</i> with as many dimensions as the code; and the same "
             "network "
             "<i>untrained</i>. If the trained network is not above them, training has not helped.</p>"),
         "", QT_TRANSLATE_NOOP("pitfall::Help", "Alberti et al., 2017, claim C3."), "idea.probe view.lossaccuracy"},
        {"idea.interval", QT_TRANSLATE_NOOP("pitfall::Help", "95% interval"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>How far the number would move with other test images: the images are drawn anew, with replacement, "
             "many "
             "times, and the middle 95% of what comes out is shown. It says nothing of other networks: for those, "
             "train "
             "several seeds, or a study.</p>"),
         QT_TRANSLATE_NOOP("pitfall::Help", "[q<sub>0.025</sub>, q<sub>0.975</sub>] of θ* over B resamples"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Efron 1979."), "probe.bootstrap idea.probe"},
        {"idea.recall", QT_TRANSLATE_NOOP("pitfall::Help", "How far a map can be believed"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p><i>Recall</i> is the share of each point's ten nearest neighbours in the features that are also among "
             "its "
             "ten nearest in the map. What is near in a map with a recall of 30% is mostly not what is near in the "
             "features.</p>"),
         QT_TRANSLATE_NOOP("pitfall::Help", "recall = mean |N<sub>10</sub>(features) ∩ N<sub>10</sub>(map)| / 10"), "",
         "view.featuremap"},
        {"idea.regret", QT_TRANSLATE_NOOP("pitfall::Help", "Regret"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>What it costs in accuracy to keep the moment of lowest error instead of the one whose probe is best "
             "on "
             "validation images.</p>"),
         QT_TRANSLATE_NOOP("pitfall::Help", "regret = accuracy(best by probe) − accuracy(best by error)"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Claim C8 of Alberti et al., 2017."), "idea.probe"},
    });
    return topics;
}

std::span<const RawTopic> actionTopics()
{
    static constexpr auto topics = std::to_array<RawTopic>({
        {"action.run", QT_TRANSLATE_NOOP("pitfall::Help", "Run, Pause"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>Trains the run that is there, or pauses it. A run that has not begun takes over what was changed on "
             "the "
             "left; one that has finished is begun again. Key: Space.</p>"),
         "", "", "action.batch action.newRun view.timeline"},
        {"action.batch", QT_TRANSLATE_NOOP("pitfall::Help", "One batch"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>One step of training: the error of a batch of images, its gradient, and a step of the optimiser. Then "
             "it "
             "pauses. Keys: B, or the full stop.</p>"),
         QT_TRANSLATE_NOOP("pitfall::Help", "w ← w − η · ∂L/∂w"), "",
         "training.batch_size training.optimizer view.presenter"},
        {"action.epoch", QT_TRANSLATE_NOOP("pitfall::Help", "One epoch"),
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "<p>Trains until every training image has been seen once more, then pauses. Key: E.</p>"),
         "", "", "training.epochs"},
        {"action.newRun", QT_TRANSLATE_NOOP("pitfall::Help", "New run"),
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "<p>Begins anew with the settings on the left; the old path stays on the plot. Ctrl+N.</p>"),
         "", "", "view.experiment"},
        {"action.preset", QT_TRANSLATE_NOOP("pitfall::Help", "Presets"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>Experiments that come with Pitfall. Choosing one changes the settings on the left; a run that has "
             "begun is "
             "not thrown away for it.</p>"),
         "", "", "view.experiment"},
        {"action.datasets", QT_TRANSLATE_NOOP("pitfall::Help", "Data sets"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>What can be learned from: what of it is here, how to get what is not, and a look before training. "
             "Files "
             "and folders of your own are recognised by what is in them, also when they are dropped onto the window. "
             "Ctrl+D.</p>"),
         "", "", "data.name"},
        {"action.play", QT_TRANSLATE_NOOP("pitfall::Help", "Play"),
         QT_TRANSLATE_NOOP("pitfall::Help", "<p>Shows the training moment by moment, from its beginning. Ctrl+P.</p>"),
         "", "", "view.timeline"},
        {"action.live", QT_TRANSLATE_NOOP("pitfall::Help", "Live"),
         QT_TRANSLATE_NOOP("pitfall::Help", "<p>Back to what happens now. Ctrl+End.</p>"), "", "", "view.timeline"},
        {"action.branch", QT_TRANSLATE_NOOP("pitfall::Help", "Branch"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>Begins another run from the moment that is looked at, with that network, the same images and the "
             "settings "
             "on the left. Its optimiser begins afresh.</p>"),
         "", "", "view.timeline"},
        {"action.table", QT_TRANSLATE_NOOP("pitfall::Help", "Show as table"),
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "<p>The numbers behind a view, to be read, sorted and copied into a spreadsheet.</p>"),
         "", "", "view.lossaccuracy"},
    });
    return topics;
}

}  // namespace pitfall
