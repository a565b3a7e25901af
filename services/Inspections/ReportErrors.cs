using Grpc.Core;
using Send.Hosting.Errors;
using Send.Inspections.Storage;

namespace Send.Inspections;

/// <summary>The closed list of the errors of reports and plans, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class ReportErrors
{
    /// <exception cref="ServiceException">It is published or was given up.</exception>
    public static void RequireDraft(InspectionReport held)
    {
        if (held.State != ReportState.Draft)
            throw new ServiceException(held.State == ReportState.Published ? Published() : NoDraft());
    }

    public static ServiceError NoJudgement() => new(
        "no-judgement", StatusCode.FailedPrecondition, "The draft has no judgement, and an empty report would say that nothing was found. Amend it first (AmendDraft).");

    public static ServiceError DraftInHand() => new(
        "draft-in-hand", StatusCode.FailedPrecondition, "A draft is in hand already. Amend it (AmendDraft), or give it up (WithdrawDraft).");

    public static ServiceError NoMonitoring() => new(
        "no-monitoring", StatusCode.FailedPrecondition, "The framework of 2016 has no monitoring: its revisit is a part of the inspection (RecordInspection).");

    private static ServiceError Published() => new(
        "published", StatusCode.FailedPrecondition, "The report is published, and what is published is not changed. Make a draft of it first (ReviseReport).");

    private static ServiceError NoDraft() => new(
        "no-draft", StatusCode.FailedPrecondition, "The draft was given up. Take it up again first (ReviseReport).");
}
