using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Serving;
using Area = Send.Measures.Areas.Area;
using Wire = Send.Measures.V1;

namespace Send.Observations.Reconciliations;

/// <summary>The figures of an area that follow from records, each beside the published one, with what may explain a difference.</summary>
public sealed class GetReconciliation(ObservationReader reader, ExplainPair explain, AreaRegister register, MeasureCatalogue measures)
{
    private const int UsualPage = 500;
    private const int LargestPage = 2000;

    public async Task<Wire.GetReconciliationResponse> Handle(Wire.GetReconciliationRequest request, CancellationToken cancellationToken)
    {
        var area = register.Find(request.AreaCode) ?? throw new ServiceException(ObservationErrors.UnknownArea("area_code", request.AreaCode, register));
        var query = ObservationQuery.Check(request.Filter, measures);
        var size = PageSize.Check(request.PageSize, UsualPage, LargestPage);
        var revision = await reader.Revision(cancellationToken);
        var page = PageToken.Read(request.PageToken, WithoutPage(request), revision);

        var sides = (await reader.Read(area, query, cancellationToken)).Where(o => o.Place.Kind == Wire.PlaceKind.Area)
            .GroupBy(o => (o.MeasureId, o.SenProvision, o.SchoolPhase, o.Service, o.Period.Text))
            .Select(g => (Records: Of(g, Wire.Grain.Records), Published: Of(g, Wire.Grain.Published))).ToList();
        var pairs = sides.SelectMany(s => s.Records.SelectMany(r => s.Published.Select(p => (Records: r, Published: p)))).ToList();
        var shown = pairs.Skip(page.Offset).Take(size).ToList();
        var rounding = shown.Count > 0 ? await Roundings(area, query, cancellationToken) : [];

        var response = new Wire.GetReconciliationResponse
        {
            ComparisonsInAll = pairs.Count,
            Unpaired = { Unpaired(sides.Where(s => s.Published.Count == 0).SelectMany(s => s.Records)), Unpaired(sides.Where(s => s.Records.Count == 0).SelectMany(s => s.Published)) },
            Sources = { shown.SelectMany(p => new[] { p.Records.Source, p.Published.Source }).DistinctBy(s => s.Id).OrderBy(s => s.Id, StringComparer.Ordinal) },
            NextPageToken = pairs.Count > page.Offset + shown.Count ? page.Next(shown.Count) : "",
            Revision = revision,
        };
        foreach (var (records, published) in shown)
        {
            var pair = new FigurePair(records, published, measures.Find(records.MeasureId)!, rounding.GetValueOrDefault((published.MeasureId, published.Source.Id)));
            var difference = pair.Difference();
            response.Comparisons.Add(pair.ToWire(difference, await explain.Handle(pair, difference, cancellationToken)));
        }
        return response;
    }

    /// <summary>How finely each source prints each measure, by all figures of the area, whichever are asked for.</summary>
    private async Task<Dictionary<(string Measure, string Source), double>> Roundings(Area area, ObservationQuery query, CancellationToken cancellationToken)
    {
        var whole = await reader.Read(area, query with { Periods = [], Sens = [], Phases = [], AsOf = null, LatestPeriods = 0 }, cancellationToken);
        return whole.Where(o => o.Figure is not null && o.Place.Kind == Wire.PlaceKind.Area && o.Source.Grain == Wire.Grain.Published)
            .GroupBy(o => (o.MeasureId, o.Source.Id), o => o.Figure.Value)
            .ToDictionary(g => g.Key, g => Rounding.Of(measures.Find(g.Key.MeasureId)!.Unit, [.. g]));
    }

    private static List<Wire.Observation> Of(IEnumerable<Wire.Observation> same, Wire.Grain grain) => [.. same.Where(o => o.Source.Grain == grain)];

    private static IEnumerable<Wire.UnpairedFigures> Unpaired(IEnumerable<Wire.Observation> alone) =>
        from o in alone
        group o by (o.MeasureId, o.Source.Grain) into measure
        select new Wire.UnpairedFigures
        {
            MeasureId = measure.Key.MeasureId,
            Grain = measure.Key.Grain,
            Figures = measure.Count(),
            Periods = { measure.Select(o => o.Period).DistinctBy(p => p.Text).OrderBy(p => p.StartsOn, StringComparer.Ordinal).ThenBy(p => p.EndsOn, StringComparer.Ordinal).Select(p => p.Text) },
        };

    private static Wire.GetReconciliationRequest WithoutPage(Wire.GetReconciliationRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
