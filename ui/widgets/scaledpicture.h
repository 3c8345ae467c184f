#pragma once

#include <QImage>
#include <QWidget>

namespace pitfall {

/// A picture as wide as there is room, but not wider than it is itself, or than it is times as large as the type is
/// larger than usual; drawings (SVG) are sharp at any size. On paper of its own, so that it can be seen on a dark
/// window too.
class ScaledPicture : public QWidget {
    Q_OBJECT

public:
    /// `description` is for those who do not see it. A file that is no picture shows its description instead.
    ScaledPicture(const QString &file, const QString &description, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widest() const;

    QString m_file;
    QString m_description;
    QSize m_natural;
    QImage m_drawn;  ///< at the size that it was last painted
};

}  // namespace pitfall
