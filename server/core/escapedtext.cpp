#include "escapedtext.h"

#include "utf8.h"

using namespace Qt::StringLiterals;

namespace hems {

namespace {

bool standsInALine(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return QChar::isPrint(code) && category != QChar::Separator_Line &&
           category != QChar::Separator_Paragraph;
}

} // namespace

QString escapedText(const QByteArray& bytes)
{
    QString text;
    std::string_view left(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    while (!left.empty()) {
        utf8::Decoded next = utf8::decode(left);
        const bool isText = next.length > 0;
        if (!isText)
            next = {static_cast<unsigned char>(left.front()), 1};
        if (isText && standsInALine(next.code))
            text += QChar::fromUcs4(next.code);
        else
            text += u"\\x%1"_s.arg(static_cast<uint>(next.code), 2, 16, QChar(u'0'));
        left.remove_prefix(next.length);
    }
    return text;
}

} // namespace hems
