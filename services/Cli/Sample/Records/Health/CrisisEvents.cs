namespace Send.Cli.Sample.Records.Health;

/// <summary>Children in a crisis, in the last year: where access is poor, most had waited, had been refused or had been let go.</summary>
internal sealed class CrisisEvents(AreaHealth area, HealthFiles files)
{
    private const int Events = 24;
    private static readonly string[] Kinds = ["emergency-attendance", "emergency-attendance", "urgent-referral", "admission"];
    private readonly List<SampleReferral> withoutSupport = [];
    private readonly List<SampleReferral> supported = [];

    /// <summary>Takes note of a child who may come to be in a crisis.</summary>
    public void Saw(SampleReferral referral, CamhsPath path)
    {
        if (referral.Received < area.Ago(330))
            return;
        if (path is CamhsPath.ThresholdNotMet or CamhsPath.AlternativeService or CamhsPath.NoCapacity or CamhsPath.WaitingLong or CamhsPath.ClosedUnseen)
            withoutSupport.Add(referral);
        else if (path is CamhsPath.SeenSoon)
            supported.Add(referral);
    }

    /// <summary>Each child has one crisis; of those who had support, half were known before.</summary>
    public void Write()
    {
        var chance = area.Chance;
        var events = area.Times(Events);
        var without = (int)Math.Round(events * (area.Shape.PoorCamhs ? chance.Between(0.54, 0.66) : chance.Between(0.12, 0.24)));
        foreach (var referral in withoutSupport.Take(without))
            Write(referral.Child, (referral.Discharged ?? referral.Decided!.Value).AddDays(3), referral);
        var known = supported.Take((events - without) / 2).ToList();
        foreach (var referral in known)
            Write(referral.Child, referral.HelpStarted!.Value.AddDays(1), referral);
        for (var i = without + known.Count; i < events; i++)
            files.Crisis(area, area.NextChild(), chance.One(Kinds), area.Ago(chance.Whole(0, 355)), "N", chance.Whole(100, 214));
    }

    private void Write(string child, DateOnly from, SampleReferral referral)
    {
        var on = area.Ago(area.Chance.Whole(0, Math.Max(0, area.LastDay.DayNumber - from.DayNumber)));
        var age = referral.AgeMonths + ((on.DayNumber - referral.Received.DayNumber) / 31);
        files.Crisis(area, child, area.Chance.One(Kinds), on, referral.Sen, age);
    }
}
