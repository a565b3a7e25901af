namespace Send.Inspections.Storage;

/// <summary>Why a published report no longer counts. A closed list. Numbered as <c>send.inspections.v1.ReportWithdrawalReason</c>.</summary>
public enum ReportWithdrawalReason
{
    RecordedInError = 1,
    WithdrawnByInspectorates = 2,
}
