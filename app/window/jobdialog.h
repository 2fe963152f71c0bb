#pragma once

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace hems::theme {
class ColourLabel;
}

namespace hems {

/// One job with the home's data, from the question to what came of it: says what it does, asks for a file
/// where it needs one, shows how it goes, and its outcome in words. Doing it is others' work.
class JobDialog : public QDialog {
    Q_OBJECT

public:
    enum class File { None, ToRead, ToWrite };
    struct Texts {
        QString title;
        QString explanation;
        QString start;  ///< the button that begins
        QString option; ///< a box to tick; empty: none
        File file = File::None;
        QString filter;   ///< which files
        QString fileName; ///< what is offered to be written
    };

    explicit JobDialog(const Texts& texts, QWidget* parent = nullptr);

    bool isOptionSet() const;
    bool isRunning() const { return m_isRunning; }

public slots:
    /// all: 0 while it is not known.
    void showProgress(qint64 done, qint64 all);
    /// details: a line each; they can be scrolled and copied.
    void showOutcome(bool isDone, const QString& text, const QStringList& details = {});

signals:
    /// file: empty where the job needs none.
    void startAsked(const QString& file);
    /// It was closed, or cancelled, while the job ran.
    void cancelled();

private:
    void layOut(const Texts& texts);
    void begin();
    void start(const QString& file);
    void setRunning(bool running);

    Texts m_texts;
    QCheckBox* m_option;
    QProgressBar* m_progress;
    theme::ColourLabel* m_outcome;
    QPlainTextEdit* m_details;
    QDialogButtonBox* m_buttons;
    QPushButton* m_start;
    bool m_isRunning = false;
};

} // namespace hems
