using Send.Hosting.Errors;
using Send.Measures.V1;

namespace Send.HealthAccess.Checks;

/// <summary>The SEN provision must be said: nobody is without SEN because nothing was said.</summary>
internal static class SenCheck
{
    public static FieldViolation? Problem(SenProvision sen) => sen is SenProvision.NoSen or SenProvision.SenSupport or SenProvision.EhcPlan
        ? null
        : new("sen_provision", "sen-provision", "The SEN provision is not said. Give no SEN (N), SEN support (K) or EHC plan (E).");
}
