using Send.Attendance.Storage;
using Send.Measures.V1;
using Wire = Send.Attendance.V1.Enrolment;

namespace Send.Attendance.Enrolments;

/// <summary>Says a held spell as the contract does.</summary>
internal static class EnrolmentWire
{
    public static Wire ToWire(this Enrolment held) => new()
    {
        AreaCode = held.AreaCode,
        SchoolUrn = held.SchoolUrn,
        Pupil = held.Pupil,
        From = IsoDay.Write(held.From),
        To = IsoDay.Write(held.To),
        YearGroup = held.YearGroup,
        SenProvision = (SenProvision)held.Sen,
        PrimaryNeed = held.PrimaryNeed,
    };
}
