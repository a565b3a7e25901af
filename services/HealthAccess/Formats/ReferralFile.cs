using Send.HealthAccess.V1;
using Send.Measures;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.HealthAccess.Formats;

/// <summary>
/// Reads a file of referrals: <c>area,id,child,service,provider,icb,source,priority,sen,age_months,received,decision,decided,reason,
/// signposted_to,help_started,pauses,discharged,discharge_reason</c>. What is wrong with one, the service says; what cannot be read is given
/// on as what no referral can have.
/// </summary>
public sealed class ReferralFile(CsvFile file)
{
    public IEnumerable<ReferralRow> Read()
    {
        while (file.Read())
        {
            var referral = new Referral
            {
                AreaCode = file.CellOf("area"),
                Id = file.CellOf("id"),
                Child = file.CellOf("child"),
                Service = file.WordOf<HealthService>("service"),
                Provider = file.CellOf("provider"),
                Icb = file.CellOf("icb"),
                Source = file.WordOf<ReferralSource>("source"),
                Priority = file.WordOf<ReferralPriority>("priority"),
                SenProvision = (Send.Measures.V1.SenProvision)(SenProvisionCode.Parse(file.CellOf("sen")) ?? SenProvision.All),
                ReceivedOn = file.CellOf("received"),
                Decision = file.WordOf<ReferralDecision>("decision"),
                DecidedOn = file.CellOf("decided"),
                NotAcceptedBecause = file.WordOf<NotAcceptedReason>("reason"),
                SignpostedTo = file.WordOf<SignpostedTo>("signposted_to"),
                HelpStartedOn = file.CellOf("help_started"),
                Pauses = { file.CellOf("pauses").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PauseOf) },
                DischargedOn = file.CellOf("discharged"),
                DischargedBecause = file.WordOf<DischargeReason>("discharge_reason"),
            };
            if (file.NumberOf("age_months") is { } months)
                referral.AgeMonths = months;
            yield return new() { RowNumber = file.Row, Referral = referral };
        }
    }

    /// <summary>Without its stroke it is no pause: a day alone would be one that goes on.</summary>
    private static ReferralPause PauseOf(string text) => text.Split('/') is [var from, var to] ? new() { From = from, To = to } : new();
}
