// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "ui/models/Roles.h"
#include "ui/painting/BadgePainter.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/delegates/ScoreDelegates.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestWidgetsTable : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void selectedRowsAreCopiedAsTextAndHtml();
    void tabsAndBreaksInACellStayInTheirCell();
    void copyingFollowsHiddenAndMovedColumns();
    void theCopyKeyFillsTheClipboard();
    void enterOpensAndSpacePreviews();
    void aDoubleClickEditsWhereItCanAndOpensElsewhere();
    void aTypedNumberGoesToItsColumn();
    void tabLeavesTheTable();
    void theLayoutComesBack();
    void aLayoutOfOtherColumnsIsRefused();
    void aRequiredColumnCannotBeHidden();
    void theColumnMenuHidesAColumn();
    void anEmptyTableSaysSo();
    void rowsGrowWithTheScale();
    void aSelectedRowIsPaintedAsSelected();
    void aDimmedRowIsPaintedPaler();
    void aDetailStandsBesideTheTag();
    void aNumberIsTypedInAPlainField();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<DataTable> m_table;
};

void TestWidgetsTable::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(ThemeChoice::Light);
    m_theme->apply();
    m_model = std::make_unique<QStandardItemModel>(3, 3);
    m_model->setHorizontalHeaderLabels({u"Name"_s, u"Company"_s, u"Score"_s});
    const QStringList names = {u"Anna"_s, u"<b>Bob</b>"_s, u"Żaneta"_s};
    for (int row = 0; row < 3; ++row) {
        m_model->setItem(row, 0, new QStandardItem(names[row]));
        m_model->setItem(row, 1, new QStandardItem(u"Firm %1"_s.arg(row)));
        m_model->setItem(row, 2, new QStandardItem(QString::number(40 + row)));
    }
    m_table = std::make_unique<DataTable>(*m_theme);
    m_table->setModel(m_model.get());
    m_table->setColumnWidths({120, 120, 60});
    m_table->resize(400, 200);
    m_table->show();
}

void TestWidgetsTable::cleanup()
{
    m_table.reset();
    m_model.reset();
    m_theme.reset();
}

void TestWidgetsTable::selectedRowsAreCopiedAsTextAndHtml()
{
    m_table->selectRow(2);
    m_table->selectionModel()->select(m_model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto data = m_table->copyData();
    QCOMPARE(data->text(), u"<b>Bob</b>\tFirm 1\t41\nŻaneta\tFirm 2\t42"_s);
    QVERIFY(data->html().contains(u"<td>&lt;b&gt;Bob&lt;/b&gt;</td><td>Firm 1</td>"_s));
    QCOMPARE(data->html().count(u"<tr>"_s), 2);
    const auto titled = m_table->copyData(true);
    QVERIFY(titled->text().startsWith(u"Name\tCompany\tScore\n"_s));
    QVERIFY(titled->html().contains(u"<th>Company</th>"_s));
}

void TestWidgetsTable::tabsAndBreaksInACellStayInTheirCell()
{
    m_model->item(0, 1)->setText(u"a\tb\nc\r\nd"_s);
    m_table->selectRow(0);
    QCOMPARE(m_table->copyData()->text(), u"Anna\ta b c  d\t40"_s);
}

void TestWidgetsTable::copyingFollowsHiddenAndMovedColumns()
{
    m_table->horizontalHeader()->setSectionHidden(1, true);
    m_table->horizontalHeader()->moveSection(2, 0);
    m_table->selectRow(0);
    QCOMPARE(m_table->copyData()->text(), u"40\tAnna"_s);
}

void TestWidgetsTable::theCopyKeyFillsTheClipboard()
{
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    m_table->selectRow(0);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Anna\tFirm 0\t40"_s);
}

void TestWidgetsTable::enterOpensAndSpacePreviews()
{
    QSignalSpy opened(m_table.get(), &DataTable::openRequested);
    QSignalSpy previewed(m_table.get(), &DataTable::previewRequested);
    m_table->setCurrentIndex(m_model->index(1, 0));
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<QModelIndex>().row(), 1);
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(previewed.size(), 1);
    QCOMPARE(opened.size(), 1);
}

