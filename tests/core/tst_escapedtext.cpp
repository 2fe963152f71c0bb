#include "escapedtext.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestEscapedText : public QObject {
    Q_OBJECT

private slots:
    void bytesFromOutsideAreEscaped_data();
    void bytesFromOutsideAreEscaped();
};

void TestEscapedText::bytesFromOutsideAreEscaped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << QByteArray() << QString();
    QTest::addRow("plain") << QByteArray("GET / HTTP/1.1") << u"GET / HTTP/1.1"_s;
    QTest::addRow("control") << QByteArray("a\r\n\0b", 5) << u"a\\x0d\\x0a\\x00b"_s;
    QTest::addRow("right-to-left override") << QByteArray("a\xE2\x80\xAE"
                                                          "b")
                                            << u"a\\x202eb"_s;
    QTest::addRow("line separator") << QByteArray("a\xE2\x80\xA8") << u"a\\x2028"_s;
    QTest::addRow("Chinese") << QByteArray("\xE7\x83\xAD") << u"热"_s;
    QTest::addRow("beyond the first plane") << QByteArray("\xF0\x9F\x98\x80") << u"😀"_s;
    QTest::addRow("no UTF-8") << QByteArray("\x16\x03\xFF"
                                            "x")
                              << u"\\x16\\x03\\xffx"_s;
    QTest::addRow("cut inside a character") << QByteArray("a\xE7\x83") << u"a\\xe7\\x83"_s;
    QTest::addRow("surrogate") << QByteArray("\xED\xA0\x80") << u"\\xed\\xa0\\x80"_s;
}

void TestEscapedText::bytesFromOutsideAreEscaped()
{
    QFETCH(QByteArray, bytes);
    QTEST(escapedText(bytes), "text");
}

HEMS_GUILESS_TEST(TestEscapedText)
#include "tst_escapedtext.moc"
