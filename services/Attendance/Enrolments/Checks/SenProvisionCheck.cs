using Send.Hosting.Errors;
using Send.Measures.V1;

namespace Send.Attendance.Enrolments.Checks;

/// <summary>What the SEN provision of a spell must be: said. Nobody has no SEN because nothing was said.</summary>
internal static class SenProvisionCheck
{
    public static FieldViolation? Problem(SenProvision sent) => sent is SenProvision.NoSen or SenProvision.SenSupport or SenProvision.EhcPlan
        ? null
        : new("sen_provision", "sen-provision", "The SEN provision is not said. Give no SEN (N), SEN support (K) or EHC plan (E).");
}
