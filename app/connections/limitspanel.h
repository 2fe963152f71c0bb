#pragma once

#include "connectionreport.h"
#include "serverconfig.h"

#include <QWidget>

#include <array>

class QLabel;

namespace hems::theme {
class ColourLabel;
}

namespace hems {

/// The server's limits: what each is set to and how often it was needed since the program started.
class LimitsPanel : public QWidget {
    Q_OBJECT

public:
    explicit LimitsPanel(const ServerConfig& config, QWidget* parent = nullptr);

    void showCounts(const LimitCounts& counts);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Limit { Connections, Sensors, Rate, FirstMessage, Idle, Unsent, Garbage, LimitCount };
    struct Row {
        QLabel* name = nullptr;
        QLabel* value = nullptr;
        theme::ColourLabel* count = nullptr;
    };

    void retranslate();
    void word(Limit limit, const QString& name, const QString& value, const QString& help);
    QString rateText(int perSecond) const;
    void fillCounts();

    ServerConfig m_config;
    LimitCounts m_counts;
    Row m_heading;
    std::array<Row, LimitCount> m_rows;
};

} // namespace hems
