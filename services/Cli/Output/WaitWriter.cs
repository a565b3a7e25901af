using Send.HealthAccess.V1;
using Send.Hosting.Documents;
using Spectre.Console;

namespace Send.Cli.Output;

/// <summary>Writes waits in the format that was asked for.</summary>
internal static class WaitWriter
{
    private static readonly string[] Columns =
    [
        "area", "service", "from", "on", "waiting", "within_18_weeks", "over_52_weeks", "median_days", "percentile_92_days", "median_days_without_pauses",
        "seen", "seen_within_18_weeks", "seen_median_days", "seen_percentile_92_days", "second_contacts", "second_contact_median_days",
        "referred", "referred_seen", "referred_median_days", "referred_second_contact_median_days", "closed", "closed_before_support",
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
            table.AddRow([.. new[]
            {
                of.Name, $"{of.Open.Count}", $"{of.Open.Within18Weeks}", $"{of.Open.Over52Weeks}",
                Days(of.Open.HasMedianDays, of.Open.MedianDays), Days(of.Open.HasPercentile92Days, of.Open.Percentile92Days),
            }.Select(Markup.Escape)]);
        }
        Terminal.Out.Write(table);
        Terminal.Out.WriteLine($"Waiting for a first contact when {waits.On} ended. From {waits.From} to that day:");
        foreach (var of in waits.Waits)
            Terminal.Out.WriteLine($"{of.Name}: {of.Sentence}");
        Terminal.Out.WriteLine(waits.OnSmallCounts);
    }

    private static string[] Cells(string area, GetWaitsResponse waits, WaitsForService of) =>
    [
        area, of.Name, waits.From, waits.On, $"{of.Open.Count}", $"{of.Open.Within18Weeks}", $"{of.Open.Over52Weeks}",
        Days(of.Open.HasMedianDays, of.Open.MedianDays), Days(of.Open.HasPercentile92Days, of.Open.Percentile92Days),
        Days(of.Open.HasMedianDaysWithoutPauses, of.Open.MedianDaysWithoutPauses),
        $"{of.Completed.Count}", $"{of.Completed.Within18Weeks}", Days(of.Completed.HasMedianDays, of.Completed.MedianDays),
        Days(of.Completed.HasPercentile92Days, of.Completed.Percentile92Days), $"{of.Completed.SecondContacts}",
        Days(of.Completed.HasSecondContactMedianDays, of.Completed.SecondContactMedianDays),
        $"{of.Referred.Count}", $"{of.Referred.FirstContact.Seen}", Days(of.Referred.FirstContact.HasMedianDays, of.Referred.FirstContact.MedianDays),
        Days(of.Referred.SecondContact.HasMedianDays, of.Referred.SecondContact.MedianDays), $"{of.Closed.Count}", $"{of.Closed.BeforeSupport}",
    ];

    private static string Days(bool known, double days) => known ? FormattableString.Invariant($"{days:0.##}") : "";
}
