#include "ui/views/lessonview.h"

#include "core/lesson/richtext.h"
#include "ui/views/lessonsentence.h"
#include "ui/views/predictionbox.h"
#include "ui/widgets/accentframe.h"
#include "ui/widgets/scaledpicture.h"
#include "ui/widgets/titlerow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace pitfall {

namespace {

constexpr double bodySize = 1.1;    // of the window's font
constexpr double titleSize = 1.45;  // of the window's font

QFont scaled(QFont font, double by)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * by);
    return font;
}

QString missingText(const std::vector<std::string> &missing)
{
    QStringList names;
    for (const std::string &name : missing)
        names << QString::fromStdString(name);
    return LessonView::tr("This step needs numbers that this lesson has not measured yet, since a run was skipped: go "
                          "back and run it. Missing: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

}  // namespace

LessonView::LessonView(QWidget *parent)
    : QWidget(parent), m_controls(new TitleRow(this)), m_heading(new QLabel), m_where(new QProgressBar),
      m_scroll(new QScrollArea), m_back(new QPushButton), m_next(new QPushButton)
{
    setAccessibleName(tr("Lesson"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_heading->setContentsMargins(14, 8, 14, 2);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setWordWrap(true);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_where->setTextVisible(false);
    m_where->setFixedHeight(4);
    m_where->setAccessibleName(tr("Steps of the lesson"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Text of the lesson"));
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    setFocusProxy(m_scroll);
    layout->addWidget(m_heading);
    layout->addWidget(m_where);
    layout->addWidget(m_scroll, 1);
    buildBar();
    showNothing();
}

QWidget *LessonView::titleControls()
{
    if (m_controls->findChild<QToolButton *>())
        return m_controls;
    QToolButton *reset = m_controls->addButton(
        tr("Begin anew"), tr("Forget predictions and numbers of this lesson, and begin at its first step."));
    reset->setObjectName(QStringLiteral("lessonReset"));
    connect(reset, &QToolButton::clicked, this, &LessonView::resetAsked);
    return m_controls;
}

void LessonView::buildBar()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 6, 14, 10);
    m_back->setText(tr("Back"));
    m_back->setObjectName(QStringLiteral("lessonBack"));
    m_next->setObjectName(QStringLiteral("lessonNext"));
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &LessonView::previous);
    connect(m_next, &QPushButton::clicked, this, &LessonView::next);
}

// Palettes and fonts are taken over by the page itself; words are not.
void LessonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        emit languageChanged();
}

void LessonView::next()
{
    emit nextAsked();
}

void LessonView::previous()
{
    emit previousAsked();
}

QFont LessonView::bodyFont() const
{
    return scaled(font(), bodySize);
}

// What asked for another page may be on the one before it, which goes a little later.
void LessonView::clear()
{
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater();
    m_prediction = nullptr;
    m_runRow = nullptr;
    m_run = m_stop = nullptr;
    m_progress = nullptr;
    m_doing = m_unpredicted = nullptr;
    m_revealFrame = nullptr;
    m_page = new QWidget;
    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setFont(bodyFont());
    m_content = new QVBoxLayout(m_page);
    m_content->setContentsMargins(14, 8, 14, 12);
    m_content->setSpacing(10);
    m_plain.clear();
    m_revealed.clear();
    m_hasRun = m_hasPrediction = m_isPredicted = m_withoutPrediction = false;
    m_state = {};
}

QLabel *LessonView::addText(QVBoxLayout *layout, const QString &html, const QString &name)
{
    auto *label = new QLabel(html);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFocusPolicy(html.contains(QStringLiteral("<a ")) ? Qt::StrongFocus : Qt::NoFocus);
    label->setOpenExternalLinks(true);
    layout->addWidget(label);
    return label;
}

// Paragraphs that follow each other are one label, so that text can be selected across them.
void LessonView::addPieces(QVBoxLayout *layout, const std::string &markdown, const QString &folder)
{
    QString together;
    const auto flush = [&] {
        if (!together.isEmpty())
            addText(layout, together);
        together.clear();
    };
    for (const TextPiece &piece : richText(markdown)) {
        const QString description = QString::fromStdString(piece.description);
        if (piece.picture.empty()) {
            QString html = QString::fromStdString(piece.html);
            m_plain += QString::fromStdString(plainText(piece.html)) + u'\n';
            if (piece.isFormula)
                html.replace(0, 3, QStringLiteral("<p align=\"center\">"));
            html.replace(QStringLiteral("<table>"), QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">"));
            html.replace(QStringLiteral("<th>"), QStringLiteral("<th align=\"left\">"));
            together += html;
            continue;
        }
        flush();
        m_plain += description + u'\n';
        layout->addWidget(new ScaledPicture(folder + u'/' + QString::fromStdString(piece.picture), description));
    }
    flush();
}

