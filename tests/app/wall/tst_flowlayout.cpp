#include "flowlayout.h"
#include "roomtest.h"

#include <QTest>
#include <QWidget>

using namespace hems;

namespace {

QWidget* block(QWidget* parent, int width)
{
    auto* widget = new QWidget(parent);
    widget->setFixedSize(width, 20);
    return widget;
}

} // namespace

class TestFlowLayout : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_root.reset(); }
    void allStandInOneLineWhereThereIsRoom();
    void whatDoesNotFitGoesOnBelow();
    void stretchPushesToTheEnd();
    void hiddenOnesTakeNoRoom();
    void theLineIsMirrored();

private:
    std::unique_ptr<QWidget> m_root;
    FlowLayout* m_layout = nullptr;
    QList<QWidget*> m_blocks;
};

void TestFlowLayout::init()
{
    m_root = std::make_unique<QWidget>();
    m_layout = new FlowLayout(m_root.get());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_blocks = {block(m_root.get(), 100), block(m_root.get(), 50), block(m_root.get(), 100)};
    for (QWidget* each : m_blocks)
        m_layout->addWidget(each);
}

void TestFlowLayout::allStandInOneLineWhereThereIsRoom()
{
    QCOMPARE(m_layout->sizeHint(), QSize(270, 20));
    QCOMPARE(m_layout->heightForWidth(270), 20);
    m_layout->setGeometry({0, 0, 400, 20});
    QCOMPARE(m_blocks[2]->pos(), QPoint(170, 0));
}

void TestFlowLayout::whatDoesNotFitGoesOnBelow()
{
    QCOMPARE(m_layout->heightForWidth(269), 50);
    QCOMPARE(m_layout->heightForWidth(120), 80);
    m_layout->setGeometry({0, 0, 200, 50});
    QCOMPARE(m_blocks[1]->pos(), QPoint(110, 0));
    QCOMPARE(m_blocks[2]->pos(), QPoint(0, 30));
    QCOMPARE(m_layout->minimumSize().width(), 100);
}

void TestFlowLayout::stretchPushesToTheEnd()
{
    m_layout->addStretch();
    QWidget* last = block(m_root.get(), 40);
    m_layout->addWidget(last);
    m_layout->setGeometry({0, 0, 600, 20});
    QCOMPARE(last->geometry().right(), 599);
    QCOMPARE(m_blocks[2]->pos(), QPoint(170, 0));
}

void TestFlowLayout::hiddenOnesTakeNoRoom()
{
    m_blocks[1]->hide();
    m_layout->setGeometry({0, 0, 210, 20});
    QCOMPARE(m_blocks[2]->pos(), QPoint(110, 0));
}

void TestFlowLayout::theLineIsMirrored()
{
    m_root->setLayoutDirection(Qt::RightToLeft);
    m_layout->setGeometry({0, 0, 300, 20});
    QCOMPARE(m_blocks[0]->geometry().right(), 299);
    QCOMPARE(m_blocks[2]->pos(), QPoint(30, 0));
}

HEMS_WINDOW_TEST(TestFlowLayout)
#include "tst_flowlayout.moc"
