using Send.HealthAccess.V1;
using Send.Hosting.Documents;
using Spectre.Console;

namespace Send.Cli.Output;

/// <summary>Writes waits in the format that was asked for.</summary>
internal static class WaitWriter
{
    // All but the median without pauses, which the table has no room for.
    private const int ShownOfWaiting = 5;

    private static readonly string[] Columns =
    [
        "area", "service", "from", "on", "waiting", "within_18_weeks", "over_52_weeks", "median_days", "percentile_92_days", "median_days_without_pauses",
        "seen", "seen_within_18_weeks", "seen_median_days", "seen_percentile_92_days", "second_contacts", "second_contact_median_days",
        "referred", "referred_seen", "referred_median_days", "referred_second_contact_median_days", "closed", "closed_before_support", "not_counted", "not_counted_in_time",
    ];

    public static void Write(string area, GetWaitsResponse waits, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            ProtoJson.Write(waits);
        }
        else if (format == OutputFormat.Csv)
        {
            CsvLine.Write(Console.Out, Columns);
            foreach (var of in waits.Waits)
                CsvLine.Write(Console.Out, Cells(area, waits, of));
        }
        else
        {
            Table(waits);
        }
    }

    private static void Table(GetWaitsResponse waits)
    {
        if (waits.Waits.Count == 0)
        {
            Terminal.Out.WriteLine($"No referral is held that was received by {waits.On} and fits.");
            return;
        }
        var table = new Table().Border(TableBorder.Simple).AddColumns("service", "waiting", "up to 18 weeks", "over 52 weeks", "median days", "92nd percentile");
        foreach (var of in waits.Waits)
        {
            table.AddRow([.. ((string[])[of.Name, .. Waiting(of.Open).Take(ShownOfWaiting)]).Select(Markup.Escape)]);
        }
        Terminal.Out.Write(table);
        Terminal.Out.WriteLine($"Waiting for a first contact when {waits.On} ended. From {waits.From} to that day:");
        foreach (var of in waits.Waits)
            Terminal.Out.WriteLine($"{of.Name}: {of.Sentence}");
        Terminal.Out.WriteLine(waits.OnSmallCounts);
    }

    /// <summary>Where there are no figures the cells are empty: the sentence of the service, and the numbers that are not counted, say why.</summary>
    private static string[] Cells(string area, GetWaitsResponse waits, WaitsForService of) =>
    [
        area, of.Name, waits.From, waits.On, .. Waiting(of.Open), .. Seen(of.Completed), .. Referred(of.Referred), $"{of.Closed?.Count}", $"{of.Closed?.BeforeSupport}",
        NotCounted(of.NotCounted), NotCounted(of.NotCountedInTime),
    ];

    private static string NotCounted(WaitsNotCounted? waits) => waits is null ? "0" : $"{waits.SentNoMore + waits.BeforeContacts + waits.WithoutContacts}";

    private static string[] Waiting(OpenWaits? open) => open is null ? ["", "", "", "", "", ""] :
    [
        $"{open.Count}", $"{open.Within18Weeks}", open.HasOver52Weeks ? $"{open.Over52Weeks}" : "", Days(open.HasMedianDays, open.MedianDays), Days(open.HasPercentile92Days, open.Percentile92Days),
        Days(open.HasMedianDaysWithoutPauses, open.MedianDaysWithoutPauses),
    ];

    private static string[] Seen(CompletedWaits? seen) => seen is null ? ["", "", "", "", "", ""] :
    [
        $"{seen.Count}", $"{seen.Within18Weeks}", Days(seen.HasMedianDays, seen.MedianDays), Days(seen.HasPercentile92Days, seen.Percentile92Days),
        $"{seen.SecondContacts}", Days(seen.HasSecondContactMedianDays, seen.SecondContactMedianDays),
    ];

    private static string[] Referred(ReferredWaits? referred) => referred is null ? ["", "", "", ""] :
    [
        $"{referred.Count}", $"{referred.FirstContact.Seen}", Days(referred.FirstContact.HasMedianDays, referred.FirstContact.MedianDays),
        Days(referred.SecondContact.HasMedianDays, referred.SecondContact.MedianDays),
    ];

    private static string Days(bool known, double days) => known ? FormattableString.Invariant($"{days:0.##}") : "";
}
