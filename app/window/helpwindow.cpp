#include "app/window/helpwindow.h"

#include "ui/widgets/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace pitfall {

namespace {

const QString contentsAddress = QStringLiteral("help:");

QString linkTo(const HelpTopic &topic)
{
    return QStringLiteral("<a href='help:%1'>%2</a>").arg(topic.id, topic.title.toHtmlEscaped());
}

QString pageOf(const HelpTopic &topic)
{
    QString html = QStringLiteral("<h2>%1</h2>%2").arg(topic.title.toHtmlEscaped(), topic.what);
    if (!topic.formula.isEmpty())
        html += QStringLiteral("<table width='100%' cellpadding='10'><tr><td class='formula'>%1</td></tr></table>")
                    .arg(topic.formula);
    if (!topic.source.isEmpty())
        html += QStringLiteral("<p class='source'>%1</p>").arg(HelpWindow::tr("Source: %1").arg(topic.source));
    QStringList links;
    for (const QString &id : topic.see)
        if (const auto other = helpTopic(id))
            links << linkTo(*other);
    if (!links.isEmpty())
        html += QStringLiteral("<p class='see'>%1</p>")
                    .arg(HelpWindow::tr("See also: %1").arg(links.join(QStringLiteral(" · "))));
    return html;
}

bool has(const HelpTopic &topic, const QString &words)
{
    const QString all = topic.title + u' ' + topic.what + u' ' + topic.formula + u' ' + topic.id;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

QString contentsFor(const QString &words)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(HelpWindow::tr("Contents")), group;
    for (const HelpTopic &topic : helpTopics()) {
        if (!has(topic, words))
            continue;
        if (topic.group != group)
            html += QStringLiteral("<h3>%1</h3>").arg(topic.group.toHtmlEscaped());
        group = topic.group;
        html += QStringLiteral("<p class='entry'>%1</p>").arg(linkTo(topic));
    }
    return group.isEmpty() ? html + QStringLiteral("<p>%1</p>").arg(HelpWindow::tr("Nothing has these words.")) : html;
}

/// Pages are made of topics, in the language of the moment.
class Pages : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    std::optional<HelpTopic> own;  ///< what "help:this" is: a widget's own words
    QString words;                 ///< that the contents are to have

protected:
    QVariant loadResource(int type, const QUrl &address) override
    {
        if (address.scheme() != QStringLiteral("help"))
            return QTextBrowser::loadResource(type, address);
        if (address.path().isEmpty())
            return contentsFor(words);
        if (address.path() == QStringLiteral("this") && own)
            return pageOf(*own);
        const auto topic = helpTopic(address.path());
        return topic ? pageOf(*topic) : contentsFor({});
    }
};

}  // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent), m_page(new Pages(this)), m_search(new QLineEdit(this)), m_back(new QToolButton(this))
{
    setWindowTitle(tr("Help – Pitfall"));
    setObjectName(QStringLiteral("helpWindow"));
    m_page->setOpenExternalLinks(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setAccessibleName(tr("Help"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to what was read before (Alt+←)"));
    m_back->setEnabled(false);
    m_search->setPlaceholderText(tr("Search the contents"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto *contents = new QToolButton(this);
    contents->setText(tr("Contents"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 4);
    row->addWidget(m_back);
    row->addWidget(contents);
    row->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_page, 1);
    connect(m_back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(contents, &QToolButton::clicked, this, &HelpWindow::showContents);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        static_cast<Pages *>(m_page)->words = words;
        if (m_page->source() == QUrl(contentsAddress))
            m_page->reload();
        else
            m_page->setSource(QUrl(contentsAddress));
    });
    connect(new QShortcut(Qt::ALT | Qt::Key_Left, this), &QShortcut::activated, m_page, &QTextBrowser::backward);
    restyle();
    const int line = fontMetrics().height();
    resize(34 * line, 32 * line);
}

void HelpWindow::showTopic(const HelpTopic &topic)
{
    const QString page = topic.id.isEmpty() ? QStringLiteral("this") : topic.id;
    if (topic.id.isEmpty())
        static_cast<Pages *>(m_page)->own = topic;
    const QUrl address(QStringLiteral("help:") + page);
    m_page->source() == address ? m_page->reload() : m_page->setSource(address);
    show();
    raise();
    activateWindow();
    m_page->setFocus();
}

void HelpWindow::showContents()
{
    m_search->clear();
    m_page->setSource(QUrl(contentsAddress));
    show();
    raise();
    activateWindow();
}

QString HelpWindow::text() const
{
    return m_page->toPlainText();
}

void HelpWindow::restyle()
{
    const Theme theme(palette());
    const QString band = mix(theme.background, theme.text, 0.08).name(), faint = theme.faint.name();
    m_page->document()->setDefaultStyleSheet(
        QStringLiteral("h2 { margin: 4px 0 8px 0 } h3 { margin: 14px 0 2px 0; color: %2 } p { line-height: 130% }"
                       "a { color: %3; text-decoration: none } .entry { margin: 1px 0 1px 12px; line-height: 110% }"
                       ".formula { background-color: %1; font-family: serif; font-size: large }"
                       ".source { color: %2 } .see { margin-top: 14px }")
            .arg(band, faint, palette().color(QPalette::Link).name()));
    m_page->document()->setDocumentMargin(16);
    m_page->reload();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (m_page && (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange))
        restyle();
}

}  // namespace pitfall
