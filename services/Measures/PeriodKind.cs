namespace Send.Measures;

/// <summary>The kinds of time over which a figure is counted. Numbered as <c>send.measures.v1.PeriodKind</c>.</summary>
public enum PeriodKind
{
    /// <summary>1 September to 31 August.</summary>
    AcademicYear = 1,

    /// <summary>A term of an academic year.</summary>
    Term = 2,

    /// <summary>A calendar month.</summary>
    Month = 3,

    /// <summary>Twelve months that end with a month.</summary>
    RollingYear = 4,
}
