#include "transcriptbytes.h"

namespace hems {

namespace {

// What "*N(bytes)" at `at` stands for. at: moved to its closing bracket.
QByteArray repeated(const QByteArray& text, qsizetype& at)
{
    const qsizetype open = text.indexOf('(', at);
    qsizetype close = open + 1;
    while (close < text.size() && text[close] != ')')
        close += text[close] == '\\' ? 2 : 1;
    const int times = text.mid(at + 1, open - at - 1).toInt();
    at = close;
    return unescaped(text.mid(open + 1, close - open - 1)).repeated(times);
}

} // namespace

QByteArray unescaped(const QByteArray& text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            bytes.append(text[i]);
            continue;
        }
        switch (text.at(++i)) {
        case 'n':
            bytes.append('\n');
            break;
        case 'r':
            bytes.append('\r');
            break;
        case 't':
            bytes.append('\t');
            break;
        case 'x':
            bytes.append(QByteArray::fromHex(text.mid(i + 1, 2)));
            i += 2;
            break;
        case '*':
            bytes.append(repeated(text, i));
            break;
        default:
            bytes.append(text[i]);
        }
    }
    return bytes;
}

} // namespace hems
