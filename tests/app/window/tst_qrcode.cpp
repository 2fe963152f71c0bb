#include "qrcode.h"
#include "roomtest.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFinder = 7; // modules of a corner's square
constexpr int kTiming = 6; // the row and the column of the timing pattern

/// Reads a picture as a camera's program does, but for mending errors: there are none on a screen. ISO/IEC
/// 18004; level M, versions 1 to 6.
class Reader {
public:
    explicit Reader(const QImage& picture)
        : m_picture(picture)
    {
        findEdges();
    }

    bool isFound() const { return m_side >= 21 && m_side <= 41 && (m_side - 17) % 4 == 0 && hasCorners(); }
    /// White modules around it, the fewest of the four sides.
    int quietModules() const
    {
        return std::min({m_edges.left(), m_edges.top(), m_picture.width() - 1 - m_edges.right(),
                         m_picture.height() - 1 - m_edges.bottom()}) /
               m_module;
    }

    QByteArray text() const
    {
        const std::vector<int> bytes = codewords();
        int at = 0;
        const auto bits = [&bytes, &at](int count) {
            int value = 0;
            for (; count > 0; --count, ++at)
                value = value << 1 | (bytes[static_cast<std::size_t>(at / 8)] >> (7 - at % 8) & 1);
            return value;
        };
        constexpr int kBytes = 4; // the mode
        if (bits(4) != kBytes)
            return {};
        QByteArray text(bits(8), '\0');
        for (char& c : text)
            c = static_cast<char>(bits(8));
        return text;
    }

private:
    bool isDarkAt(int x, int y) const { return qGray(m_picture.pixel(x, y)) < 128; }
    bool isDark(int row, int column) const
    {
        return isDarkAt(m_edges.left() + column * m_module + m_module / 2,
                        m_edges.top() + row * m_module + m_module / 2);
    }

    void findEdges()
    {
        for (int y = 0; y < m_picture.height(); ++y) {
            for (int x = 0; x < m_picture.width(); ++x) {
                if (isDarkAt(x, y))
                    m_edges |= QRect(x, y, 1, 1);
            }
        }
        if (m_edges.isEmpty())
            return;
        int run = 0; // the upper edge of the first corner
        while (isDarkAt(m_edges.left() + run, m_edges.top()))
            ++run;
        m_module = std::max(1, run / kFinder);
        m_side = m_edges.width() / m_module;
    }

    bool hasCorners() const
    {
        const auto isCorner = [this](int top, int left) {
            for (int row = 0; row < kFinder; ++row) {
                for (int column = 0; column < kFinder; ++column) {
                    const int ring = std::max(std::abs(row - 3), std::abs(column - 3));
                    if (isDark(top + row, left + column) != (ring != 2))
                        return false;
                }
            }
            return true;
        };
        return isCorner(0, 0) && isCorner(0, m_side - kFinder) && isCorner(m_side - kFinder, 0);
    }

    bool isFunction(int row, int column) const
    {
        const bool isAtCorner = (row <= 8 && column <= 8) || (row <= 8 && column >= m_side - 8) ||
                                (row >= m_side - 8 && column <= 8);
        const int alignment = m_side - 7;
        const bool isAlignment =
            m_side > 21 && std::abs(row - alignment) <= 2 && std::abs(column - alignment) <= 2;
        return isAtCorner || isAlignment || row == kTiming || column == kTiming;
    }

    int format() const
    {
        static constexpr std::array<std::pair<int, int>, 15> kPlaces{{{8, 0},
                                                                      {8, 1},
                                                                      {8, 2},
                                                                      {8, 3},
                                                                      {8, 4},
                                                                      {8, 5},
                                                                      {8, 7},
                                                                      {8, 8},
                                                                      {7, 8},
                                                                      {5, 8},
                                                                      {4, 8},
                                                                      {3, 8},
                                                                      {2, 8},
                                                                      {1, 8},
                                                                      {0, 8}}};
        int bits = 0;
        for (const auto& [row, column] : kPlaces)
            bits = bits << 1 | (isDark(row, column) ? 1 : 0);
        return bits ^ 0x5412;
    }

    static bool isMasked(int mask, int i, int j)
    {
        switch (mask) {
        case 0:
            return (i + j) % 2 == 0;
        case 1:
            return i % 2 == 0;
        case 2:
            return j % 3 == 0;
        case 3:
            return (i + j) % 3 == 0;
        case 4:
            return (i / 2 + j / 3) % 2 == 0;
        case 5:
            return i * j % 2 + i * j % 3 == 0;
        case 6:
            return (i * j % 2 + i * j % 3) % 2 == 0;
        default:
            return ((i + j) % 2 + i * j % 3) % 2 == 0;
        }
    }

