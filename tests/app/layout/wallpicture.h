#pragma once

#include "theme.h"

#include <QImage>
#include <QSize>

namespace hems {

/// One of the wall's reference pictures: the fixed scene in a size, a look and a language.
struct WallPicture {
    QSize size;
    theme::Choice look = theme::Choice::Dark;
    QString language; ///< "en" or "zh_CN"

    /// All of them: five sizes, two looks, two languages.
    static QList<WallPicture> all();

    /// "1920x1080-dark-en", as the reference's file is called.
    QString name() const;
    /// Draws it. Leaves the program in its look and its language.
    QImage draw() const;
};

/// Saves a picture in 256 colours: a wall has few, and its smooth edges bear being off by a little. Such a
/// file is a quarter as large. False: it can't be written.
bool saveSmall(const QImage& image, const QString& file);

} // namespace hems
