using Send.Measures;
using Send.Records.Storage;

namespace Send.Inspections.Storage;

/// <summary>How a group of people answered one question of a survey round, as one version has it: counts alone, and no word of anybody's.</summary>
public sealed record SurveyAnswers : VersionedRecord
{
    /// <summary>The survey round, by the sender's own id.</summary>
    public required string Round { get; init; }

    /// <summary>First day on which it could be answered.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly To { get; init; }

    public required SurveyGroup Group { get; init; }

    /// <summary>The provision of the children and young people whom it is about; all where it was not asked.</summary>
    public required SenProvision Sen { get; init; }

    public required SurveyQuestion Question { get; init; }

    /// <summary>How many of the group were asked to take part; null where the survey was open to all.</summary>
    public int? Invited { get; init; }

    /// <summary>How many of the group took part.</summary>
    public required int Responded { get; init; }

    public required int Yes { get; init; }

    public required int No { get; init; }

    public required int Unsure { get; init; }

    /// <summary>Whether it should not have been recorded, and counts nowhere.</summary>
    public bool RecordedInError { get; init; }
}