void LessonView::begin(const QString &heading, const QString &title)
{
    clear();
    m_heading->setText(heading);
    m_title = title;
    QLabel *label = addText(m_content, title.toHtmlEscaped(), QStringLiteral("title"));
    QFont font = scaled(this->font(), titleSize);
    font.setBold(true);
    label->setFont(font);
}

void LessonView::showNothing()
{
    m_step = -1;
    m_steps = 0;
    begin(tr("Lesson"), tr("No lesson is open"));
    addText(m_content, QStringLiteral("<p>%1</p>")
                           .arg(tr("The menu Lesson has the lessons that come with Pitfall, and "
                                   "opens your own.")));
    m_content->addStretch(1);
    m_scroll->setWidget(m_page);
    refreshBar();
}

void LessonView::showCover(const Lesson &lesson, const QString &folder, const QString &notice, int resumesAt)
{
    m_step = -1;
    m_steps = int(lesson.steps.size());
    begin(tr("Lesson, about %1 min on two cores").arg(lesson.minutes), QString::fromStdString(lesson.title));
    addPieces(m_content, lesson.summary, folder);
    if (!notice.isEmpty()) {
        auto *frame = new AccentFrame(AccentFrame::Tone::Question);
        auto *inside = new QVBoxLayout(frame);
        addText(inside, notice.toHtmlEscaped(), QStringLiteral("notice"));
        m_content->addWidget(frame);
    }
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, void (LessonView::*signal)()) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    if (resumesAt >= 0)
        add(tr("Go on at step %1").arg(resumesAt + 1), QStringLiteral("lessonResume"), &LessonView::resumeAsked);
    add(resumesAt >= 0 ? tr("Begin anew") : tr("Begin"), QStringLiteral("lessonBegin"), &LessonView::beginAsked);
    row->addStretch(1);
    m_content->addLayout(row);
    m_content->addStretch(1);
    m_scroll->setWidget(m_page);
    refreshBar();
}

void LessonView::showStep(const Lesson &lesson, const QString &folder, int step)
{
    const LessonStep &shown = lesson.steps[std::size_t(step)];
    m_step = step;
    m_steps = int(lesson.steps.size());
    begin(tr("%1 · step %2 of %3").arg(QString::fromStdString(lesson.title)).arg(step + 1).arg(m_steps),
          QString::fromStdString(shown.title));
    addPieces(m_content, shown.text, folder);
    addPointers(shown.pointers);
    if (shown.prediction) {
        m_hasPrediction = true;
        auto *frame = new AccentFrame(AccentFrame::Tone::Question);
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(14, 8, 10, 8);
        m_prediction = new PredictionBox(*shown.prediction);
        inside->addWidget(m_prediction);
        m_content->addWidget(frame);
        connect(m_prediction, &PredictionBox::predicted, this, &LessonView::predicted);
        connect(m_prediction, &PredictionBox::lineAsked, this, &LessonView::lineAsked);
        m_plain += QString::fromStdString(shown.prediction->ask) + u'\n';
    }
    if (shown.run)
        addRun();
    m_content->addStretch(1);
    refreshRun();
    m_scroll->setWidget(m_page);
    refreshBar();
}

void LessonView::addPointers(const std::vector<LessonPointer> &pointers)
{
    QString html;
    for (const LessonPointer &pointer : pointers) {
        const QString name = QString::fromStdString(pointer.view);
        html += QStringLiteral("<p>▸ <a href=\"%1\">%2</a>").arg(name, lessonViewTitle(pointer.view));
        if (!pointer.note.empty())
            html += QStringLiteral(": ") + QString::fromStdString(pointer.note).toHtmlEscaped();
        html += QStringLiteral("</p>");
    }
    if (html.isEmpty())
        return;
    QLabel *label = addText(m_content, html, QStringLiteral("pointers"));
    label->setOpenExternalLinks(false);
    label->setToolTip(tr("Shows where it is"));
    connect(label, &QLabel::linkActivated, this, &LessonView::pointed);
}

