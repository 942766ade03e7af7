#include "core/format/ErrorText.h"

#include <QCoreApplication>

namespace ketenbudget {
namespace {

struct ErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

QString place(const Error& error)
{
    if (error.line > 0) return ErrorTexts::tr("%1, line %2").arg(error.subject, QString::number(error.line));
    return error.subject;
}

ErrorText fileText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        return {ErrorTexts::tr("“%1” does not exist.").arg(error.subject),
                ErrorTexts::tr("Nothing was opened and nothing was made in its place."),
                ErrorTexts::tr("Check the spelling of the path and try again.")};
    case ErrorCode::FileUnreadable:
        return {ErrorTexts::tr("“%1” cannot be read (%2).").arg(error.subject, error.detail),
                ErrorTexts::tr("The system does not let this user open it."),
                ErrorTexts::tr("Check the access rights of the file and its folder.")};
    case ErrorCode::ReadOnly:
        return {ErrorTexts::tr("“%1” cannot be written.").arg(error.subject),
                ErrorTexts::tr("The file or its folder is read-only; nothing was changed."),
                ErrorTexts::tr("Choose another folder, or ask for the right to write here.")};
    case ErrorCode::DiskFull:
        return {ErrorTexts::tr("There is no room left to write “%1”.").arg(error.subject),
                ErrorTexts::tr("Writing was stopped; what was there before is unchanged."),
                ErrorTexts::tr("Free some space or choose another disk, and try again.")};
    default:
        return {ErrorTexts::tr("“%1” could not be written (%2).").arg(error.subject, error.detail),
                ErrorTexts::tr("Nothing was left behind; an older file of that name is unchanged."),
                ErrorTexts::tr("Check the folder and the name, and try again.")};
    }
}

ErrorText databaseText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotADatabase:
        return {ErrorTexts::tr("“%1” is not a database.").arg(error.subject),
                ErrorTexts::tr("It is another kind of file; it was not changed."),
                ErrorTexts::tr("Choose the Ketenbudget database, or start without “--db”.")};
    case ErrorCode::ForeignDatabase:
        return {ErrorTexts::tr("“%1” is a database of another program.").arg(error.subject),
                ErrorTexts::tr("It holds no Ketenbudget figures; it was not changed."),
                ErrorTexts::tr("Choose the Ketenbudget database, or start without “--db”.")};
    case ErrorCode::DamagedDatabase:
        return {
            ErrorTexts::tr("The database “%1” is damaged (%2).").arg(error.subject, error.detail),
            ErrorTexts::tr("Part of the file is missing or unreadable; it was not changed."),
            ErrorTexts::tr("Put a backup in its place, or move it away and start again: the figures are made anew.")};
    case ErrorCode::NewerSchema:
        return {ErrorTexts::tr("The database “%1” was made by a newer Ketenbudget.").arg(error.subject),
                ErrorTexts::tr("This version does not know its form; it was not changed."),
                ErrorTexts::tr("Install the newer version, or open another database.")};
    case ErrorCode::DatabaseBusy:
        return {ErrorTexts::tr("The database “%1” is in use by another program.").arg(error.subject),
                ErrorTexts::tr("It could not be opened for writing in time; nothing was changed."),
                ErrorTexts::tr("Close the other program and try again.")};
    case ErrorCode::MigrationFailed:
        return {
            ErrorTexts::tr("The database “%1” could not be brought up to date (%2).").arg(error.subject, error.detail),
            ErrorTexts::tr("The upgrade was undone; the file is as it was."),
            ErrorTexts::tr("Report this message; go on with the previous version of the program until then.")};
    default:
        return {ErrorTexts::tr("The database “%1” did not answer as expected (%2).").arg(error.subject, error.detail),
                ErrorTexts::tr("This is an error in the program; the last change was undone."),
                ErrorTexts::tr("Report this message with what you were doing.")};
    }
}

ErrorText packageText(const Error& error)
{
    ErrorText text;
    text.meaning = ErrorTexts::tr("Nothing of the data package was taken over.");
    text.advice = ErrorTexts::tr("Correct that place in the file and import the package again.");
    const QString where = place(error);
    switch (error.code) {
    case ErrorCode::PackageManifest:
        text.what =
            ErrorTexts::tr("%1: the manifest of the data package cannot be used (%2).").arg(where, error.detail);
        break;
    case ErrorCode::PackageColumns:
        text.what = ErrorTexts::tr("%1: the row has a wrong number of columns (%2).").arg(where, error.detail);
        break;
    case ErrorCode::PackageAmount:
        text.what = ErrorTexts::tr("%1: “%2” is not an amount.").arg(where, error.detail);
        text.advice = ErrorTexts::tr("Write amounts as printed: 1.234, −1.234, 0, a dash, or nothing.");
        break;
    case ErrorCode::PackageDuplicate:
        text.what = ErrorTexts::tr("%1: “%2” is there twice.").arg(where, error.detail);
        break;
    case ErrorCode::PackageUnit:
        text.what = ErrorTexts::tr("%1: the unit “%2” is unknown.").arg(where, error.detail);
        text.advice = ErrorTexts::tr("Use EUR_1000, EUR_MLN, EUR_MRD, EUR, PERCENT, COUNT, MONTHS, FTE or INDEX; TEXT only for a whole table of words.");
        break;
    case ErrorCode::PackageReference:
        text.what = ErrorTexts::tr("%1: “%2” does not exist.").arg(where, error.detail);
        break;
    default: text.what = ErrorTexts::tr("%1: “%2” is not one of the allowed values.").arg(where, error.detail); break;
    }
    return text;
}

ErrorText requestText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnknownName:
        return {ErrorTexts::tr("“%1” is not known.").arg(error.subject), error.detail,
                ErrorTexts::tr("Ask for the list of names and choose one of them.")};
    default:
        return {ErrorTexts::tr("“%1” was not understood.").arg(error.subject), error.detail,
                ErrorTexts::tr("See “ketenbudget --help”.")};
    }
}

}  // namespace

QString ErrorText::oneParagraph() const
{
    QStringList parts{what, meaning, advice};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

ErrorText errorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed: return fileText(error);
    case ErrorCode::NotADatabase:
    case ErrorCode::ForeignDatabase:
    case ErrorCode::DamagedDatabase:
    case ErrorCode::NewerSchema:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::MigrationFailed:
    case ErrorCode::Sql: return databaseText(error);
    case ErrorCode::Conflict:
        return {ErrorTexts::tr("“%1” was changed by another program in the meantime.").arg(error.subject),
                ErrorTexts::tr("Nothing was overwritten; what you typed is still here."),
                ErrorTexts::tr("Read what stands there now, and save again to put yours in its place.")};
    case ErrorCode::PackageManifest:
    case ErrorCode::PackageColumns:
    case ErrorCode::PackageAmount:
    case ErrorCode::PackageDuplicate:
    case ErrorCode::PackageUnit:
    case ErrorCode::PackageReference:
    case ErrorCode::PackageValue: return packageText(error);
    case ErrorCode::UnknownName:
    case ErrorCode::Usage: return requestText(error);
    }
    return {};
}

}  // namespace ketenbudget
