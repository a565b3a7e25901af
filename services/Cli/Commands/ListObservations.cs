using System.CommandLine;
using Grpc.Core;
using Send.Cli.Connections;
using Send.Cli.Output;
using Send.Measures;
using Send.Measures.V1;
using SchoolPhase = Send.Measures.V1.SchoolPhase;
using SenProvision = Send.Measures.V1.SenProvision;

namespace Send.Cli.Commands;

/// <summary><c>send observations</c>: the figures themselves.</summary>
internal static class ListObservations
{
    public static Command Create()
    {
        var areas = new Argument<string[]>("AREAS") { Description = "Codes or names of areas; without them, all areas", Arity = ArgumentArity.ZeroOrMore };
        var measures = new Option<string[]>("--measure") { Description = "Only these measures, by id", HelpName = "ID" };
        var periods = new Option<string[]>("--period") { Description = "Only these periods, as 2024/25, '2024/25 spring', 2023-10 or 'year to 2023-08'", HelpName = "PERIOD" };
        var sens = new Option<string[]>("--sen") { Description = "Only N (no SEN), K (SEN support), E (EHC plan) or all (all pupils)" }.AcceptOnlyFromAmong("N", "K", "E", "all");
        var phases = new Option<string[]>("--phase") { Description = "Only total, primary, secondary, special, alternative-provision or none" }
            .AcceptOnlyFromAmong("total", "primary", "secondary", "special", "alternative-provision", "none");
        var latest = new Option<int>("--latest") { Description = "Only so many of the latest periods of each series; 0 for all", HelpName = "N" };
        var format = OutputFormatOption.Create();
        var connection = new ConnectionOptions();
        var command = new Command("observations", "The figures that the findings rest on, with their sources.") { areas, measures, periods, sens, phases, latest, format };
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            var codes = (parsed.GetValue(areas) ?? []).Select(a => AreaArgument.Resolve(open.Register, a).Code).ToList();
            var filter = new ObservationFilter
            {
                Periods = { parsed.GetValue(periods) ?? [] },
                SenProvisions = { (parsed.GetValue(sens) ?? []).Select(s => (SenProvision)SenProvisionCode.Parse(s == "all" ? "" : s)!) },
                SchoolPhases = { (parsed.GetValue(phases) ?? []).Select(p => (SchoolPhase)SchoolPhaseName.Parse(p == "none" ? "" : p)!) },
                LatestPeriods = parsed.GetValue(latest),
            };
            var asked = MeasureArgument.Resolve(parsed.GetValue(measures) ?? []);
            using var writer = new ObservationWriter(parsed.GetValue(format));
            foreach (var (service, ids) in asked)
            {
                var own = new ObservationFilter(filter) { MeasureIds = { ids } };
                await foreach (var observation in Read(open.Measures(service.AppId), codes, own, cancellationToken))
                    writer.Write(observation);
            }
            if (writer.Count == 0)
                await Console.Error.WriteLineAsync("Nothing that is held fits. Ask without --period, --sen or --phase to see what is.");
            return ExitCode.Done;
        });
        return command;
    }

    private static async IAsyncEnumerable<Observation> Read(
        MeasureService.MeasureServiceClient client, List<string> codes, ObservationFilter filter,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (codes.Count == 0)
        {
            using var stream = client.StreamObservations(new() { Filter = filter }, cancellationToken: cancellationToken);
            await foreach (var part in stream.ResponseStream.ReadAllAsync(cancellationToken))
            {
                foreach (var observation in part.Observations)
                    yield return observation;
            }
            yield break;
        }
        foreach (var code in codes)
        {
            var request = new GetObservationsRequest { AreaCodes = { code }, Filter = filter };
            do
            {
                var page = await client.GetObservationsAsync(request, cancellationToken: cancellationToken);
                foreach (var observation in page.Observations)
                    yield return observation;
                request.PageToken = page.NextPageToken;
            }
            while (request.PageToken.Length > 0);
        }
    }
}
