namespace Send.Measures;

/// <summary>Why there is no value. Numbered as <c>send.measures.v1.SymbolKind</c>. None of them is nought.</summary>
public enum SymbolKind
{
    /// <summary>Withheld so that nobody can be recognised.</summary>
    Suppressed = 1,

    /// <summary>The figure has no meaning for this row.</summary>
    NotApplicable = 2,

    /// <summary>Not collected, or not available.</summary>
    NotAvailable = 3,

    /// <summary>Rounds to nought, and is not nought.</summary>
    Low = 4,

    /// <summary>Below the publisher's threshold, or not published at this level.</summary>
    BelowThreshold = 5,

    /// <summary>Nothing was submitted.</summary>
    NotSubmitted = 6,

    /// <summary>A rate of nobody: its denominator is nought.</summary>
    NobodyCounted = 7,
}
