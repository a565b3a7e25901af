using Send.Hosting.Errors;

namespace Send.Attendance;

/// <summary>The closed list of the errors of the register. What may be wrong with a block or a mark is in its checks.</summary>
internal static class RegisterErrors
{
    public static ServiceError NoHeader() => ServiceError.Invalid("part", "no-header", "The first message of a stream is its header, with the sender.");

    public static ServiceError HeaderAgain() => ServiceError.Invalid("part", "header-again", "A stream has one header, as its first message.");

    public static ServiceError NoSender(int longest) => ServiceError.Invalid(
        "header.sender", "no-sender", $"The header names no sender, or one of more than {longest} characters. Name the system that sends, never a person.");

    public static ServiceError FileId(int longest) => ServiceError.Invalid("header.file_id", "file-id", $"The file's id has more than {longest} characters.");

    public static ServiceError AfterTotals() => ServiceError.Invalid("part", "after-totals", "A message follows the totals, which are a file's last. What has a receipt was kept.");

    public static ServiceError WrongTotals() => ServiceError.Invalid("totals", "wrong-totals", "The totals say that more rows were refused than there are, or fewer than none.");

    public static ServiceError HeaderText(int longest) => ServiceError.Invalid("header", "header-text", $"The header has a control character, or a file name of more than {longest} characters.");

    public static ServiceError PupilNumberInHeader() => ServiceError.Invalid(
        "header", "pupil-number-in-header", "The sender, the file's id or its name holds what looks like a unique pupil number, or its name an NHS number. Give others, by which nobody can tell a pupil.");

    public static ServiceError OutOfTime(DateOnly day) => ServiceError.Invalid("to", "out-of-time", $"{day:yyyy-MM-dd} is no day of a register that is kept here. Give days from 2006 to 2100.");

    public static ServiceError TotalsWithoutFile() => ServiceError.Invalid("part", "totals-without-file", "Totals end a file, and the header names none.");

    public static ServiceError EmptyPart() => ServiceError.Invalid("part", "empty-part", "A message holds neither a header nor a block nor totals.");

    public static ServiceError UnknownCodePage(int version, int latest) => new(
        "unknown-code-page", Grpc.Core.StatusCode.NotFound, $"There is no code page {version}. The latest is {latest}; 0 asks for it.");

    public static ServiceError Upright(DateOnly from, DateOnly to) => ServiceError.Invalid(
        "from", "days-upside-down", $"The first day, {from:yyyy-MM-dd}, is after the last, {to:yyyy-MM-dd}.");

    public static ServiceError TwoYears(DateOnly from, DateOnly to) => ServiceError.Invalid(
        "from", "two-years", $"{from:yyyy-MM-dd} and {to:yyyy-MM-dd} are of two academic years. Ask for each year by itself; a year begins on 1 September.");

    public static ServiceError NoSuchPosition(long asked, long head) => ServiceError.Invalid(
        "as_known_at", "no-such-position", $"{asked} is no position of the area's ledger. Give 1 to {head}, or 0 for now.");

    public static ServiceError NoPupil() => ServiceError.Invalid("pupil", "no-pupil", "No pupil is named. Give the pupil's reference.");

    public static ServiceError Pupil(FieldViolation wrong) => ServiceError.Invalid("pupil", wrong.Code, wrong.Message);
}
