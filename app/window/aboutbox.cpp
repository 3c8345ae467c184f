#include "app/window/aboutbox.h"

#include "app/window/icons.h"
#include "core/experiment/experiment.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <utility>

namespace pitfall {

namespace {

QLabel *richLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

QString row(const QString &name, const QString &value)
{
    return QStringLiteral("<tr><td style='padding-right:14px'>%1</td><td>%2</td></tr>")
        .arg(name, value.toHtmlEscaped());
}

/// As many as PITFALL_THREADS says, or one for each core.
QString threads(int cores)
{
    const QString wish = qEnvironmentVariable("PITFALL_THREADS");
    return wish.toInt() > 0 ? AboutBox::tr("%1 (PITFALL_THREADS)").arg(wish.toInt())
                            : AboutBox::tr("%1, one for each core").arg(cores);
}

}  // namespace

QString AboutBox::citation()
{
    return QStringLiteral("@misc{alberti2017pitfall,\n"
                          "  author = {Alberti, Michele and Seuret, Mathias and Ingold, Rolf and Liwicki, Marcus},\n"
                          "  title = {A Pitfall of Unsupervised Pre-Training},\n"
                          "  year = {2017},\n"
                          "  eprint = {1703.04332},\n"
                          "  archivePrefix = {arXiv}\n"
                          "}\n\n"
                          "@misc{nlightn,\n"
                          "  author = {Seuret, Mathias and Ingold, Rolf and Liwicki, Marcus},\n"
                          "  title = {N-light-N},\n"
                          "  howpublished = {\\url{https://github.com/seuretm/N-light-N}}\n"
                          "}\n\n"
                          "@misc{pitfallprogram,\n"
                          "  title = {Pitfall},\n"
                          "  note = {Computer program, version %1}\n"
                          "}\n")
        .arg(QStringLiteral(PITFALL_VERSION));
}

AboutBox::AboutBox(QWidget *parent) : QDialog(parent), m_machine(nullptr)
{
    setWindowTitle(tr("About Pitfall"));
    auto *picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(64, 64));
    auto *head = richLabel(this);
    head->setText(tr("<h2 style='margin-top:0'>Pitfall %1</h2>"
                     "<p>Train a stacked convolutional auto-encoder, watch it learn, and see that good reconstructions "
                     "do not make good features.</p>")
                      .arg(QStringLiteral(PITFALL_VERSION)));
    auto *text = richLabel(this);
    text->setContentsMargins(10, 6, 10, 6);
    text->setAlignment(Qt::AlignTop);
    text->setText(
        tr("<p>After <b>M. Alberti, M. Seuret, R. Ingold, M. Liwicki: A Pitfall of Unsupervised Pre-Training</b>, "
           "2017, <a href='https://arxiv.org/abs/1703.04332'>arXiv 1703.04332</a> and "
           "<a href='https://arxiv.org/abs/1712.01655'>1712.01655</a>. No number shown here is the paper's.</p>"
           "<p>The authors' framework is <b>N-light-N</b>, "
           "<a href='https://github.com/seuretm/N-light-N'>github.com/seuretm/N-light-N</a>; the preset of that name "
           "follows it. Please cite both.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later; it comes without any "
           "warranty.</p>"));

    auto *tabs = new QTabWidget(this);
    tabs->addTab(text, tr("The paper"));
    tabs->addTab(buildMachine(), tr("This machine"));
    tabs->addTab(buildCitation(), tr("Citation"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *top = new QHBoxLayout;
    top->setSpacing(18);
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addWidget(head, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->addLayout(top);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    const int line = fontMetrics().height();
    resize(38 * line, 28 * line);
    lookAtMachine();
}

QWidget *AboutBox::buildMachine()
{
    m_machine = richLabel(this);
    m_machine->setObjectName(QStringLiteral("machine"));
    m_machine->setContentsMargins(10, 6, 10, 6);
    m_machine->setAlignment(Qt::AlignTop);
    m_machine->setText(tr("The machine is being looked at …"));
    return m_machine;
}

QWidget *AboutBox::buildCitation()
{
    auto *page = new QWidget(this);
    auto *entries = new QPlainTextEdit(citation(), page);
    entries->setReadOnly(true);
    entries->setObjectName(QStringLiteral("citation"));
    entries->setAccessibleName(tr("Citation as BibTeX"));
    entries->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    entries->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *copy = new QPushButton(tr("Copy BibTeX"), page);
    copy->setObjectName(QStringLiteral("copyCitation"));
    connect(copy, &QPushButton::clicked, this, [copy] {
        QApplication::clipboard()->setText(citation());
        copy->setText(tr("Copied"));
    });
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(entries, 1);
    layout->addWidget(copy, 0, Qt::AlignRight);
    return page;
}

void AboutBox::lookAtMachine()
{
    QThreadPool::globalInstance()->start([self = QPointer(this)] {
        const MachineReport report = machineReport();
        QMetaObject::invokeMethod(
            qApp,
            [self, report] {
                if (self)
                    self->showMachine(report);
            },
            Qt::QueuedConnection);
    });
}

void AboutBox::showMachine(const MachineReport &report)
{
    QString text = QStringLiteral("<table>");
    text += row(QStringLiteral("Pitfall"), QStringLiteral(PITFALL_VERSION));
    text += row(QStringLiteral("LibTorch"), QString::fromStdString(report.libtorchVersion));
    text += row(QStringLiteral("Qt"), QString::fromLatin1(qVersion()));
    text += row(QStringLiteral("QCustomPlot"), QStringLiteral(QCUSTOMPLOT_VERSION_STR));
    const QString blas = QString::fromStdString(report.blas);
    const QString kernels = QString::fromStdString(report.blasKernels);
    text += row(QStringLiteral("BLAS"), kernels.isEmpty() ? blas : tr("%1, kernels for %2").arg(blas, kernels));
    text += row(tr("Cores"), QString::number(report.cores));
    text += row(tr("Threads that train"), threads(report.cores));
    text += row(tr("Speed"), tr("%1 GFLOP/s in one thread").arg(qRound(report.gflops)));
    text += QStringLiteral("</table>");
    if (report.blasIsSlow)
        text +=
            QStringLiteral("<p><b>%1</b></p>")
                .arg(tr("Matrix products are slow here. Install libopenblas0-openmp, and training will be ten times "
                        "faster."));
    m_machine->setText(text);
}

}  // namespace pitfall
