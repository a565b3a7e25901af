using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.HealthAccess;

/// <summary>The closed list of the errors of referrals, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class ReferralErrors
{
    public static ServiceError NoDecision() => ServiceError.Invalid(
        "decision", "no-decision", "The request does not say what was decided. Give one of ReferralDecision, for instance REFERRAL_DECISION_ACCEPTED.");

    public static ServiceError Decided(DateOnly? on) => new(
        "already-decided", StatusCode.FailedPrecondition,
        $"The referral was decided on {IsoDay.Write(on)}. Amend it to put another decision in its place (AmendReferral).");

    public static ServiceError Discharged(DateOnly? on) => new(
        "already-discharged", StatusCode.FailedPrecondition,
        $"The referral was discharged on {IsoDay.Write(on)}. Amend it to put another end in its place (AmendReferral).");

    public static ServiceError EndedByDecision(DateOnly? on) => new(
        "ended-by-decision", StatusCode.FailedPrecondition,
        $"The referral ended on {IsoDay.Write(on)}, when it was not accepted or was signposted, and has no discharge. Amend it if it was accepted after all (AmendReferral).");

    public static ServiceError HasContacts() => new(
        "has-contacts", StatusCode.FailedPrecondition,
        "Contacts are held for the referral. Withdraw those first that should not have been recorded (WithdrawContact), or amend those that belong to another referral (AmendContact).");
}
