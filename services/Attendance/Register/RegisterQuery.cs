using Microsoft.EntityFrameworkCore;
using Send.Attendance.Pupils;
using Send.Attendance.Storage;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations;

namespace Send.Attendance.Register;

/// <summary>Checks what a question after the register asks for.</summary>
internal sealed class RegisterQuery(AttendanceContext context, AreaRegister areas, PupilReferences references, TimeProvider time)
{
    /// <exception cref="ServiceException">An area, a day or a position that is none.</exception>
    public async Task<Asked> Check(string areaCode, string pupil, string from, string to, long asKnownAt, CancellationToken cancellationToken)
    {
        var area = areas.Find(areaCode)?.Code ?? throw new ServiceException(ObservationErrors.UnknownArea("area_code", areaCode, areas));
        var (known, wrong) = pupil.Length == 0 ? ("", null) : references.Check(pupil);
        if (wrong is not null)
            throw new ServiceException(RegisterErrors.Pupil(wrong));
        var last = Day("to", to) ?? time.Today();
        if (last.Year is < 2006 or > 2100)
            throw new ServiceException(RegisterErrors.OutOfTime(last));
        var first = Day("from", from) ?? new(Period.AcademicYearOf(last), 9, 1);
        if (first > last)
            throw new ServiceException(RegisterErrors.Upright(first, last));
        if (Period.AcademicYearOf(first) != Period.AcademicYearOf(last))
            throw new ServiceException(RegisterErrors.TwoYears(first, last));
        var head = await context.Heads.AsNoTracking().Where(h => h.AreaCode == area).Select(h => h.Position).FirstOrDefaultAsync(cancellationToken);
        if (asKnownAt < 0 || asKnownAt > head)
            throw new ServiceException(RegisterErrors.NoSuchPosition(asKnownAt, head));
        return new(area, known!, first, last, asKnownAt == 0 ? head : asKnownAt);
    }

    private static DateOnly? Day(string field, string text) =>
        text.Length == 0 ? null : IsoDay.Read(text) ?? throw new ServiceException(ObservationErrors.NotADay(field, text));
}

/// <summary>What is asked for.</summary>
/// <param name="AreaCode">The area.</param>
/// <param name="Pupil">The pupil's reference as it is kept; empty for all.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, of the same academic year.</param>
/// <param name="Position">The position as known at which.</param>
internal sealed record Asked(string AreaCode, string Pupil, DateOnly From, DateOnly To, long Position)
{
    public int Year => Period.AcademicYearOf(From);
}
