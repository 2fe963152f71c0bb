#pragma once

#include <QHostAddress>

#include <span>
#include <string_view>

namespace hems {

/// Bytes in and bytes out over a descriptor that never blocks. It knows nothing of messages; what carries the
/// bytes (plain TCP, TLS) is the subclass's matter. Closed when destroyed.
class ByteChannel {
public:
    struct Transfer {
        std::size_t bytes = 0; ///< 0 and not over: try again when the descriptor is ready
        bool over = false;     ///< the peer has ended the stream, or the connection is broken
    };

    virtual ~ByteChannel() = default;

    virtual Transfer read(std::span<char> into) = 0;
    /// May take a part of from only.
    virtual Transfer write(std::string_view from) = 0;
    /// Tells the peer that nothing more is coming; it may still be read.
    virtual void endWriting() = 0;
    /// The next close drops what is not yet delivered, instead of leaving it with the system.
    virtual void abandon() = 0;

    /// For an EpollSet.
    virtual int descriptor() const = 0;
    virtual QHostAddress peerAddress() const = 0;
    virtual quint16 peerPort() const = 0;
};

} // namespace hems
