using Send.Records.Formats;

namespace Send.HealthAccess.Formats;

/// <summary>The files of records that HealthAccess takes in.</summary>
public static class HealthAccessFormats
{
    public static RecordFormat Referrals { get; } = new(
        "referrals", "Referrals to health services", "referrals",
        [
            "area", "id", "child", "service", "provider", "icb", "source", "priority", "sen", "age_months", "received", "decision", "decided",
            "reason", "signposted_to", "help_started", "pauses", "discharged", "discharge_reason",
        ],
        ("sen_provision", "sen"), ("received_on", "received"), ("decided_on", "decided"), ("not_accepted_because", "reason"),
        ("help_started_on", "help_started"), ("discharged_on", "discharged"), ("discharged_because", "discharge_reason"));
}
