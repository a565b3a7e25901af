using System.Buffers;
using System.Globalization;
using Send.Attendance.Codes;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Observations.People;

namespace Send.Attendance.Register.Checks;

/// <summary>What must be right about a block before any of its marks is looked at.</summary>
internal static class HeadCheck
{
    private const int LongestId = 100;
    private const int MostPupils = 2000;
    private const int MostOtherCodes = 64;
    private const int LongestCode = 8;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static FieldViolation? Problem(MarksBlock block, AreaRegister areas, DateTimeOffset now) =>
        Where(block, areas) ?? When(block, now) ?? What(block);

    private static FieldViolation? Where(MarksBlock block, AreaRegister areas) => block switch
    {
        { SubmissionId.Length: 0 or > LongestId } => new(
            "submission_id", "submission-id", $"The submission id has {block.SubmissionId.Length} characters. Give 1 to {LongestId}."),
        _ when block.SubmissionId.Any(char.IsControl) => new("submission_id", "submission-id", "The submission id has a control character. Give letters, digits and signs."),
        _ when UniquePupilNumber.IsWithin(block.SubmissionId) => new(
            "submission_id", "pupil-number-in-id", "The submission id holds what looks like a unique pupil number. Give one by which nobody can tell a pupil."),
        _ when areas.Find(block.AreaCode) is null => new("area_code", "unknown-area", "The area code is that of no area. Give a 3-digit code, for instance 301."),
        _ when !IsUrn(block.SchoolUrn) => new("school_urn", "not-a-urn", "The school's URN is none. Give its six digits."),
        _ => null,
    };

    private static FieldViolation? When(MarksBlock block, DateTimeOffset now) => IsoDay.Read(block.Week) switch
    {
        null => new("week", "not-a-day", "The week is no day. Write its Monday as 2026-03-30."),
        { DayOfWeek: not DayOfWeek.Monday } day => new(
            "week", "not-a-monday", $"{IsoDay.Write(day)} is a {day.DayOfWeek}. A week is given by its Monday, {IsoDay.Write(Weeks.MondayOf(day))}."),
        { } day when day < Weeks.First => new("week", "too-old", $"{IsoDay.Write(day)} is before the registers that are kept here, which begin in September 2006."),
        { } day when day > DateOnly.FromDateTime(now.UtcDateTime) => new("week", "in-the-future", $"The week of {IsoDay.Write(day)} is yet to come."),
        _ when block.RecordedAt is { } at && !IsMoment(at) => new("recorded_at", "not-a-moment", "recorded_at is no moment that there is."),
        _ when block.RecordedAt is { } at && at.ToDateTimeOffset() > now.AddDays(1) => new(
            "recorded_at", "in-the-future", string.Create(CultureInfo.InvariantCulture, $"The marks are said to be recorded at {at.ToDateTimeOffset():yyyy-MM-dd HH:mm}, which is yet to come; they would go before all later ones.")),
        _ => null,
    };

    private static FieldViolation? What(MarksBlock block) => block switch
    {
        _ when AttendanceCodes.Page(block.CodePage) is null => new(
            "code_page", "unknown-code-page", $"There is no code page {block.CodePage}. GetCodePage gives the latest, {AttendanceCodes.Pages.Count}."),
        { Pupils.Count: 0 or > MostPupils } => new("pupils", "pupils", $"The block is of {block.Pupils.Count} pupils. Give 1 to {MostPupils:N0}."),
        _ when block.Marks.Length != block.Pupils.Count * Weeks.Sessions => new(
            "marks", "marks-length", $"There are {block.Marks.Length} marks for {block.Pupils.Count} pupils. Give ten for each, Monday morning to Friday afternoon; 0 where nothing is said."),
        { OtherCodes.Count: > MostOtherCodes } => new("other_codes", "other-codes", $"There are {block.OtherCodes.Count} codes that the code page lacks. Give at most {MostOtherCodes}."),
        _ when block.OtherCodes.Any(c => c.Length is 0 or > LongestCode || c.Any(l => l is <= ' ' or > '~')) => new(
            "other_codes", "other-codes", $"One of the other codes is no code. A code has 1 to {LongestCode} letters, digits or signs."),
        _ => null,
    };

    private static bool IsUrn(string text) => text.Length == 6 && !text.AsSpan().ContainsAnyExcept(Digits);

    private static bool IsMoment(Google.Protobuf.WellKnownTypes.Timestamp at) => at is { Seconds: >= 0 and < 253_402_300_800, Nanos: >= 0 and < 1_000_000_000 };
}
