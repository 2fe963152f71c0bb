#include "refusalsdialog.h"

#include "escapedtext.h"
#include "figures.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace hems {

QString refusalDescription(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::None:
        return {};
    case RefusalReason::NotJson:
        return RefusalsDialog::tr("Not a valid message (no JSON)");
    case RefusalReason::NotAnObject:
        return RefusalsDialog::tr("Not a message of a sensor");
    case RefusalReason::TooLong:
        return RefusalsDialog::tr("Message too long or without an end");
    case RefusalReason::TooDeep:
        return RefusalsDialog::tr("Message nested too deep");
    case RefusalReason::WrongType:
        return RefusalsDialog::tr("Unknown type of message");
    case RefusalReason::WrongId:
        return RefusalsDialog::tr("The sensor's number is missing or wrong");
    case RefusalReason::WrongSerial:
        return RefusalsDialog::tr("The serial number is missing or wrong");
    case RefusalReason::WrongState:
        return RefusalsDialog::tr("The state is missing or wrong");
    case RefusalReason::WrongPower:
        return RefusalsDialog::tr("The power is missing or impossible; the state was taken");
    case RefusalReason::WrongTime:
        return RefusalsDialog::tr("The time is missing or no number; the state was taken");
    case RefusalReason::IdTaken:
        return RefusalsDialog::tr("Another device already has this number");
    case RefusalReason::TooManySensors:
        return RefusalsDialog::tr("This home takes no more sensors (--max-sensors)");
    case RefusalReason::TooManyConnections:
        return RefusalsDialog::tr("Too many connections at once (--max-connections)");
    }
    Q_UNREACHABLE();
}

RefusalsDialog::RefusalsDialog(QWidget* parent)
    : QDialog(parent)
    , m_explanation(new QLabel(this))
    , m_table(new QTableWidget(0, 6, this))
{
    m_explanation->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RefusalsDialog::updateHandOver);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_handOver = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(m_handOver, &QPushButton::clicked, this, &RefusalsDialog::askToHandOver);
    updateHandOver();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(980, 480);
    retranslate();
}

// It may stay open while the language changes.
void RefusalsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RefusalsDialog::retranslate()
{
    setWindowTitle(tr("Refused messages"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels(
        {tr("From"), tr("Sensor"), tr("Why"), tr("How often"), tr("Last"), tr("The last message")});
    m_handOver->setText(tr("Hand over…"));
    showCounts(m_totals);
}

void RefusalsDialog::showCounts(const RefusalCounts& totals)
{
    const auto before = selected() ? std::optional(*selected()) : std::nullopt;
    m_totals = totals;
    m_explanation->setText(totals.isEmpty()
                               ? tr("Nothing has been refused since the program started.")
                               : tr("What was refused since the program started. Nothing of it was stored."));
    m_table->setRowCount(static_cast<int>(totals.size()));
    for (int row = 0; row < totals.size(); ++row) {
        const RefusalCount& count = totals[row];
        const QString last =
            figures::formatClock(QDateTime::fromMSecsSinceEpoch(count.lastUtcMs, m_zone).time(), locale());
        const QStringList texts = {count.address,
                                   count.sensorId < 0 ? u"–"_s : QString::number(count.sensorId),
                                   refusalDescription(count.reason),
                                   locale().toString(count.count),
                                   last,
                                   escapedText(count.lastText)};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    m_table->resizeColumnsToContents();
    if (before)
        select(*before);
    updateHandOver();
}

const RefusalCount* RefusalsDialog::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_totals.size() ? &m_totals[row] : nullptr;
}

// The rows move as refusals come in: what was selected stays so, wherever it is now.
void RefusalsDialog::select(const RefusalCount& kind)
{
    const auto same = std::find_if(m_totals.cbegin(), m_totals.cend(), [&kind](const RefusalCount& count) {
        return count.reason == kind.reason && count.sensorId == kind.sensorId &&
               count.address == kind.address;
    });
    const int row = same == m_totals.cend() ? -1 : static_cast<int>(same - m_totals.cbegin());
    m_table->setCurrentCell(row, row < 0 ? -1 : std::max(0, m_table->currentColumn()));
}

void RefusalsDialog::askToHandOver()
{
    if (const RefusalCount* count = selected())
        emit handOverAsked(count->sensorId, count->address);
}

void RefusalsDialog::updateHandOver()
{
    m_handOver->setEnabled(selected() && selected()->reason == RefusalReason::IdTaken);
}

} // namespace hems