    /// The codewords as they stand in the picture: two columns at a time from the right, up and down in turn.
    std::vector<int> drawn() const
    {
        const int mask = format() >> 10 & 7;
        std::vector<int> bytes;
        int bits = 0;
        int byte = 0;
        bool isUp = true;
        for (int right = m_side - 1; right > 0; right -= right == kTiming + 1 ? 3 : 2, isUp = !isUp) {
            for (int step = 0; step < 2 * m_side; ++step) {
                const int row = isUp ? m_side - 1 - step / 2 : step / 2;
                const int column = right - step % 2;
                if (isFunction(row, column))
                    continue;
                byte = byte << 1 | (isDark(row, column) != isMasked(mask, row, column) ? 1 : 0);
                if (++bits % 8 == 0)
                    bytes.push_back(std::exchange(byte, 0));
            }
        }
        return bytes;
    }

    /// The data, put in order where they are cut into blocks.
    std::vector<int> codewords() const
    {
        static constexpr std::array<std::pair<int, int>, 6> kBlocks{
            {{1, 16}, {1, 28}, {1, 44}, {2, 32}, {2, 43}, {4, 27}}};
        const auto [blocks, size] = kBlocks[static_cast<std::size_t>((m_side - 17) / 4 - 1)];
        const std::vector<int> all = drawn();
        std::vector<int> data;
        for (int block = 0; block < blocks; ++block) {
            for (int i = 0; i < size; ++i)
                data.push_back(all[static_cast<std::size_t>(i * blocks + block)]);
        }
        return data;
    }

    const QImage m_picture;
    QRect m_edges;
    int m_module = 1;
    int m_side = 0;
};

QImage pictureOf(QrCode& code)
{
    return code.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class TestQrCode : public QObject {
    Q_OBJECT

private slots:
    void aCameraReadsIt_data();
    void aCameraReadsIt();
    void aCameraReadsItInEveryLook();
    void anotherTextIsAnotherCode();
    void anEmptyTextIsNotShown();
    void whatIsTooFineToReadIsNotShown();
};

void TestQrCode::aCameraReadsIt_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {u"a"_s, u"http://10.0.0.1"_s, u"http://192.168.1.20:11480"_s,
          u"http://192.168.1.20:11480/#code=K7QF-2M9X-AAAA-BBBB"_s,
          u"http://[2001:db8:1234:5678:9abc:def0:1234:5678]:11480/#code=K7QF-2M9X-AAAA-BBBB"_s, u"厨房"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void TestQrCode::aCameraReadsIt()
{
    QFETCH(const QString, text);
    QrCode code;
    code.setText(text);
    QVERIFY(!code.isEmpty() && !code.isHidden());
    const Reader reader(pictureOf(code));
    QVERIFY(reader.isFound());
    QVERIFY(reader.quietModules() >= 4);
    QCOMPARE(reader.text(), text.toUtf8());
}

void TestQrCode::aCameraReadsItInEveryLook()
{
    const QString text = u"http://192.168.1.20:11480"_s;
    for (const QColor& background : {QColor(Qt::black), QColor(Qt::white), QColor(0x20, 0x24, 0x2c)}) {
        QrCode code;
        QPalette palette;
        palette.setColor(QPalette::Window, background);
        palette.setColor(QPalette::WindowText, Qt::yellow);
        code.setPalette(palette);
        code.setAutoFillBackground(true);
        code.setLayoutDirection(Qt::RightToLeft);
        code.setText(text);
        const QImage picture = pictureOf(code);
        QCOMPARE(picture.pixelColor(0, 0), QColor(Qt::white));
        QCOMPARE(Reader(picture).text(), text.toUtf8());
    }
}

void TestQrCode::anotherTextIsAnotherCode()
{
    QrCode code;
    code.setText(u"http://192.168.1.20:11480/#code=K7QF-2M9X-AAAA-BBBB"_s);
    pictureOf(code);
    code.setText(u"http://10.0.0.1"_s); // with fewer modules
    QCOMPARE(Reader(pictureOf(code)).text(), "http://10.0.0.1");
}

void TestQrCode::anEmptyTextIsNotShown()
{
    QrCode code;
    code.setText(u"x"_s);
    code.setText({});
    QVERIFY(code.isEmpty());
    QVERIFY(code.isHidden());
    code.setText(u"x"_s);
    QVERIFY(!code.isHidden());
}

void TestQrCode::whatIsTooFineToReadIsNotShown()
{
    QrCode code;
    for (const int bytes : {400, 1'500, 2'331, 2'332, 10'000}) {
        code.setText(QString(bytes, u'x'));
        QVERIFY2(code.isEmpty() && code.isHidden(), qPrintable(QString::number(bytes)));
    }
    code.setText(QString(300, u'x'));
    QVERIFY(!code.isEmpty());
}

HEMS_WINDOW_TEST(TestQrCode)
#include "tst_qrcode.moc"
