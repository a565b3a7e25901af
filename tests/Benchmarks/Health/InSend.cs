using System.Diagnostics;
using Send.Measures;
using Send.Measures.V1;

namespace Send.Benchmarks.Health;

/// <summary>Both files taken in as the command line does, kept and measured, until the measures are answered.</summary>
internal static class InSend
{
    private const string Year = $"year to {AccessYear.Month}";

    public static async Task<(TimeSpan Referrals, TimeSpan All, MeasuresByLine Answer)> Answer(HealthHost host, string referrals, string contacts)
    {
        var watch = Stopwatch.StartNew();
        await Import(host, referrals);
        var first = watch.Elapsed;
        await Import(host, contacts);
        var response = await host.Measures.GetObservationsAsync(Question());
        var taken = watch.Elapsed;
        var answer = new MeasuresByLine();
        foreach (var observation in response.Observations.Where(o => o.Period.Text == (IsOfMonth(o.MeasureId) ? AccessYear.Month : Year)))
            answer.Set(observation.Service, CodeOf(observation.SenProvision), Array.IndexOf(Health.Question.Measures, observation.MeasureId), observation.Figure?.Value);
        return (first, taken, answer);
    }

    private static GetObservationsRequest Question() => new()
    {
        AreaCodes = { AccessYear.Area },
        Filter = new() { MeasureIds = { Health.Question.Measures }, Periods = { AccessYear.Month, Year } },
        PageSize = 5000,
    };

    private static async Task Import(HealthHost host, string path)
    {
        if (await Importing.Import(host.Connection, path) is { RowsRefused: 0, Answer.RowsRefused: 0 })
            return;
        throw new InvalidOperationException($"Rows of {Path.GetFileName(path)} were refused.");
    }

    private static bool IsOfMonth(string measure) => measure.StartsWith("waiting-", StringComparison.Ordinal);

    private static string CodeOf(Send.Measures.V1.SenProvision provision) =>
        provision == Send.Measures.V1.SenProvision.Unspecified ? "" : SenProvisionCode.Of((Send.Measures.SenProvision)provision);
}
