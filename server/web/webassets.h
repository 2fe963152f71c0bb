#pragma once

#include "httpreply.h"
#include "httprequest.h"

#include <QHash>

namespace hems {

/// The page and what it is made of, from the program's own resources: nothing else is ever read, whatever
/// path is asked for.
class WebAssets {
public:
    /// Takes in all files under this folder of the resources.
    explicit WebAssets(const QString& folder = QStringLiteral(":/web"));

    /// Nothing where there is no such file. "/" is index.html.
    std::optional<HttpReply> find(const HttpRequest& request) const;

private:
    struct Asset {
        QByteArray type;
        QByteArray tag;
        QByteArray bytes;
        QByteArray packed; ///< zlib, "deflate"; empty where that is not shorter
    };
    void add(const QString& path, const QByteArray& bytes);

    QHash<QString, Asset> m_assets; // by path, with the slash in front
};

} // namespace hems
