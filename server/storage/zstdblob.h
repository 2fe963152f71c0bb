#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hems::zstd {

/// Compressed at level 3 (higher ones gain 2 % and cost ten times), with zstd's checksum, so that a bit that
/// flips on the disk is found.
QByteArray pack(QByteArrayView bytes);

/// What pack() was given; nothing where packed is damaged or would unpack to more than mostBytes.
std::optional<QByteArray> unpack(QByteArrayView packed, qsizetype mostBytes = 64 << 20);

} // namespace hems::zstd
