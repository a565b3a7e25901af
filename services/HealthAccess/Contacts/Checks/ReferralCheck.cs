using Send.Hosting.Errors;
using Send.Records.Checks;

namespace Send.HealthAccess.Contacts.Checks;

/// <summary>A contact belongs to a referral, which is known by an id as every record is.</summary>
internal static class ReferralCheck
{
    public static FieldViolation? Problem(string referral) => (referral, IdCheck.Problem(referral)) switch
    {
        ("", _) => new("referral", "no-referral", "The contact belongs to no referral. Give the id of the one that it follows from."),
        (_, null) => null,
        (_, { Code: "record-id" } wrong) => wrong with { Field = "referral", Code = "referral-id" },
        var (_, wrong) => wrong with { Field = "referral" },
    };
}
