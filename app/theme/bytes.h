#pragma once

#include <QLocale>
#include <QString>

namespace hems::bytes {

/// A size as a person says it, in powers of ten as disks are sold: "213 MB", "0.7 GB". bytes ≥ 0.
QString about(double bytes, const QLocale& locale);

} // namespace hems::bytes
