// SPDX-License-Identifier: GPL-3.0-or-later
// A small window that proves the harness of the window tests: what they find, press, type and read here they find in Kelvin.
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

QTableWidget* makeTable()
{
    auto* table = new QTableWidget(2, 2);
    table->setAccessibleName(QStringLiteral("Leads"));
    table->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Score")});
    table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("Łucja Żak")));
    table->setItem(0, 1, new QTableWidgetItem(QStringLiteral("87")));
    table->setItem(1, 0, new QTableWidgetItem(QStringLiteral("Пётр")));
    table->setItem(1, 1, new QTableWidgetItem(QStringLiteral("12")));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    return table;
}

void showDialog(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("Question"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Probe"));
    auto* field = new QLineEdit;
    field->setAccessibleName(QStringLiteral("Note"));
    auto* button = new QPushButton(QStringLiteral("&Say"));
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->addWidget(field);
    layout->addWidget(button);
    layout->addWidget(makeTable());
    window.setCentralWidget(middle);
    QObject::connect(button, &QPushButton::clicked, &window, [&] { window.statusBar()->showMessage(QStringLiteral("Said: ") + field->text()); });
    QMenu* menu = window.menuBar()->addMenu(QStringLiteral("&File"));
    menu->addAction(QStringLiteral("&Ask…"), QKeySequence(QStringLiteral("Ctrl+K")), &window, [&] { showDialog(&window); });
    menu->addAction(QStringLiteral("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), &app, &QApplication::quit);
    if (app.arguments().contains(QStringLiteral("--crash"))) {
        volatile int* nowhere = nullptr;
        QObject::connect(button, &QPushButton::clicked, &window, [=] { *nowhere = 1; });
    }
    window.resize(700, 500);
    window.show();
    return QApplication::exec();
}
