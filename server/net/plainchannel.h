#pragma once

#include "bytechannel.h"

namespace hems {

/// TCP as it is.
class PlainChannel : public ByteChannel {
public:
    /// Takes a connected socket over. sendBuffer: bytes that the system holds for a slow peer.
    PlainChannel(int descriptor, qsizetype sendBuffer);
    ~PlainChannel() override;
    Q_DISABLE_COPY_MOVE(PlainChannel)

    Transfer read(std::span<char> into) override;
    Transfer write(std::string_view from) override;
    void endWriting() override;
    void abandon() override;
    int descriptor() const override { return m_descriptor; }
    QHostAddress peerAddress() const override;
    quint16 peerPort() const override;

private:
    int m_descriptor;
};

} // namespace hems
