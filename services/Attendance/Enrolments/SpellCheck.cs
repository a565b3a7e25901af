using Send.Attendance.Enrolments.Checks;
using Send.Attendance.Pupils;
using Send.Measures;
using Send.Measures.Areas;
using Send.Measures.V1;
using Wire = Send.Attendance.V1.Enrolment;

namespace Send.Attendance.Enrolments;

/// <summary>What a spell must be by itself to be kept. What it repeats never holds anything that could be of a person.</summary>
internal sealed class SpellCheck(AreaRegister register, PupilReferences pupils, TimeProvider time)
{
    /// <summary>The spell as it is kept, or why it is refused.</summary>
    public (Spell? Kept, RowProblem? Refused) Check(Wire wire, long row)
    {
        var area = register.Find(wire.AreaCode);
        var (pupil, wrongPupil) = pupils.Check(wire.Pupil);
        var problem = (area is null ? AreaCheck.Unknown(wire.AreaCode) : null)
            ?? SchoolCheck.Problem(wire.SchoolUrn)
            ?? wrongPupil
            ?? DaysCheck.Problem(wire, time.Today())
            ?? YearGroupCheck.Problem(wire.YearGroup)
            ?? SenProvisionCheck.Problem(wire.SenProvision)
            ?? PrimaryNeedCheck.Problem(wire);
        return problem is null
            ? (Spell.Of(wire, row, area!.Code, pupil!), null)
            : (null, new() { RowNumber = row, Field = problem.Field, Code = problem.Code, Message = problem.Message });
    }
}
