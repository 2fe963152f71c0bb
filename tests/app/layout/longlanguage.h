#pragma once

#include <QTranslator>

namespace hems {

/// A made-up language some 40 % longer than English: "Settings" is "Séétttííngs". It is made from whatever is
/// asked for, so a text that stays English in it does not go through tr(). Places, keys' letters, tags, units
/// and what is typed as it stands are kept.
class LongLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override;

    static QString lengthened(const QString& text);
};

} // namespace hems
