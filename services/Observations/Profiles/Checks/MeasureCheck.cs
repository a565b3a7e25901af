using Send.Measures;
using Measure = Send.Measures.Measure;

namespace Send.Observations.Profiles.Checks;

/// <summary>A rule of a measure names one that there is, and one way to come by its value.</summary>
public static class MeasureCheck
{
    public static IEnumerable<string> Problems(MeasureRule rule, string path, MeasureCatalogue measures) =>
    [
        .. ProfileCheck.OfConditions(rule.When, path),
        .. measures.Find(rule.Measure) is { } measure ? OfValue(rule, path, measure) : [Unknown(rule.Measure, path, measures.All)],
    ];

    public static string Unknown(string id, string path, IEnumerable<Measure> measures)
    {
        var near = Spelling.Near(measures.Select(m => m.Id), id);
        return $"{path}.measure: {Quote.Of(id)} is no measure{(near.Count == 0 ? "; 'send measures' lists those that are" : $"; is {Quote.All(near)} meant?")}";
    }

    private static IEnumerable<string> OfValue(MeasureRule rule, string path, Measure measure) => rule switch
    {
        { Bands: not null } when rule is not { Value: null, Numerator: null, Denominator: null } =>
            [$"{path}: {measure.Id} has bands and a column of its own; give one of them"],
        { Value: null, Bands: null } and not { Numerator: not null, Denominator: not null } =>
            [$"{path}: {measure.Id} has no value; give value, or numerator and denominator, or bands"],
        { Value: null } when measure.RateOf(1, 1) is null =>
            [$"{path}: {measure.Id} is no rate; give the column of its value"],
        { Bands: { } bands } => OfBands(bands, $"{path}.bands"),
        _ => [],
    };

    private static IEnumerable<string> OfBands(BandRule bands, string path) =>
    [
        .. bands.Numerator.Count == 0 ? [$"{path}.numerator is empty; name the values of {Quote.Of(bands.Column)} that are counted"] : Array.Empty<string>(),
        .. bands.Denominator.Count == 0 ? [$"{path}.denominator is empty; name the values of {Quote.Of(bands.Column)} that they are counted out of"] : Array.Empty<string>(),
    ];
}