void TestWidgetsTable::aDoubleClickEditsWhereItCanAndOpensElsewhere()
{
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 2; ++column) m_model->item(row, column)->setEditable(false);
    m_table->setTypedColumn(2);
    QSignalSpy opened(m_table.get(), &DataTable::openRequested);
    const auto doubleClick = [this](int column) {
        const QPoint at = m_table->visualRect(m_model->index(1, column)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at);
    };
    doubleClick(2);
    QVERIFY(m_table->isPersistentEditorOpen(m_model->index(1, 2)));
    QVERIFY(opened.isEmpty());
    QTest::keyClick(qApp->focusWidget() ? qApp->focusWidget() : m_table->viewport(), Qt::Key_Escape);
    doubleClick(0);
    QCOMPARE(opened.size(), 1);
}

void TestWidgetsTable::aTypedNumberGoesToItsColumn()
{
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 2; ++column) m_model->item(row, column)->setEditable(false);
    m_table->setTypedColumn(2);
    m_table->setCurrentIndex(m_model->index(1, 0));
    QTest::keyClick(m_table.get(), Qt::Key_B);
    QVERIFY(!m_table->isPersistentEditorOpen(m_model->index(1, 2)));
    QTest::keyClick(m_table.get(), Qt::Key_7);
    auto* editor = m_table->viewport()->findChild<QWidget*>(u"qt_spinbox_lineedit"_s);
    if (!editor) editor = m_table->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_model->item(1, 2)->text(), u"7"_s); // the editor gives it back a moment later
}

void TestWidgetsTable::tabLeavesTheTable()
{
    m_table->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(m_table.get(), Qt::Key_Tab);
    QCOMPARE(m_table->currentIndex().column(), 0);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(m_table->currentIndex().row(), 1);
}

void TestWidgetsTable::theLayoutComesBack()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->moveSection(2, 0);
    header->setSectionHidden(1, true);
    header->resizeSection(0, 77);
    const QByteArray layout = m_table->saveLayout();
    DataTable other(*m_theme);
    other.setModel(m_model.get());
    QSignalSpy edits(&other, &DataTable::layoutEdited);
    QVERIFY(other.restoreLayout(layout));
    QCOMPARE(other.horizontalHeader()->logicalIndex(0), 2);
    QVERIFY(other.horizontalHeader()->isSectionHidden(1));
    QVERIFY(other.isFirstColumn(2));
    QVERIFY(other.isLastColumn(0));
    QCOMPARE(edits.size(), 0);
    header->setSectionHidden(1, false);
    header->resizeSection(1, 99);
}

void TestWidgetsTable::aLayoutOfOtherColumnsIsRefused()
{
    const QByteArray layout = m_table->saveLayout();
    QStandardItemModel wider(1, 5);
    DataTable other(*m_theme);
    other.setModel(&wider);
    QVERIFY(!other.restoreLayout(layout));
    QVERIFY(!other.restoreLayout(QByteArray()));
    QVERIFY(!m_table->restoreLayout(QByteArray("garbage garbage garbage")));
}

void TestWidgetsTable::aRequiredColumnCannotBeHidden()
{
    m_table->horizontalHeader()->setSectionHidden(0, true);
    const QByteArray layout = m_table->saveLayout();
    m_table->setColumnRequired(0);
    QVERIFY(m_table->restoreLayout(layout));
    QVERIFY(!m_table->horizontalHeader()->isSectionHidden(0));
}

void TestWidgetsTable::theColumnMenuHidesAColumn()
{
    QSignalSpy edits(m_table.get(), &DataTable::layoutEdited);
    m_table->setColumnRequired(0);
    m_table->showColumnMenu(QPoint(10, 10));
    auto* menu = m_table->findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(!menu->actions()[0]->isEnabled());
    menu->actions()[1]->trigger();
    QVERIFY(m_table->horizontalHeader()->isSectionHidden(1));
    QVERIFY(edits.size() >= 1);
    menu->close();
}

