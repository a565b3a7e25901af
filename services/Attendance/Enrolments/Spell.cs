using Send.Attendance.Storage;
using Send.Measures;
using Wire = Send.Attendance.V1.Enrolment;

namespace Send.Attendance.Enrolments;

/// <summary>A spell of a batch that was checked.</summary>
internal sealed record Spell(
    long Row, string AreaCode, string SchoolUrn, string Pupil, DateOnly From, DateOnly? To, string YearGroup, SenProvision Sen, string PrimaryNeed)
{
    /// <summary>What no other spell has.</summary>
    public (string AreaCode, string SchoolUrn, string Pupil, DateOnly From) Key => (AreaCode, SchoolUrn, Pupil, From);

    public static Spell Of(Wire checkedWire, long row, string areaCode, string pupil) => new(
        row, areaCode, checkedWire.SchoolUrn, pupil, IsoDay.Read(checkedWire.From)!.Value, IsoDay.Read(checkedWire.To), checkedWire.YearGroup,
        (SenProvision)checkedWire.SenProvision, checkedWire.PrimaryNeed);

    /// <summary>Whether a held spell of the same pupil and school says the same.</summary>
    public bool IsSameAs(Enrolment held) =>
        (From, To, YearGroup, Sen, PrimaryNeed) == (held.From, held.To, held.YearGroup, held.Sen, held.PrimaryNeed);

    public Enrolment KnownFrom(long position) => new()
    {
        AreaCode = AreaCode,
        SchoolUrn = SchoolUrn,
        Pupil = Pupil,
        From = From,
        KnownFrom = position,
        To = To,
        YearGroup = YearGroup,
        Sen = Sen,
        PrimaryNeed = PrimaryNeed,
    };
}
