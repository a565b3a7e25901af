using Send.Measures.Areas;
using Send.Measures.V1;

namespace Send.Reporting.Tests;

/// <summary>
/// School figures of Barking and Dagenham (301) among those of twenty other areas, whose gaps between SEN support and no SEN
/// are spread evenly: absence 2.0 to 5.8 points, persistent absence 8.0 to 17.5, suspensions 3.0 to 8.7.
/// </summary>
internal sealed class Schools
{
    public const string Area = "301";
    public const string Spring = "2025/26 spring";
    public const string Year = "2024/25";
    public const string SpringBefore = "2024/25 spring";

    private readonly List<Observation> observations = [];

    public Schools()
    {
        Spread(Catalogue.OverallAbsence, Spring, peers: 6, first: 2.0, step: 0.2);
        Spread(Catalogue.PersistentAbsence, Year, peers: 15, first: 8.0, step: 0.5);
        Spread(Catalogue.Suspensions, SpringBefore, peers: 2, first: 3.0, step: 0.3);
    }

    /// <summary>Ten statistical neighbours of 301, then ten others.</summary>
    public static IReadOnlyList<string> Others { get; } =
    [
        .. AreaRegister.England.Find(Area)!.Neighbours,
        .. AreaRegister.England.Current.Where(a => a.StateFundedSchools is null).Select(a => a.Code).Except(AreaRegister.England.Find(Area)!.Neighbours).Where(c => c != Area).Take(10),
    ];

    public IReadOnlyList<Observation> Observations => observations;

    /// <summary>A figure of 301 for SEN support or EHC plans, beside that of pupils without SEN.</summary>
    public Schools With(Measure measure, string period, double own, double peers, SenProvision sen = SenProvision.SenSupport)
    {
        observations.RemoveAll(o => o.AreaCode == Area && o.MeasureId == measure.Id && o.Period.Text == period && o.SenProvision == SenProvision.NoSen);
        return With(Given.Figure(measure, Area, period, own, sen)).With(Given.Figure(measure, Area, period, peers, SenProvision.NoSen));
    }

    public Schools With(Observation observation)
    {
        observations.Add(observation);
        return this;
    }

    public Schools Spread(Measure measure, string period, double peers, double first, double step, SenProvision sen = SenProvision.SenSupport)
    {
        foreach (var (index, code) in Others.Index())
        {
            observations.Add(Given.Figure(measure, code, period, peers + first + (index * step), sen));
            if (!observations.Exists(o => o.AreaCode == code && o.MeasureId == measure.Id && o.Period.Text == period && o.SenProvision == SenProvision.NoSen))
                observations.Add(Given.Figure(measure, code, period, peers, SenProvision.NoSen));
        }
        return this;
    }

    public Reporting.V1.Finding Ask(int finding, string asOf = Asked.Day) => Asked.Finding(finding, Area, observations, asOf);
}
