#pragma once

#include "core/config/fields.h"

#include <QLabel>
#include <QObject>
#include <QVariant>

#include <functional>
#include <type_traits>

namespace pitfall {

/// Label and editor of one setting, made from its FieldInfo. The widgets belong to whatever they are laid out in.
/// Values travel as QVariant: enumerations as their index, whole numbers as qlonglong.
class FieldEditor : public QObject {
    Q_OBJECT

public:
    /// An editor for a member of this type.
    template<class T>
    static FieldEditor *make(const FieldInfo &info, const T &member, QWidget *parent);

    QString key() const { return m_key; }
    bool isLive() const { return m_info.live; }
    QString dataset() const { return m_dataset; }  ///< those it is for, spaces between; empty: all
    QLabel *label() const { return m_label; }
    QWidget *widget() const { return m_widget; }

    QVariant value() const { return m_get(); }
    void setValue(const QVariant &value) { m_set(value); }
    /// Marks the setting as different from that of the run in place.
    void setPending(bool pending);
    /// Greys the setting and says why; empty: it can be set.
    void refuse(const QString &why);
    /// The same of one choice, by its number.
    void refuseChoice(int choice, const QString &why);
    /// Lets data sets be chosen that are not installed (they have a folder of their own).
    void allowUnavailable(bool allow);
    /// Looks again which data sets are installed or were fetched.
    void refreshDatasets();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FieldEditor(const FieldInfo &info, QWidget *parent);
    void makeNumber(int kind);
    void makeSwitch();
    void makeChoice(const EnumName *names, std::size_t count);
    void makeText();
    void makeDatasetChoice();
    void makeFolder();
    void setWidget(QWidget *widget, std::function<QVariant()> get, std::function<void(const QVariant &)> set);

    /// Says everything in the language that is in force.
    void describe();

    FieldInfo m_info;
    QString m_key;
    QString m_dataset;
    bool m_pending = false;
    QLabel *m_label;
    QWidget *m_widget = nullptr;
    std::function<QVariant()> m_get;
    std::function<void(const QVariant &)> m_set;
    bool m_allowsUnavailable = false;
};

/// A member as the editor's value, and back.
template<class T>
QVariant toVariant(const T &member)
{
    if constexpr (std::is_enum_v<T>)
        return int(member);
    else if constexpr (std::is_same_v<T, std::string>)
        return QString::fromStdString(member);
    else if constexpr (std::is_same_v<T, std::int64_t>)
        return qlonglong(member);
    else
        return member;
}

template<class T>
void fromVariant(const QVariant &value, T &member)
{
    if constexpr (std::is_enum_v<T>)
        member = T(value.toInt());
    else if constexpr (std::is_same_v<T, std::string>)
        member = value.toString().toStdString();
    else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
        member = T(value.toLongLong());
    else
        member = value.value<T>();
}

template<class T>
FieldEditor *FieldEditor::make(const FieldInfo &info, const T &member, QWidget *parent)
{
    auto *editor = new FieldEditor(info, parent);
    const std::string_view key = info.key;
    if constexpr (std::is_same_v<T, bool>)
        editor->makeSwitch();
    else if constexpr (std::is_enum_v<T>)
        editor->makeChoice(EnumNames<T>::values.data(), EnumNames<T>::values.size());
    else if constexpr (std::is_same_v<T, std::string>)
        key == "data.name"   ? editor->makeDatasetChoice()
        : key == "data.path" ? editor->makeFolder()
                             : editor->makeText();
    else
        editor->makeNumber(std::is_same_v<T, double> ? 1 : std::is_same_v<T, std::int64_t> ? 2 : 0);
    editor->setValue(toVariant(member));
    return editor;
}

}  // namespace pitfall
