using Grpc.Core;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Figures;

/// <summary>Figures of an area as the service serves them.</summary>
internal static class Measured
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>One figure, or the symbol that stands for it; null where nothing is said.</summary>
    public static async Task<Observation?> Figure(
        this RunningRecords service, string area, string measure, string period, string line = "", SenProvision sen = SenProvision.Unspecified) =>
        (await service.Figures(area, measure)).SingleOrDefault(o => o.Period.Text == period && o.Service == line && o.SenProvision == sen);

    public static async Task<List<Observation>> Figures(this RunningRecords service, string area, params string[] measures)
    {
        var client = new MeasureService.MeasureServiceClient(service.Channel);
        using var stream = client.StreamObservations(new() { Filter = new() { MeasureIds = { measures } } }, cancellationToken: Cancel);
        List<Observation> figures = [];
        await foreach (var message in stream.ResponseStream.ReadAllAsync(Cancel))
            figures.AddRange(message.Observations.Where(o => o.AreaCode == area));
        return figures;
    }

    /// <summary>Above and below the line, to compare at once.</summary>
    public static (double Numerator, double Denominator) Parts(this Observation? figure) => (figure!.Figure.Numerator, figure.Figure.Denominator);
}
