using Send.Attendance.Pupils;
using Send.Attendance.Records.Checks;
using Send.Hosting.Errors;
using Send.Measures.Areas;

namespace Send.Attendance.Records;

/// <summary>What requests for records ask for, read or refused.</summary>
internal static class Asked
{
    /// <summary>The 3-digit code of an area.</summary>
    /// <exception cref="ServiceException">It is no area.</exception>
    public static string Area(string code, AreaRegister register, string field = "area_code") =>
        register.Find(code)?.Code ?? throw new ServiceException(RecordErrors.WrongField(AreaCheck.Unknown(field, code, register)));

    /// <summary>A day; null where none is asked for.</summary>
    /// <exception cref="ServiceException">It is no day.</exception>
    public static DateOnly? Day(string field, string text) =>
        text.Length == 0 ? null : IsoDay.Read(text) ?? throw new ServiceException(RecordErrors.WrongField(DayText.Not(field, text)));

    /// <summary>A school by its URN; null where none is asked for.</summary>
    /// <exception cref="ServiceException">It is no URN.</exception>
    public static string? School(string urn) => urn.Length == 0 ? null
        : SchoolCheck.Problem(urn) is { } wrong ? throw new ServiceException(RecordErrors.WrongField(wrong)) : urn;

    /// <summary>A pupil by the reference that is kept; null where none is asked for.</summary>
    /// <exception cref="ServiceException">It is no reference.</exception>
    public static string? Pupil(string sent, PupilReferences pupils)
    {
        if (sent.Length == 0)
            return null;
        var (kept, wrong) = pupils.Check(sent);
        return wrong is null ? kept : throw new ServiceException(RecordErrors.WrongField(wrong));
    }
}
