#include "app/window/aboutbox.h"

#include "app/window/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace pitfall {

AboutBox::AboutBox(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Pitfall"));
    auto *picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(64, 64));
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setOpenExternalLinks(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setMinimumWidth(460);
    text->setText(
        tr("<h2 style='margin-top:0'>Pitfall %1</h2>"
           "<p>Train a stacked convolutional auto-encoder, watch it learn, and see that good reconstructions do not "
           "make good features.</p>"
           "<p>After <b>M. Alberti, M. Seuret, R. Ingold, M. Liwicki: A Pitfall of Unsupervised Pre-Training</b>, "
           "2017, <a href='https://arxiv.org/abs/1703.04332'>arXiv 1703.04332</a> and "
           "<a href='https://arxiv.org/abs/1712.01655'>1712.01655</a>. No number shown here is the paper's.<br>"
           "The authors' framework is <b>N-light-N</b>, "
           "<a href='https://github.com/seuretm/N-light-N'>github.com/seuretm/N-light-N</a>; the preset of that name "
           "follows it. Please cite both.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later; it comes without any warranty."
           "<br>Made with Qt %2, QCustomPlot and LibTorch.</p>")
            .arg(QStringLiteral(PITFALL_VERSION), QString::fromLatin1(qVersion())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->addLayout(row);
    layout->addWidget(buttons);
}

}  // namespace pitfall
