using Send.Attendance.Exclusions.Checks;
using Send.Attendance.Pupils;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using Exclusion = Send.Attendance.Storage.Exclusion;
using Wire = Send.Attendance.V1.Exclusion;

namespace Send.Attendance.Exclusions;

/// <summary>What an exclusion must be to be kept, as far as it can be told from itself alone.</summary>
public sealed class ExclusionCheck(AreaRegister register, PupilReferences pupils, TimeProvider time)
{
    /// <summary>The exclusion as it would be kept, or what is wrong.</summary>
    public (Exclusion? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var today = time.Today();
        var (pupil, wrongPupil) = pupils.Check(wire.Pupil);
        var wrong = AreaCheck.Problem(wire.AreaCode, register, IsoDay.Read(wire.StartsOn))
            ?? IdCheck.Problem(wire.Id)
            ?? SchoolCheck.Problem(wire.SchoolUrn)
            ?? wrongPupil
            ?? DayCheck.Problem(wire.StartsOn, wire.EndsOn, today)
            ?? KindCheck.Problem(wire)
            ?? ReasonCheck.Problem(wire.Reasons, IsoDay.Read(wire.StartsOn)!.Value)
            ?? WithdrawalCheck.Problem(wire.WithdrawnBecause);
        return wrong is null ? (ExclusionEntity.Of(wire, register.Find(wire.AreaCode)!.Code, pupil!), null) : (null, wrong);
    }
}
