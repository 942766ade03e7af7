#include "tests/core/report/ExportSample.h"

namespace ketenbudget::test {

ReportTable exportSample()
{
    ReportTable table;
    table.name = QStringLiteral("proef");
    table.title = QStringLiteral("R&D < 1 jaar");
    table.columns = {QStringLiteral("Regel"), QStringLiteral("Bedrag"), QStringLiteral("Δ% begroting"),
                     QStringLiteral("Noot")};
    const ReportCell none{QStringLiteral("–"), {}, true};
    table.rows = {
        {{},
         0,
         true,
         {textCell(QStringLiteral("37 Migratie")),
          {u"−469.334"_qs, u"-469334"_qs, true},
          {u"−11,6%"_qs, u"-11.6"_qs, true},
          textCell(QStringLiteral("=1+1"))}},
        {{},
         1,
         false,
         {textCell(QStringLiteral("\"COA\", Rijswijk")),
          {u"+150.910"_qs, u"150910"_qs, true},
          none,
          textCell(QStringLiteral("twee\nregels\ten een tab\r"))}},
        {{}, 2, false, {textCell(QStringLiteral("< 1 jaar & meer €")), none, none, textCell(QString())}},
    };
    table.footer = {QStringLiteral("Bron: Jaarverslag & meer"), QStringLiteral("Stand 31-12-2025")};
    return table;
}

}  // namespace ketenbudget::test
