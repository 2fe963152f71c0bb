#include "iconwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

/// What calls for a picture, in lower case and without accents. words: whole ones, or the end of a compound
/// ("Küchenlicht"); parts: anywhere in a word; signs: anywhere, as Chinese does not part its words.
struct Called {
    QLatin1StringView icon;
    QLatin1StringView words;
    QLatin1StringView parts;
    QStringView signs;
};

// In this order: a garage's light is a lamp, a dishwasher no washer, a water pump no water heater.
constexpr std::array kCalled{
    Called{"lamp"_L1, "light lamp licht lampe leuchte lumiere luz lampara"_L1, ""_L1, u"灯"},
    Called{"dishwasher"_L1, "dishwasher"_L1, "geschirr spulmaschine vaisselle lavavajillas"_L1, u"洗碗机"},
    Called{"dryer"_L1, "dryer tumbler"_L1, "trockner seche secadora"_L1, u"烘干机 干衣机"},
    Called{"washer"_L1, "washer washing linge"_L1, "waschmaschine lavadora"_L1, u"洗衣机"},
    Called{"freezer"_L1, "freezer truhe"_L1, "gefrier congelateur congelador"_L1, u"冷柜 冰柜 冷冻柜"},
    Called{"fridge"_L1, "fridge refrigerator frigo nevera"_L1, "kuhlschrank refrigerateur frigorifico"_L1,
           u"冰箱"},
    Called{"kettle"_L1, "kettle"_L1, "wasserkocher bouilloire hervidor"_L1, u"水壶"},
    Called{"oven"_L1, "oven stove herd four horno cuisiniere"_L1, "backofen"_L1, u"烤箱 炉"},
    Called{"tv"_L1, "tv television tele televiseur televisor"_L1, "fernseher"_L1, u"电视"},
    Called{"computer"_L1, "pc computer laptop rechner ordinateur ordenador portatil"_L1, ""_L1, u"电脑"},
    Called{"router"_L1, "router internet wlan wifi"_L1, "fritzbox"_L1, u"路由器"},
    Called{"speaker"_L1, "speaker stereo enceinte altavoz"_L1, "lautsprecher stereoanlage"_L1, u"音箱 音响"},
    Called{"pump"_L1, "pump pompe bomba"_L1, "pumpe"_L1, u"泵"},
    Called{"water"_L1, "water boiler eau calentador"_L1, "warmwasser durchlauferhitzer"_L1, u"热水器"},
    Called{"aircon"_L1, "conditioner aircon clim acondicionado"_L1, "klimaanlage klimagerat climatis"_L1,
           u"空调"},
    Called{"heater"_L1, "heater radiateur radiador"_L1, "heizung heizlufter heizkorper chauffage calefac"_L1,
           u"暖 取暖器"},
    Called{"fan"_L1, "fan"_L1, "ventilator ventilateur ventilador"_L1, u"风扇"},
    Called{"car"_L1, "car garage garaje charger auto voiture coche"_L1, "wallbox ladestation borne"_L1,
           u"汽车 电动车 车库 充电桩"},
    Called{"solar"_L1, "solar pv solaire"_L1, "photovolta fotovolta solaranlage"_L1, u"太阳能 光伏"},
};

constexpr int kLeastPart = 5; // a shorter word is no part of another by meaning: "herd", "four"

QString withoutAccents(const QString& text)
{
    QString plain;
    for (const QChar sign : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (sign.category() != QChar::Mark_NonSpacing)
            plain += sign;
    }
    return plain;
}

/// The same, taken apart once.
struct Call {
    QString icon;
    QStringList words;
    QStringList parts;
    QStringList signs;

    bool isMetBy(const QString& word) const
    {
        return std::any_of(words.begin(), words.end(),
                           [&word](const QString& one) {
                               return word == one || word == one + u's' ||
                                      (one.size() >= kLeastPart && word.endsWith(one)); // "kuchenlicht"
                           }) ||
               std::any_of(parts.begin(), parts.end(),
                           [&word](const QString& part) { return word.contains(part); });
    }
};

const QList<Call>& calls()
{
    static const QList<Call> all = [] {
        QList<Call> made;
        const auto apart = [](const QString& list) { return list.split(u' ', Qt::SkipEmptyParts); };
        for (const Called& each : kCalled)
            made.append({each.icon, apart(each.words), apart(each.parts), apart(each.signs.toString())});
        return made;
    }();
    return all;
}

} // namespace

QString iconOfName(const QString& loadName)
{
    static const QRegularExpression between(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = withoutAccents(loadName);
    const QStringList words = plain.split(between, Qt::SkipEmptyParts);
    for (const Call& call : calls()) {
        if (std::any_of(call.signs.begin(), call.signs.end(),
                        [&plain](const QString& sign) { return plain.contains(sign); }) ||
            std::any_of(words.begin(), words.end(),
                        [&call](const QString& word) { return call.isMetBy(word); }))
            return call.icon;
    }
    return {};
}

} // namespace hems
