#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace hems {

/// What a sensor should not send, and the protocol's answer to it: a row of tests/data/bad.
struct BadInput {
    QByteArray name; ///< file and line
    QByteArray prelude;
    QByteArray bytes;
    QByteArrayList replies; ///< the prelude's first
    bool serverEnds = false;
    bool sensorEnds = false;
    int wrongClocks = 0; ///< readings that are kept at their arrival
    int readings = 0;    ///< the others that are kept
};

/// All rows of one file; a row that can't be read has no replies and an empty name.
QList<BadInput> loadBadInputs(const QString& file);

} // namespace hems
