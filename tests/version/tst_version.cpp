#include "roomtest.h"
#include "version.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QString kSource = QStringLiteral(HEMS_SOURCE);

bool write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// What a program says that is built from a source whose cmake/commit.txt says this and that no repository
/// holds.
QByteArray versionOfSource(const QByteArray& commit)
{
    QTemporaryDir dir;
    QDir source(dir.path());
    source.mkpath(u"cmake"_s);
    source.mkpath(u"server/version"_s);
    const QString script = source.filePath(u"cmake/WriteVersion.cmake"_s);
    if (!QFile::copy(kSource + u"/cmake/WriteVersion.cmake"_s, script) ||
        !QFile::copy(kSource + u"/server/version/version.cpp.in"_s,
                     source.filePath(u"server/version/version.cpp.in"_s)) ||
        !write(source.filePath(u"cmake/commit.txt"_s), commit))
        return {};
    const QString output = source.filePath(u"version.cpp"_s);
    QProcess cmake;
    cmake.start(QStringLiteral(HEMS_CMAKE), {u"-DSOURCE_DIR="_s + source.path(), u"-DVERSION=7.8.9"_s,
                                             u"-DOUTPUT="_s + output, u"-P"_s, script});
    if (!cmake.waitForFinished() || cmake.exitCode() != 0)
        return cmake.readAllStandardError();
    QFile written(output);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

} // namespace

class TestVersion : public QObject {
    Q_OBJECT

private slots:
    void tellsReleaseAndCommit();
    void aPackedSourceKnowsItsCommit();
    void aSourceWithoutACommitTellsItsRelease();
};

void TestVersion::tellsReleaseAndCommit()
{
    const QRegularExpression form(u"^%1( \\(commit [0-9a-f]{12}\\+?\\))?$"_s.arg(
        QRegularExpression::escape(QStringLiteral(HEMS_RELEASE))));
    QVERIFY2(form.match(versionText()).hasMatch(), qPrintable(versionText()));
    if (QDir(kSource).exists(u".git"_s))
        QVERIFY2(versionText().contains("(commit "_L1), qPrintable(versionText()));
}

void TestVersion::aPackedSourceKnowsItsCommit()
{
    const QByteArray written = versionOfSource("0123456789abcdef0123456789abcdef01234567\n");
    QVERIFY2(written.contains("\"7.8.9 (commit 0123456789ab)\""), written.constData());
}

void TestVersion::aSourceWithoutACommitTellsItsRelease()
{
    const QByteArray written = versionOfSource("$Format:%H$\n");
    QVERIFY2(written.contains("\"7.8.9\""), written.constData());
}

HEMS_GUILESS_TEST(TestVersion)
#include "tst_version.moc"
