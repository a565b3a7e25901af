using Send.HealthAccess.V1;
using Send.Measures.V1;

namespace Send.HealthAccess.Tests.Referrals;

/// <summary>Referrals to begin from.</summary>
internal static class Given
{
    /// <summary>To speech and language therapy, received on 10 January 2025 and undecided.</summary>
    public static Referral Undecided(string area, string id = "", string child = "C1") => new()
    {
        AreaCode = area,
        Id = id,
        Child = child,
        Service = HealthService.SpeechAndLanguageTherapy,
        Provider = "RXA",
        Icb = "QWE",
        Source = ReferralSource.School,
        Priority = ReferralPriority.Routine,
        SenProvision = SenProvision.SenSupport,
        AgeMonths = 100,
        ReceivedOn = "2025-01-10",
    };

    public static Referral Accepted(string area, string id = "", string child = "C1") =>
        Undecided(area, id, child).With(r => (r.Decision, r.DecidedOn) = (ReferralDecision.Accepted, "2025-01-20"));

    public static Referral NotAccepted(string area, string id = "", string child = "C1") => Undecided(area, id, child).With(r =>
        (r.Decision, r.DecidedOn, r.NotAcceptedBecause) = (ReferralDecision.NotAccepted, "2025-01-20", NotAcceptedReason.ThresholdNotMet));

    public static Referral Discharged(string area, string id = "", string child = "C1") =>
        Accepted(area, id, child).With(r => (r.DischargedOn, r.DischargedBecause) = ("2025-06-30", DischargeReason.TreatmentCompleted));

    public static ImportHeader Header(string batch, bool strict = false) => new()
    {
        BatchId = batch,
        ProfileId = "referrals",
        FileName = "referrals.csv",
        Strict = strict,
        Source = new() { Id = "referrals", Title = "Referrals of a provider", Publisher = "A provider", Grain = Grain.Records },
    };
}
