using Send.Attendance.Episodes.Checks;
using Send.Attendance.Pupils;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using Episode = Send.Attendance.Storage.Episode;
using Wire = Send.Attendance.V1.Episode;

namespace Send.Attendance.Episodes;

/// <summary>What an episode must be to be kept, as far as it can be told from itself alone.</summary>
internal sealed class EpisodeCheck(AreaRegister register, PupilReferences pupils, TimeProvider time)
{
    /// <summary>The episode as it would be kept, or what is wrong.</summary>
    public (Episode? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var today = time.Today();
        var (pupil, wrongPupil) = pupils.Check(wire.Pupil);
        var wrong = AreaCheck.Problem(wire.AreaCode, register, IsoDay.Read(wire.StartsOn))
            ?? IdCheck.Problem(wire.Id)
            ?? KindCheck.Problem(wire.Kind)
            ?? RollCheck.Problem(wire)
            ?? wrongPupil
            ?? FirstDayCheck.Problem("starts_on", wire.StartsOn, today)
            ?? LastDayCheck.Problem(wire, today)
            ?? ReasonCheck.Problem(wire)
            ?? OutcomeCheck.Problem(wire)
            ?? ProviderCheck.Problem(wire)
            ?? TimetableCheck.Problem(wire)
            ?? WithdrawalCheck.Problem(wire.RecordedInError);
        return wrong is null ? (EpisodeEntity.Of(wire, register.Find(wire.AreaCode)!.Code, pupil!), null) : (null, wrong);
    }
}
