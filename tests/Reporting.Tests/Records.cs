using Send.Measures.V1;

namespace Send.Reporting.Tests;

/// <summary>What the health records of Barking and Dagenham (301) come to.</summary>
internal sealed class Records
{
    public const string Month = "2026-10";
    public const string Year = "year to 2026-10";
    public const string YearBefore = "year to 2025-10";
    public const string Camhs = "All CAMHS teams";

    private readonly List<Observation> observations = [];

    public IReadOnlyList<Observation> Observations => observations;

    public Records With(Measure measure, double numerator, double denominator, string service = "", string period = Year, string area = Schools.Area)
    {
        var observation = Given.Figure(measure, area, period, 0).OutOf(numerator, denominator).Of(service).FromRecords();
        observation.SchoolPhase = SchoolPhase.Unspecified;
        observations.Add(observation);
        return this;
    }

    public Records With(Measure measure, double value, string service, string period)
    {
        var observation = Given.Figure(measure, Schools.Area, period, value).Of(service).FromRecords();
        observation.SchoolPhase = SchoolPhase.Unspecified;
        observations.Add(observation);
        return this;
    }

    public Records With(IEnumerable<Observation> others)
    {
        observations.AddRange(others);
        return this;
    }

    /// <summary>Who has waited how long for a therapy, of so many waiting.</summary>
    public Records Waiting(string service, double within18, double over52, double of, string month = Month) =>
        With(Catalogue.Within18Weeks, within18, of, service, month).With(Catalogue.Over52Weeks, over52, of, service, month);

    public Reporting.V1.Finding Ask(int finding, string asOf = Asked.Day) => Asked.Finding(finding, Schools.Area, observations, asOf);
}
