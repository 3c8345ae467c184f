#include "ui/help/rawtopic.h"

#include <QCoreApplication>

#include <array>

namespace pitfall {

std::span<const RawTopic> viewTopics()
{
    static constexpr auto topics = std::to_array<RawTopic>({
        {"view.lossaccuracy", QT_TRANSLATE_NOOP("pitfall::Help", "Loss against accuracy"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>Each run is a path through time. A dot is one measurement: how well test images come back is to the "
             "right (better is always right), how well a probe tells their classes apart is upwards. The whisker and "
             "the shaded band are 95% intervals; a square marks where a new stage begins.</p>"
             "<p>The broad grey band is what one would expect if better pictures meant better features. Dashed lines "
             "are yardsticks measured with the same probe. A path that goes right without going up is the "
             "pitfall.</p>"
             "<p><b>Keys.</b> Arrows walk along the path, Up and Down change to another run, Enter takes the timeline "
             "to that moment; Shift and arrows pan, + and − zoom, 0 shows everything.</p>"),
         "",
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "Alberti, Seuret, Ingold, Liwicki: A Pitfall of Unsupervised Pre-Training, 2017, claim C1."),
         "idea.probe idea.yardsticks idea.interval measure.mse measure.linear view.featuremap"},
        {"view.featuremap", QT_TRANSLATE_NOOP("pitfall::Help", "Feature map"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>Every point is a test image, put where a map of the network's features in two dimensions has it; "
             "colour and shape are its class, or what is chosen under <i>Options</i>. Points of one class that lie "
             "together have features that are alike.</p>"
             "<p>PCA shows the two directions of largest variance, at once. t-SNE keeps neighbours neighbours and says "
             "little about large distances; <i>KL</i> and <i>recall</i> below the legend say how far it can be "
             "believed.</p>"
             "<p><b>Keys.</b> Arrows go to the nearest point in that direction, Enter selects it; R and L draw a "
             "rectangle or a lasso, Esc forgets the selection.</p>"),
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "KL = Σ<sub>i≠j</sub> p<sub>ij</sub> log (p<sub>ij</sub> / q<sub>ij</sub>), where "
                           "q<sub>ij</sub> ∝ (1 + ‖y<sub>i</sub> − y<sub>j</sub>‖²)<sup>−1</sup>"),
         QT_TRANSLATE_NOOP("pitfall::Help", "van der Maaten, Hinton: Visualizing Data using t-SNE, 2008."),
         "idea.recall view.lossaccuracy view.reconstructions"},
        {"view.featuremap2", QT_TRANSLATE_NOOP("pitfall::Help", "Feature map 2"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>A second map of the same test images, by other features: another stage, or the pixels themselves. "
             "Both "
             "share the selection.</p>"),
         "", "", "view.featuremap"},
        {"view.reconstructions", QT_TRANSLATE_NOOP("pitfall::Help", "Reconstructions"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>Above: test images. In the middle: what comes back when the network encodes them and decodes the code "
             "again. Below: where the two differ, dark for little, bright for much.</p>"
             "<p>The numbers are means over the images that are shown. <b>Keys.</b> Arrows choose an image.</p>"),
         QT_TRANSLATE_NOOP("pitfall::Help", "â = g(f(a)), error = |a − â|"), "",
         "measure.mse measure.ssim view.filters view.inspector"},
        {"view.filters", QT_TRANSLATE_NOOP("pitfall::Help", "Filters"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>What the units of a stage look for: the kernels of stage 1, or what the decoders paint when one unit "
             "of "
             "any stage is on alone. A unit that hardly ever changes is <i>dead</i>; <i>= 3</i> says that it answers "
             "like unit 3.</p><p>When an image is selected, the units' answers to it are shown below.</p>"),
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "code<sub>k</sub> = f(Σ<sub>c</sub> w<sub>kc</sub> ∗ a<sub>c</sub> + b<sub>k</sub>)"),
         "", "network.stages view.reconstructions"},
        {"view.inspector", QT_TRANSLATE_NOOP("pitfall::Help", "Inspector"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>One test image closely: what comes back of it, every score, what the probe takes it for and how "
             "surely, "
             "and its nearest images by pixels and by code. Where the two sets of neighbours differ, the network sees "
             "something that pixels do not show, or misses something that they do.</p>"),
         QT_TRANSLATE_NOOP("pitfall::Help", "distance = ‖f(a) − f(b)‖₂"), "", "view.reconstructions idea.probe"},
        {"view.decoders", QT_TRANSLATE_NOOP("pitfall::Help", "Decoders"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>The encoder is frozen and its decoder swapped: as trained, retrained, linear, shallow, deep, "
             "untrained, "
             "perturbed. The features are the same to the last bit, and so is the accuracy; the error is not. How good "
             "the pictures are says something of the decoder that paints them.</p>"),
         "", QT_TRANSLATE_NOOP("pitfall::Help", "Alberti et al., 2017, claim C4."),
         "measure.mse idea.probe view.finetuning"},
        {"view.finetuning", QT_TRANSLATE_NOOP("pitfall::Help", "Fine-tuning"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>A linear classifier is put on the encoder and the whole is trained with few labels and with many: "
             "from "
             "the pre-trained weights, from random ones, and with the encoder frozen. The curve says from how many "
             "labels "
             "on pre-training no longer pays.</p><p>Below, <i>original, before, after</i>: what the old decoder makes "
             "of "
             "the fine-tuned code, and what a retrained one makes of it.</p>"),
         "", QT_TRANSLATE_NOOP("pitfall::Help", "Alberti et al., 2017, claims C5 and C8."),
         "idea.interval view.decoders"},
        {"view.separability", QT_TRANSLATE_NOOP("pitfall::Help", "Separability"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>Raw pixels, PCA, LDA and every stage side by side: how well a linear probe and k-NN tell their "
             "classes "
             "apart, and how far apart classes lie. The matrix says whom the probe takes for whom; a click on a cell "
             "shows these images.</p>"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "Fisher ratio = tr S<sub>between</sub> / tr S<sub>within</sub>;  silhouette = (b − a) / max(a, b)"),
         QT_TRANSLATE_NOOP("pitfall::Help",
                           "Fisher 1936; Rousseeuw 1987; Levina and Bickel 2004. Claim C3 of Alberti et al., 2017."),
         "idea.probe idea.yardsticks"},
        {"view.experiment", QT_TRANSLATE_NOOP("pitfall::Help", "Experiment"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>The settings of the next run: data, network, training, probe. A bold name with a dot differs from the "
             "run that is there and takes effect with <i>New run</i>; learning rate, noise, masking and guidance apply "
             "at "
             "once.</p><p>The box in the section <i>Network</i> says how the picture shrinks from stage to stage "
             "before "
             "anything is trained.</p>"),
         "", "", "network.stages training.loss training.learning_rate"},
        {"view.timeline", QT_TRANSLATE_NOOP("pitfall::Help", "Timeline"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>Every measurement of the run, from left to right, with stages as bands and the error as a curve. Drag "
             "it, "
             "and everything on screen is what it was at that moment; training goes on meanwhile. <i>Live</i> comes "
             "back; "
             "<i>Branch</i> begins another run from there.</p>"
             "<p><b>Keys.</b> Ctrl+← and Ctrl+→ step, Ctrl+P plays, Ctrl+End is live.</p>"),
         "", "", "view.lossaccuracy"},
        {"view.presenter", QT_TRANSLATE_NOOP("pitfall::Help", "Presenter mode"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>The window in front of a class: key facts in large figures and one or two views, readable from the "
             "last "
             "row. F11 begins it, F11 or Esc end it and put everything back.</p>"
             "<p><b>Keys.</b> V and Shift+V change the views, O shows one or two, S is slow motion (one batch at a "
             "time, "
             "with what it changes), F freezes the picture, D draws on it (1 … 5 colours, U undo, C clear), I inverts, "
             "H shows the controls, Page Up and Page Down go through a lesson, the full stop blanks the screen.</p>"),
         "", "", "view.lossaccuracy view.timeline"},
        {"view.studyScatter", QT_TRANSLATE_NOOP("pitfall::Help", "Error against accuracy, of many networks"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>Each finished network of the study is a point. The line is the regression with its 95% band; arrows "
             "join "
             "the pairs that contradict the textbook most clearly: better pictures, worse features, intervals that do "
             "not "
             "overlap.</p><p><b>Keys.</b> Arrows go to the nearest point in that direction, Enter opens it.</p>"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Spearman's ρ = Pearson's r of the ranks"),
         QT_TRANSLATE_NOOP("pitfall::Help", "Alberti et al., 2017, claims C2, C6, C7; intervals: Efron 1987 (BCa)."),
         "idea.interval view.lossaccuracy"},
        {"view.studyTable", QT_TRANSLATE_NOOP("pitfall::Help", "Networks"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>The networks of the study as rows. The headings sort; the line above filters by words and conditions, "
             "such as <code>tanh linear&gt;84 mse&lt;0.03</code>.</p>"),
         "", "", "view.studyScatter"},
        {"view.lesson", QT_TRANSLATE_NOOP("pitfall::Help", "Lesson"),
         QT_TRANSLATE_NOOP(
             "pitfall::Help",
             "<p>A lesson leads through an experiment step by step: it sets up what is needed, asks what you expect, "
             "runs, "
             "and says what came of it from the numbers of this very run.</p>"),
         "", "", "view.presenter"},
    });
    return topics;
}

}  // namespace pitfall
