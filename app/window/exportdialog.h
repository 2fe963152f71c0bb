#pragma once

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;

namespace hems {

/// Asks which readings to export and where to, then shows how it goes. Writing the file is others' work.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    enum class Span { Today, LastSevenDays, Everything };

    explicit ExportDialog(QWidget* parent = nullptr);

public slots:
    /// readings: written so far.
    void showProgress(qint64 readings);
    void showDone(qint64 readings);
    void showFailure(const QString& text);

signals:
    void exportChosen(hems::ExportDialog::Span span, const QString& file);
    void cancelled();

private:
    void chooseFile();

    QComboBox* m_span;
    QLabel* m_outcome;
    QProgressBar* m_progress;
    QDialogButtonBox* m_buttons;
};

} // namespace hems
