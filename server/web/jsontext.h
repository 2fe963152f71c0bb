#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hems {

/// Writes compact JSON straight into one text, for answers of thousands of figures: a tree of QJsonValues of
/// the same takes ten times as long. Whoever writes sees to it that what is opened is closed.
class JsonText {
public:
    /// bytes: about how long it will be.
    explicit JsonText(qsizetype bytes);

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// The name of what is written next. name: plain ASCII, without quotes and backslashes; so below.
    void key(QByteArrayView name);

    void null();
    void number(qint64 value);
    /// A figure in thousandths: 1234500 is 1234.5.
    void thousandths(qint64 value);
    void word(QByteArrayView text);
    /// A moment as momentText() has it.
    void moment(qint64 utcMs);

    const QByteArray& text() const { return m_text; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    QByteArray m_text;
    bool m_isFirst = true; // of its array or object, or after its name: no comma
};

/// A moment as 2026-11-22T19:42:07Z, with ms where there are any: ISO 8601 in UTC, years 0 to 9999.
QByteArray momentText(qint64 utcMs);

} // namespace hems
