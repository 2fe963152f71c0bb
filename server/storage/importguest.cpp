#include "importguest.h"

namespace hems {

namespace {

// Some ten milliseconds of work: a commit may be due meanwhile.
constexpr qsizetype kLinesASlice = 10'000;

} // namespace

ImportGuest::ImportGuest(Database& database, const QString& file, const std::shared_ptr<Host>& host)
    : m_file(file)
    , m_import(database)
    , m_host(host)
{
}

ImportGuest::~ImportGuest()
{
    if (!m_hasEnded)
        end(tr(
            "The import was broken off, because the home's data was closed. Import the file again: what is "
            "there already does no harm."));
}

bool ImportGuest::step()
{
    if (m_host->isCancelled)
        return end({});
    if (!m_hasStarted && !m_file.open(QIODevice::ReadOnly))
        return end(tr("%1 cannot be read (%2).").arg(m_file.fileName(), m_file.errorString()));
    if (!m_hasStarted && !m_import.start())
        return end(m_import.errorText());
    m_hasStarted = true;
    switch (m_import.step(m_file, kLinesASlice)) {
    case ReadingImport::Step::More:
        m_host->progressed(m_file.pos(), m_file.size());
        return true;
    case ReadingImport::Step::Done:
        return end({});
    case ReadingImport::Step::Failed:
        break;
    }
    return end(m_import.errorText());
}

bool ImportGuest::end(const QString& failure)
{
    m_hasEnded = true;
    m_host->finished({failure, m_import.readings(), m_import.badLines(), m_import.namedBadLines()});
    return false;
}

} // namespace hems
