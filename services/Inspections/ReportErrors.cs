using Grpc.Core;
using Send.Hosting.Errors;
using Send.Inspections.Reports;
using Send.Inspections.Storage;

namespace Send.Inspections;

/// <summary>The closed list of the errors of reports and plans, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class ReportErrors
{
    /// <summary>The draft in hand.</summary>
    /// <exception cref="ServiceException">There is none, or no etag was sent, or it was changed since it was read.</exception>
    public static InspectionReport RequireDraft(ReportStanding held, string etag) => held switch
    {
        { IsEmpty: true } => throw new ServiceException(RecordErrors.NotFound(ReportRules.Word)),
        { Draft: { } draft } => OfEtag(draft, etag),
        { LastButWithdrawals: var last } => throw new ServiceException(last == held.Published ? Published() : NoDraft()),
    };

    /// <summary>What is published.</summary>
    /// <exception cref="ServiceException">Nothing is, or something else since it was read, or no etag was sent.</exception>
    public static InspectionReport RequirePublished(ReportStanding held, string etag) => held switch
    {
        { IsEmpty: true } => throw new ServiceException(RecordErrors.NotFound(ReportRules.Word)),
        { Published: { } published } => OfEtag(published, etag),
        _ => throw new ServiceException(NotPublished()),
    };

    /// <summary>Why no draft is begun.</summary>
    public static ServiceError Exists(ReportStanding held) => held.Draft is not null ? RecordErrors.Exists(ReportRules.Word) : new(
        "report-exists", StatusCode.AlreadyExists, "The report is published, and what is published is not changed. Make a draft of it (ReviseReport) and amend that (AmendDraft).");

    public static ServiceError NoWithdrawalReason(int number) => ServiceError.Invalid(
        "reason", "no-withdrawal-reason",
        number == 0
            ? "The withdrawal has no reason. Give one of ReportWithdrawalReason, for instance REPORT_WITHDRAWAL_REASON_RECORDED_IN_ERROR."
            : $"{number} stands for no reason of a withdrawal. Give one of ReportWithdrawalReason.");

    public static ServiceError NoJudgement() => new(
        "no-judgement", StatusCode.FailedPrecondition, "The draft has no judgement, and an empty report would say that nothing was found. Amend it first (AmendDraft).");

    public static ServiceError DraftInHand() => new(
        "draft-in-hand", StatusCode.FailedPrecondition, "A draft is in hand already. Amend it (AmendDraft), or give it up (WithdrawDraft).");

    public static ServiceError NoMonitoring() => new(
        "no-monitoring", StatusCode.FailedPrecondition, "The framework of 2016 has no monitoring: its revisit is a part of the inspection (RecordInspection).");

    private static InspectionReport OfEtag(InspectionReport held, string etag) =>
        RecordErrors.OfEtag(ReportRules.Word, held.Etag, etag) is { } wrong ? throw new ServiceException(wrong) : held;

    private static ServiceError Published() => new(
        "published", StatusCode.FailedPrecondition, "The report is published, and what is published is not changed. Make a draft of it first (ReviseReport).");

    private static ServiceError NoDraft() => new(
        "no-draft", StatusCode.FailedPrecondition, "No draft is in hand. Make one of what is published (ReviseReport), or begin one where nothing is (DraftReport).");

    private static ServiceError NotPublished() => new(
        "not-published", StatusCode.FailedPrecondition, "Nothing of this report is published, or what was is withdrawn. Begin a draft (DraftReport), or publish the one in hand (PublishReport).");
}
