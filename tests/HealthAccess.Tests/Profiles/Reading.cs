using System.Collections.Concurrent;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Imports;
using Send.Observations.Profiles;
using Send.Observations.Storage;
using Xunit;
using RowProblem = Send.Measures.V1.RowProblem;

namespace Send.HealthAccess.Tests.Profiles;

/// <summary>What a profile and the row checks make of a file: what is kept, refused, repeated, and left out for which reason.</summary>
internal sealed class Reading
{
    private static readonly MeasureCatalogue Measures = MeasureCatalogue.In(HealthAccessService.Assembly);
    private static readonly RowCheck Check = new(Measures, AreaRegister.England, TimeProvider.System);
    private static readonly ConcurrentDictionary<(string, string), Lazy<Reading>> Published = [];

    private readonly PlaceKind placeKind;
    private readonly Profile profile;
    private readonly Dictionary<(SeriesKey, PointKey), PointValue> kept = [];

    private Reading(Profile profile, string path)
    {
        (this.profile, placeKind) = (profile, profile.Place.Kind);
        using var file = new CsvFile(path);
        foreach (var outcome in new ProfileReader(profile, file, Measures).Read())
            Take(outcome);
        Rows = file.Row - 1;
    }

    public long Rows { get; }

    public IReadOnlyDictionary<(SeriesKey Series, PointKey Point), PointValue> Kept => kept;

    public List<RowProblem> Refused { get; } = [];

    public List<long> Repeated { get; } = [];

    public SortedDictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    public static Profile Profile(string id) => ProfileCatalogue.In(HealthAccessService.Assembly, Measures).Single(p => p.Id == id);

    /// <summary>Of a published file, once for all tests; skips the test where there is none.</summary>
    public static Reading OfPublished(string profile, string name)
    {
        Assert.SkipUnless(PublishedData.IsHere, PublishedData.Absent);
        return Published.GetOrAdd((profile, name), k => new(() => new(Profile(k.Item1), PublishedData.File(k.Item2)))).Value;
    }

    public static Reading Of(string profile, string csv)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, csv);
            return new(Profile(profile), path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>What is kept at one point.</summary>
    public PointValue At(
        string place, string measure, string period, SenProvision sen = SenProvision.All, SchoolPhase phase = SchoolPhase.None, string service = "") =>
        kept[(new(placeKind, place, measure), new(sen, phase, service, period))];

    /// <summary>What is kept of one measure at every place.</summary>
    public IEnumerable<PointValue> Everywhere(
        string measure, string period, SenProvision sen = SenProvision.All, SchoolPhase phase = SchoolPhase.None, string service = "") =>
        from k in Kept
        where k.Key.Series.MeasureId == measure && k.Key.Point == new PointKey(sen, phase, service, period)
        select k.Value;

    private void Take(RowOutcome outcome)
    {
        if (outcome.IgnoredBecause is { } reason)
            LeftOut[reason] = LeftOut.GetValueOrDefault(reason) + 1;
        Refused.AddRange(outcome.Problems);
        foreach (var row in outcome.Figures)
        {
            var (observation, refused) = Check.Check(row);
            if (refused is not null)
                Refused.Add(profile.InColumns(row, refused));
            else if (!kept.TryAdd((observation!.Series, observation.Point), observation.Value))
                Repeated.Add(row.RowNumber);
        }
    }
}
