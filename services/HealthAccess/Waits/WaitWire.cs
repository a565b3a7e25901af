using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.HealthAccess.V1;
using Send.Measures;

namespace Send.HealthAccess.Waits;

/// <summary>Waits as <c>send.health_access.v1</c> says them.</summary>
internal static class WaitWire
{
    public static WaitsForService ToWire(this CountedWaits waits, ServiceLine line, SenProvision sen, WithoutPauses beside)
    {
        var wire = new WaitsForService { Name = line.Name, Sentence = WaitSentence.Of(waits, line, sen) };
        var (year, open) = (waits.Year(line, sen).Year, waits.Open(line, sen));
        if (open.NotCounted.Count > 0)
            wire.NotCounted = NotCounted(open.NotCounted, open.Why);
        if (year.NotCounted.Count > 0)
            wire.NotCountedInTime = NotCounted(year.NotCounted, year.Why);
        if (open.Why is null)
            wire.Open = Open(open, beside.Open(line, sen));
        if (year.Why is not null)
            return wire;
        wire.Completed = Completed(year, beside.Completed(line, sen));
        wire.Referred = new() { Count = year.Received, FirstContact = Estimate(year.UntilFirst), SecondContact = Estimate(year.UntilSecond) };
        wire.Closed = new() { Count = year.Closed, BeforeSupport = year.ClosedBeforeSupport };
        return wire;
    }

    private static WaitsNotCounted NotCounted(NotCounted waits, string? why) => new()
    {
        SentNoMore = waits.SentNoMore,
        SentUntil = waits.SentNoMore > 0 ? Month(waits.SentUntil) : "",
        WithoutContacts = waits.WithoutContacts,
        OverATenth = why is not null,
        BeforeContacts = waits.BeforeContacts,
        ContactsFrom = waits.BeforeContacts > 0 ? Month(waits.ContactsFrom) : "",
    };

    private static string Month(DateOnly day) => Period.Month(day.Year, day.Month).Text;

    private static V1.OpenWaits Open(OpenWaits waits, DaysWaited withoutPauses)
    {
        var open = new V1.OpenWaits { Count = waits.Days.Count, Within18Weeks = waits.Within18Weeks };
        if (waits.WhyNotTheLongest is null)
            open.Over52Weeks = waits.Over52Weeks;
        if (waits.Days.Count == 0)
            return open;
        if (waits.WhyNotTheLongest is null)
            open.Percentile92Days = Percentile.Of(waits.Days, Percentile.Of92)!.Value;
        open.MedianDays = Percentile.Of(waits.Days, Percentile.Half)!.Value;
        open.MedianDaysWithoutPauses = Percentile.Of(withoutPauses, Percentile.Half)!.Value;
        return open;
    }

    private static CompletedWaits Completed(YearOfWaits year, DaysWaited withoutPauses)
    {
        var completed = new CompletedWaits { Count = year.FirstContacts.Count, Within18Weeks = year.FirstWithin18Weeks, SecondContacts = year.SecondContacts.Count };
        if (year.FirstContacts.Count > 0)
        {
            completed.MedianDays = Percentile.Of(year.FirstContacts, Percentile.Half)!.Value;
            completed.Percentile92Days = Percentile.Of(year.FirstContacts, Percentile.Of92)!.Value;
            completed.MedianDaysWithoutPauses = Percentile.Of(withoutPauses, Percentile.Half)!.Value;
        }
        if (Percentile.Of(year.SecondContacts, Percentile.Half) is { } second)
            completed.SecondContactMedianDays = second;
        return completed;
    }

    private static KaplanMeierMedian Estimate(KaplanMeier waits)
    {
        var estimate = new KaplanMeierMedian { Seen = waits.Seen, NotSeen = waits.NotSeen };
        if (waits.MedianDays is { } days)
            estimate.MedianDays = days;
        return estimate;
    }
}
