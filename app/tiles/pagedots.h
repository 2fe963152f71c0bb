#pragma once

#include <QFont>
#include <QWidget>

#include <vector>

namespace hems {

class PageButton;

/// The row below the tiles that tells which of their pages is shown and turns to another: a dot for each, or
/// where these find no room beside each other the page's number between two arrows. A finger has 44 px for
/// each, which may reach over the tiles' lowest edge; only the page that is shown has a stop for Tab.
class PageDots : public QWidget {
    Q_OBJECT

public:
    explicit PageDots(QWidget* parent);

    /// The part of its parent at whose bottom it stands, and how high what is painted may be there, px.
    void place(const QRect& area, double stripHeight, double unit);
    /// Hidden for a single page.
    void setPages(int pages, int page);

    /// "Page 2 of 5"; empty where there is but one. page: from 0.
    QString words(int page) const;
    /// Where it paints; the rest is room for a finger.
    QRectF strip() const;
    const std::vector<PageButton*>& buttons() const { return m_buttons; }

signals:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool showsDots() const;
    int touchPx() const;
    QFont textFont() const;
    int textWidth() const;
    void makeButtons();
    void makeDots();
    void makeArrows();
    void arrange();
    void showPage();

    QRect m_area;
    double m_stripHeight = 0;
    double m_unit = 1;
    int m_pages = 0;
    int m_page = 0;
    bool m_hasDots = false;
    std::vector<PageButton*> m_buttons; // a dot for each page, or the two arrows
};

} // namespace hems
