using Send.Attendance.Pupils;
using Send.Attendance.UnofficialExclusions.Checks;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;
using Wire = Send.Attendance.V1.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>What a report must be to be kept, its review too where it has one.</summary>
public sealed class ReportCheck(AreaRegister register, PupilReferences pupils, TimeProvider time)
{
    /// <summary>The report as it would be kept, or what is wrong.</summary>
    public (UnofficialExclusionReport? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var today = time.Today();
        // A report may name no single pupil.
        var (pupil, wrongPupil) = wire.Pupil.Length == 0 ? ("", null) : pupils.Check(wire.Pupil);
        var wrong = AreaCheck.Problem(wire.AreaCode, register, IsoDay.Read(wire.HappenedFrom))
            ?? IdCheck.Problem(wire.Id)
            ?? SchoolCheck.Problem(wire.SchoolUrn)
            ?? wrongPupil
            ?? SourceCheck.Problem(wire.Source)
            ?? MannerCheck.Problem(wire.Manner)
            ?? DayCheck.Problem(wire, today)
            ?? (wire.Review.SaysNothing() ? null : ReviewCheck.Problem(wire.Review, wire.Manner, IsoDay.Read(wire.ReportedOn)!.Value, today));
        return wrong is null ? (ReportEntity.Of(wire, register.Find(wire.AreaCode)!.Code, pupil!), null) : (null, wrong);
    }
}
