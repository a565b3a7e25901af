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

    public static RecordFormat Contacts { get; } = new(
        "contacts", "Contacts of health services", "contacts", ["area", "id", "referral", "date", "outcome", "medium", "minutes"]);

    public static RecordFormat SpecifiedProvisions { get; } = new(
        "specified-provision", "Provision that plans specify of health services", "provisions",
        ["area", "id", "child", "service", "from", "to", "contacts_a_year", "minutes_a_year"]);

    public static RecordFormat CrisisEvents { get; } = new(
        "crisis-events", "Mental health crises", "crises", ["area", "id", "child", "kind", "date", "provider", "sen", "age_months"], ("sen_provision", "sen"));

    public static RecordFormat CommissionedServices { get; } = new(
        "commissioned-services", "Commissioned health services", "commissioned services",
        ["area", "id", "service", "commissioner_kind", "commissioner", "from_age", "to_age", "from", "to"], ("starts_on", "from"), ("ends_on", "to"));

    public static RecordFormat Transitions { get; } = new(
        "transitions", "Moves from children's to adult health services", "transitions",
        ["area", "id", "child", "service", "sen", "due", "age_months_when_due", "planned", "outcome", "outcome_on"],
        ("sen_provision", "sen"), ("due_on", "due"), ("planned_on", "planned"));
}
