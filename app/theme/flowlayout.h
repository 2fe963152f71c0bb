#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace hems {

/// A row of controls that goes on in a further line where it does not fit into one: whatever the language and
/// the screen, none is cut. What is left of a line goes to those in it that like to grow.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Pushes what follows to the end of its line.
    void addStretch();

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        std::vector<QLayoutItem*> items;
        int width = 0; ///< with the gaps
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;
    void place(const Line& line, const QRect& room) const;
    int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace hems
