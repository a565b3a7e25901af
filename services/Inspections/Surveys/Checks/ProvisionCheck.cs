using Send.Hosting.Errors;
using Send.Measures.V1;

namespace Send.Inspections.Surveys.Checks;

/// <summary>The provision must be one, or not said.</summary>
internal static class ProvisionCheck
{
    public static FieldViolation? Problem(SenProvision sen) => Enum.IsDefined(sen)
        ? null
        : new("sen_provision", "unknown-provision", "The SEN provision is none. Give N, K or E in a file, or nothing where it was not asked.");
}
