namespace Send.Cli.Sample.Shapes;

/// <summary>How children of an area come by therapy.</summary>
internal enum TherapyAccess
{
    /// <summary>Long waits, and well under what plans specify.</summary>
    LongWaits,

    /// <summary>Neither within the standards nor far from them.</summary>
    Between,

    /// <summary>Within the standards, and about all that plans specify.</summary>
    WithinStandards,
}
