#include "webassets.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

QByteArray typeOf(const QString& path)
{
    static const QHash<QString, QByteArray> types = {
        {u"html"_s, "text/html; charset=utf-8"},
        {u"js"_s, "text/javascript; charset=utf-8"},
        {u"css"_s, "text/css; charset=utf-8"},
        {u"json"_s, "application/json"},
        {u"svg"_s, "image/svg+xml"},
        {u"png"_s, "image/png"},
        {u"ico"_s, "image/x-icon"},
        {u"woff2"_s, "font/woff2"},
        {u"webmanifest"_s, "application/manifest+json"},
        {u"txt"_s, "text/plain; charset=utf-8"},
    };
    return types.value(path.section(u'.', -1), "application/octet-stream");
}

// zlib's format, which HTTP calls deflate, behind the length that Qt puts in front.
QByteArray packed(const QByteArray& bytes)
{
    constexpr qsizetype kLengthBytes = 4;
    const QByteArray zlib = qCompress(bytes, 9).sliced(kLengthBytes);
    return zlib.size() < bytes.size() ? zlib : QByteArray();
}

bool accepts(const HttpRequest& request, const QByteArray& coding)
{
    for (const QByteArray& part : request.header("accept-encoding").split(',')) {
        const QList<QByteArray> words = part.trimmed().toLower().split(';');
        if (words.first().trimmed() == coding && words.value(1).trimmed() != "q=0")
            return true;
    }
    return false;
}

} // namespace

WebAssets::WebAssets(const QString& folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            add(file.fileName().sliced(folder.size()), file.readAll());
    }
    if (const auto index = m_assets.constFind(u"/index.html"_s); index != m_assets.constEnd())
        m_assets.insert(u"/"_s, Asset(*index));
}

void WebAssets::add(const QString& path, const QByteArray& bytes)
{
    const QByteArray tag = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(20);
    m_assets.insert(path, {typeOf(path), '"' + tag + '"', bytes, packed(bytes)});
}

// Asked for anew each time, and answered in a line while it is the same: after an update of the program
// nobody is to see half of the old page.
std::optional<HttpReply> WebAssets::find(const HttpRequest& request) const
{
    const auto asset = m_assets.constFind(request.path);
    if (asset == m_assets.constEnd())
        return std::nullopt;
    HttpReply reply;
    reply.headers = {{"ETag", asset->tag}, {"Cache-Control", "no-cache"}, {"Vary", "Accept-Encoding"}};
    if (request.header("if-none-match").contains(asset->tag)) {
        reply.status = 304;
        return reply;
    }
    reply.type = asset->type;
    if (asset->packed.isEmpty() || !accepts(request, "deflate")) {
        reply.body = asset->bytes;
        return reply;
    }
    reply.body = asset->packed;
    reply.headers.emplaceBack("Content-Encoding", "deflate");
    return reply;
}

} // namespace hems
