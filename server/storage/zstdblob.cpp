#include "zstdblob.h"

#include <memory>
#include <zstd.h>

namespace hems::zstd {

namespace {

constexpr int kLevel = 3;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

// A context is 1 MB and slow to make: each thread keeps one.
ZSTD_CCtx* compressor()
{
    static thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context = [] {
        std::unique_ptr<ZSTD_CCtx, FreeContext> made(ZSTD_createCCtx());
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_compressionLevel, kLevel);
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_checksumFlag, 1);
        return made;
    }();
    return context.get();
}

ZSTD_DCtx* decompressor()
{
    static thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    return context.get();
}

} // namespace

QByteArray pack(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t used = ZSTD_compress2(compressor(), packed.data(),
                                            static_cast<std::size_t>(packed.size()), bytes.data(), size);
    Q_ASSERT(!ZSTD_isError(used)); // only for want of memory or room, and there is room
    packed.truncate(static_cast<qsizetype>(used));
    packed.squeeze();
    return packed;
}

std::optional<QByteArray> unpack(QByteArrayView packed, qsizetype mostBytes)
{
    const auto size = static_cast<std::size_t>(packed.size());
    const unsigned long long content = ZSTD_getFrameContentSize(packed.data(), size);
    // The two error codes are the highest numbers.
    if (content > static_cast<unsigned long long>(mostBytes))
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(content), Qt::Uninitialized);
    const std::size_t used = ZSTD_decompressDCtx(decompressor(), bytes.data(), content, packed.data(), size);
    if (ZSTD_isError(used) || used != content)
        return std::nullopt;
    return bytes;
}

} // namespace hems::zstd
