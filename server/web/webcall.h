#pragma once

#include "httpreply.h"
#include "httprequest.h"
#include "spokentexts.h"
#include "webguard.h"

#include <QCoreApplication>

namespace hems {

/// One request on its way through the interface: who asks, what she may, in which language she is answered.
struct WebCall {
    const HttpRequest& request;
    WebRights rights;
    const SpokenTexts& texts;
    HttpAnswer answer;

    /// A sentence of the context "hems::WebApi", marked with QT_TRANSLATE_NOOP.
    QString say(const char* source) const { return texts.text("hems::WebApi", source); }
    void refuse(int status, const char* source) const { answer(problemReply(status, say(source))); }
    void refuse(int status, const char* source, const QString& about) const
    {
        answer(problemReply(status, say(source).arg(about)));
    }
};

} // namespace hems
