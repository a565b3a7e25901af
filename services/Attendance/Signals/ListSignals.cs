using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;

namespace Send.Attendance.Signals;

/// <summary>All signals of an area or one of its schools in an academic year.</summary>
internal sealed class ListSignals(AttendanceContext context, RollCache rolls, AreaRegister register, CountSignals signals, SignalWire wire, TimeProvider time)
{
    private const string OnSmallCounts =
        "Counts are shown however small they are, because this answers the council's own staff, who have to find the pupils. " +
        "Do not publish or pass them on as they are: small counts can make a pupil recognisable.";

    public async Task<ListSignalsResponse> Handle(ListSignalsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var year = Period.Parse(request.AcademicYear) is { Kind: PeriodKind.AcademicYear } read ? read : throw new ServiceException(ExclusionErrors.NotAnAcademicYear());
        if (request.SchoolUrn.Length > 0 && SchoolCheck.Problem(request.SchoolUrn) is { } wrong)
            throw new ServiceException(RecordErrors.WrongField(wrong));
        var position = await Position(area, request.AsKnownAt, cancellationToken);
        var (roll, _) = await rolls.At(area, position, context, cancellationToken);
        var today = request.AsKnownAt == 0 ? time.Today() : await context.LastDayOf(area, position, cancellationToken) ?? time.Today();
        var counted = await signals.Of(await signals.Read(area, position, today, roll, cancellationToken), year.Start.Year, cancellationToken);
        return new() { Position = position, Signals = { counted.Select(c => wire.Of(c, request.SchoolUrn)) }, OnSmallCounts = OnSmallCounts };
    }

    private async Task<long> Position(string area, long asked, CancellationToken cancellationToken)
    {
        var head = await context.Heads.AsNoTracking().Where(h => h.AreaCode == area).Select(h => h.Position).FirstOrDefaultAsync(cancellationToken);
        return asked == 0 ? head : asked > 0 && asked <= head ? asked : throw new ServiceException(RegisterErrors.NoSuchPosition(asked, head));
    }
}
