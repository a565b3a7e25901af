namespace Send.Cli.Sample.Records.Health;

/// <summary>What becomes of a referral to mental health services.</summary>
internal enum CamhsPath
{
    ThresholdNotMet,
    AlternativeService,
    NoCapacity,
    OtherReason,
    Signposted,

    /// <summary>First seen within four weeks, and still.</summary>
    SeenSoon,

    /// <summary>First seen within four weeks, and closed after two contacts or more.</summary>
    HelpedSoon,

    /// <summary>First seen within four weeks, and closed after that one contact.</summary>
    ClosedSoon,

    /// <summary>First seen after four weeks, and still.</summary>
    SeenLate,
    HelpedLate,
    ClosedLate,

    /// <summary>Closed after weeks in which nobody saw the child.</summary>
    ClosedUnseen,

    /// <summary>Waiting, for more than four weeks.</summary>
    WaitingLong,

    /// <summary>Waiting, for less than four weeks.</summary>
    WaitingShort,
}
