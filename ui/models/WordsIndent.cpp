#include "ui/models/WordsIndent.h"

#include "ui/models/Roles.h"

#include <QPixmap>

namespace ketenbudget {

QVariant wordsIndent(const std::vector<TopicColumn>& columns, int section)
{
    const auto isWords = [&columns](int at) { return columns[static_cast<std::size_t>(at - 1)].kind == TopicColumn::Kind::Words; };
    if (section < 2 || !isWords(section) || isWords(section - 1)) return {};
    QPixmap nothing(WordsIndent, 1);
    nothing.fill(Qt::transparent);
    return nothing;
}

}  // namespace ketenbudget
