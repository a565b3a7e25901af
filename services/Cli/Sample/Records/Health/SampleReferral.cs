namespace Send.Cli.Sample.Records.Health;

/// <summary>A referral of a child to a health service. Words are those of files.</summary>
internal sealed record SampleReferral(string Id, string Child, string Service, string Source, string Sen, int AgeMonths, DateOnly Received)
{
    public string Priority { get; init; } = "routine";

    public string Decision { get; init; } = "";

    public DateOnly? Decided { get; init; }

    public string Reason { get; init; } = "";

    public string SignpostedTo { get; init; } = "";

    public DateOnly? HelpStarted { get; init; }

    /// <summary>As files write them, from and to.</summary>
    public string Pauses { get; init; } = "";

    public DateOnly? Discharged { get; init; }

    public string DischargeReason { get; init; } = "";

    public SampleReferral Accepted(DateOnly on) => this with { Decision = "accepted", Decided = on };

    public SampleReferral Closed(DateOnly on, string reason) => this with { Discharged = on, DischargeReason = reason };
}
