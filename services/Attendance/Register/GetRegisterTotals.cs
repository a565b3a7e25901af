using Send.Attendance.Codes;
using Send.Attendance.Enrolments;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Measures;

namespace Send.Attendance.Register;

/// <summary>Sessions of an area, a school or a pupil, counted from their codes.</summary>
internal sealed class GetRegisterTotals(AttendanceContext context, RegisterQuery query, RollCache rolls, RegisterCache cache)
{
    public async Task<GetRegisterTotalsResponse> Handle(GetRegisterTotalsRequest request, CancellationToken cancellationToken)
    {
        var asked = await query.Check(request.AreaCode, request.Pupil, request.From, request.To, request.AsKnownAt, cancellationToken);
        var (roll, _) = await rolls.At(asked.AreaCode, asked.Position, context, cancellationToken);
        var counted = await cache.With(
            asked.AreaCode, asked.Year, asked.Position, new Ledger(context), register => new CountDays(asked, request.SchoolUrn, roll).Of(register), cancellationToken);
        return new()
        {
            Position = asked.Position,
            Totals = { counted.Tallies.Select((tally, sen) => ToWire((SenProvision)sen, tally)).Where(t => t.Codes.Count > 0 || t.Unmapped > 0) },
            WithoutEnrolment = counted.WithoutEnrolment,
            OutOfDates = counted.OutOfDates,
        };
    }

    private static SessionTotals ToWire(SenProvision sen, SessionTally tally) => new()
    {
        SenProvision = (Send.Measures.V1.SenProvision)sen,
        Possible = tally.Possible,
        Present = tally.Present,
        OffSite = tally.OffSite,
        Authorised = tally.Authorised,
        Unauthorised = tally.Unauthorised,
        NotPossible = tally.NotPossible,
        Unmapped = tally.Unmapped,
        Codes = { AttendanceCodes.Page1.Codes.Select(c => new CodeCount { Code = c.Text, Sessions = tally[c.Text] }).Where(c => c.Sessions > 0) },
    };
}