void TestWidgetsTable::anEmptyTableSaysSo()
{
    auto* empty = m_table->findChild<EmptyState*>();
    QVERIFY(empty);
    m_table->setEmptyState(u"No lead fits these filters."_s, u"Clear filters"_s);
    QVERIFY(!empty->isVisible());
    m_model->removeRows(0, 3);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), u"No lead fits these filters."_s);
    m_model->appendRow(new QStandardItem(u"x"_s));
    QVERIFY(!empty->isVisible());
}

void TestWidgetsTable::rowsGrowWithTheScale()
{
    QCOMPARE(m_table->rowHeight(0), 32);
    QCOMPARE(m_table->horizontalHeader()->height(), 28);
    m_theme->setScale(1.5);
    QCOMPARE(m_table->rowHeight(0), 48);
    QCOMPARE(m_table->columnWidth(0), 180);
}

void TestWidgetsTable::aSelectedRowIsPaintedAsSelected()
{
    const auto ground = [this](int row) {
        const QPoint at(m_table->columnViewportPosition(1) + 110, m_table->rowViewportPosition(row) + 4);
        return m_table->viewport()->grab().toImage().pixelColor(at);
    };
    QCOMPARE(ground(1), lightTokens().surface);
    m_table->selectRow(1);
    QVERIFY(ground(1) == lightTokens().sel || ground(1) == lightTokens().track); // the window may be inactive here
    QCOMPARE(ground(2), lightTokens().surface);
}

void TestWidgetsTable::aDimmedRowIsPaintedPaler()
{
    const auto darkest = [this] {
        const QImage image = m_table->viewport()->grab(QRect(0, 0, 120, 31)).toImage();
        int least = 255;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 4; x < image.width(); ++x) least = std::min(least, qGray(image.pixel(x, y)));
        return least;
    };
    const int normal = darkest();
    for (int column = 0; column < 3; ++column) m_model->item(0, column)->setData(true, Role::Dimmed);
    QVERIFY2(darkest() > normal + 60, qPrintable(u"%1 %2"_s.arg(normal).arg(darkest())));
}

void TestWidgetsTable::aDetailStandsBesideTheTag()
{
    m_table->setColumnWidths({320, 80, 80});
    QStandardItem* cell = m_model->item(0, 0);
    cell->setData(u"new"_s, Role::Tag);
    const QRect row = m_table->visualRect(cell->index());
    const QImage without = m_table->viewport()->grab(row).toImage();
    cell->setData(u"in pricing"_s, Role::Detail);
    const QImage with = m_table->viewport()->grab(row).toImage();
    int first = 0;
    while (first < with.width() && with.copy(first, 0, 1, with.height()) == without.copy(first, 0, 1, with.height())) ++first;
    const double name = QFontMetricsF(m_theme->tokens().font(FontRole::Body)).horizontalAdvance(u"Anna"_s);
    const double tag = tagSize({u"new"_s, TagTone::Plain}, m_theme->tokens()).width();
    QVERIFY(first < with.width());
    QVERIFY2(first > name + tag, qPrintable(QString::number(first)));
}

void TestWidgetsTable::aNumberIsTypedInAPlainField()
{
    m_model->item(0, 2)->setData(42, Qt::EditRole);
    m_table->setTypedColumn(2);
    m_table->setCurrentIndex(m_model->index(0, 2));
    m_table->edit(m_model->index(0, 2));
    const auto* field = m_table->findChild<QSpinBox*>();
    QVERIFY(field);
    QCOMPARE(field->buttonSymbols(), QAbstractSpinBox::NoButtons);
    QVERIFY(field->alignment() & Qt::AlignRight);
}

KELVIN_TEST(TestWidgetsTable)
#include "TestWidgetsTable.moc"
