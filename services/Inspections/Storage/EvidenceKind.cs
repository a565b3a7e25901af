namespace Send.Inspections.Storage;

/// <summary>What a judgement rests on. Numbered as <c>send.inspections.v1.EvidenceKind</c>.</summary>
public enum EvidenceKind
{
    RecordsSampled = 1,
    Interviews = 2,
    Surveys = 3,
    Data = 4,
    Visits = 5,
    Documents = 6,
}
