using Send.Measures.V1;

namespace Send.Reporting.Tests;

/// <summary>Waiting lists of the board of Barking and Dagenham (301) among those of twelve other boards.</summary>
internal sealed class Waiting
{
    public const string Month = "2023-10";
    public const string Board = "QMF";
    public const string Speech = "Therapy interventions: Speech and language";
    public const string Occupational = "Therapy interventions: Occupational therapy";
    public const string Physiotherapy = "Therapy interventions: Physiotherapy";

    private readonly List<Observation> observations = [];

    public IReadOnlyList<Observation> Observations => observations;

    public Waiting With(string service, double within18, double over52, double waiting = 1000, double share = 1, string board = Board) =>
        With(Figure(Catalogue.Within18Weeks, Schools.Area, service, within18, waiting, board, share))
            .With(Figure(Catalogue.Over52Weeks, Schools.Area, service, over52, waiting, board, share));

    public Waiting With(Observation observation)
    {
        observations.Add(observation);
        return this;
    }

    /// <summary>Twelve boards with 40, 45 … 95% within 18 weeks, each of an area of its own.</summary>
    public Waiting Others(string service)
    {
        foreach (var (index, area) in Schools.Others.Take(12).Index())
            observations.Add(Figure(Catalogue.Within18Weeks, area, service, 40 + (5 * index), 1000, $"Q{index:00}", 1));
        return this;
    }

    public static Observation Figure(Measure measure, string area, string service, double percent, double waiting, string board, double share) =>
        Given.Figure(measure, area, Month, percent).OutOf(Math.Round(percent * waiting / 100), waiting).Of(service).At(PlaceKind.Icb, board, share);

    public Reporting.V1.Finding Ask(string asOf = Asked.Day) => Asked.Finding(4, Schools.Area, observations, asOf);
}
