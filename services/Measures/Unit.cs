namespace Send.Measures;

/// <summary>The unit in which a measure's values are given. Numbered as <c>send.measures.v1.Unit</c>.</summary>
public enum Unit
{
    /// <summary>Per cent.</summary>
    Percent = 1,

    /// <summary>Events or sessions for each 1,000 possible.</summary>
    PerThousand = 2,

    /// <summary>A count of pupils, children, sessions or people waiting.</summary>
    Count = 3,

    /// <summary>A grade on a scale that the definition names.</summary>
    Grade = 4,

    /// <summary>1 for yes, 0 for no.</summary>
    YesNo = 5,

    /// <summary>Days of the calendar.</summary>
    Days = 6,

    /// <summary>Events or pupils for each 100 pupils on roll on one day: no share of them, so that it may exceed 100.</summary>
    PerHundred = 7,
}