void LessonView::addRun()
{
    m_hasRun = true;
    m_runRow = new QWidget;
    auto *layout = new QVBoxLayout(m_runRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_run = new QPushButton;
    m_run->setObjectName(QStringLiteral("lessonRun"));
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("lessonStop"));
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Progress of the run"));
    row->addWidget(m_run);
    row->addWidget(m_stop);
    row->addWidget(m_progress, 1);
    row->addStretch(0);
    layout->addLayout(row);
    m_doing = addText(layout, {}, QStringLiteral("lessonDoing"));
    m_doing->setForegroundRole(QPalette::PlaceholderText);
    m_unpredicted = addText(layout, QStringLiteral("<a href=\"#\">%1</a>").arg(tr("Run without a prediction")),
                            QStringLiteral("withoutPrediction"));
    m_unpredicted->setOpenExternalLinks(false);
    m_content->addWidget(m_runRow);
    connect(m_stop, &QPushButton::clicked, this, &LessonView::stopAsked);
    connect(m_unpredicted, &QLabel::linkActivated, this, [this] {
        m_withoutPrediction = true;
        emit runAsked();
    });
    connect(m_run, &QPushButton::clicked, this, [this] {
        const bool goes = m_state.kind == LessonRunState::Kind::Going || m_state.kind == LessonRunState::Kind::Paused;
        goes ? emit pauseAsked() : emit runAsked();
    });
}

void LessonView::setPrediction(const std::optional<PredictedValue> &value)
{
    m_isPredicted = value.has_value();
    if (m_prediction)
        m_prediction->setValue(value);
    refreshRun();
}

void LessonView::setRunState(const LessonRunState &state)
{
    m_state = state;
    refreshRun();
    refreshBar();
}

void LessonView::refreshRun()
{
    using Kind = LessonRunState::Kind;
    const bool going = m_state.kind == Kind::Going, paused = m_state.kind == Kind::Paused;
    const bool done = m_state.kind == Kind::Done;
    if (m_prediction)
        m_prediction->setFixed(going || paused || done);
    if (!m_run)
        return;
    const bool waits = m_hasPrediction && !m_isPredicted && !m_withoutPrediction && !going && !paused && !done;
    m_run->setText(going ? tr("Pause") : paused ? tr("Go on") : done ? tr("Run again") : tr("Run"));
    m_run->setVisible(!(going && !m_state.canPause));
    m_run->setEnabled(!waits);
    m_stop->setVisible(going && !m_state.canPause);
    m_progress->setVisible(going || paused);
    m_progress->setRange(0, m_state.share < 0 ? 0 : 1000);
    m_progress->setValue(int(1000 * m_state.share));
    const QString text = waits ? tr("Predict first; then run.") : m_state.text;
    m_doing->setText(text.toHtmlEscaped());
    m_doing->setVisible(!text.isEmpty());
    m_unpredicted->setVisible(waits);
}

void LessonView::refreshBar()
{
    const bool cover = m_step < 0;
    const bool last = m_step == m_steps - 1;
    const bool skips = m_hasRun && m_state.kind != LessonRunState::Kind::Done;
    m_back->setVisible(!cover);
    m_next->setVisible(!cover);
    m_next->setText(last ? tr("Finish") : skips ? tr("Skip") : tr("Next"));
    m_next->setToolTip(skips && !last ? tr("To the next step without running this one") : QString());
    m_where->setRange(0, std::max(1, m_steps));
    m_where->setValue(m_step + 1);
    m_where->setVisible(!cover);
    if (auto *reset = m_controls->findChild<QToolButton *>(QStringLiteral("lessonReset")))
        reset->setEnabled(!cover);
}

void LessonView::setReveal(const std::optional<LessonReveal> &reveal)
{
    delete m_revealFrame;
    m_revealed.clear();
    if (!reveal)
        return;
    auto *frame = new AccentFrame(AccentFrame::Tone::Answer);
    frame->setObjectName(QStringLiteral("reveal"));
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(14, 8, 10, 8);
    inside->setSpacing(8);
    const QString before = m_plain;
    m_plain.clear();
    if (!reveal->comparison.isEmpty()) {
        addText(inside, QStringLiteral("<b>%1</b>").arg(reveal->comparison.toHtmlEscaped()),
                QStringLiteral("comparison"));
        m_plain += reveal->comparison + u'\n';
    }
    addPieces(inside, reveal->text, {});
    if (!reveal->missing.empty())
        addText(inside, missingText(reveal->missing).toHtmlEscaped(), QStringLiteral("missing"));
    m_revealed = m_plain;
    m_plain = before;
    frame->setAccessibleName(tr("What came of it"));
    frame->setAccessibleDescription(m_revealed);
    m_content->insertWidget(m_content->count() - 1, frame);
    frame->show();
    m_revealFrame = frame;
    // What was just revealed is seen.
    QTimer::singleShot(0, frame, [this, frame] { m_scroll->ensureWidgetVisible(frame, 0, 12); });
}

QString LessonView::stepText() const
{
    return m_title + u'\n' + m_plain + m_revealed;
}

QString LessonView::stepTitle() const
{
    return m_title;
}

}  // namespace pitfall
