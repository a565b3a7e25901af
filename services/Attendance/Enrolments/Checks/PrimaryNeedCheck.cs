using System.Collections.Frozen;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Wire = Send.Attendance.V1.Enrolment;

namespace Send.Attendance.Enrolments.Checks;

/// <summary>What the primary need of a spell must be: nothing, or a code of the school census that goes with its SEN provision.</summary>
internal static class PrimaryNeedCheck
{
    /// <summary>SEN support but no specialist assessment of the type of need.</summary>
    private const string NotAssessed = "NSA";

    private static readonly string[] Codes = ["SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH", NotAssessed, "DS"];
    private static readonly FrozenSet<string> Known = Codes.ToFrozenSet(StringComparer.Ordinal);

    public static FieldViolation? Problem(Wire wire) => wire switch
    {
        { PrimaryNeed: "" } => null,
        _ when !Known.Contains(wire.PrimaryNeed) => new(
            "primary_need", "unknown-need", $"The primary need is no code of the school census. Give {string.Join(", ", Codes)}, or nothing where it is not known."),
        { SenProvision: SenProvision.NoSen } => new(
            "primary_need", "need-without-sen", $"The primary need is {wire.PrimaryNeed}, and the pupil has no SEN. Leave the need out, or give the SEN provision."),
        { PrimaryNeed: NotAssessed, SenProvision: not SenProvision.SenSupport } => new(
            "primary_need", "need-not-assessed", $"{NotAssessed} stands for SEN support without an assessment, and the pupil has an EHC plan. Give the need that the plan names."),
        _ => null,
    };
}
