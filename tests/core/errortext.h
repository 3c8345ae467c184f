#pragma once

#include <QString>

#include <exception>
#include <string>
#include <typeinfo>

/// What an `Error` says that `act` throws; "nothing was thrown" or "another error: …" otherwise.
template<class Error, class Act>
QString errorText(Act &&act)
{
    try {
        act();
    } catch (const Error &e) {
        return QString::fromStdString(e.what());
    } catch (const std::exception &e) {
        return QString("another error: ") + typeid(e).name() + ": " + e.what();
    }
    return "nothing was thrown";
}

/// Fails with the whole text in view, unless it has `part` in it.
#define VERIFY_HAS(text, part)                                                                                         \
    QVERIFY2((text).contains(part), qPrintable(QString("\"%1\" lacks \"%2\"").arg(text, part)))
