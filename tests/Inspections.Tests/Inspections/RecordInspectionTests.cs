using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Inspections;

public sealed class RecordInspectionTests(RunningInspections service) : IClassFixture<RunningInspections>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_recorded_is_read_again_and_measured()
    {
        var recorded = await service.Client.RecordInspectionAsync(new() { Inspection = Given.Of2016("302") }, cancellationToken: Cancel);
        var read = await service.Client.GetInspectionAsync(new() { Id = recorded.Inspection.Id }, cancellationToken: Cancel);
        Assert.Equal(recorded.Inspection, read.Inspection);

        var observation = Assert.Single((await Observations("302")).Observations);
        Assert.Equal(("written-statement-required", "2017-03", 1d, Grain.Records),
            (observation.MeasureId, observation.Period.Text, observation.Figure.Value, observation.Source.Grain));
    }

    [Fact]
    public async Task The_same_inspection_is_not_recorded_twice()
    {
        await service.Client.RecordInspectionAsync(new() { Inspection = Given.Of2016("303") }, cancellationToken: Cancel);
        await Refused(StatusCode.AlreadyExists, "inspection-exists", () => service.Client.RecordInspectionAsync(new() { Inspection = Given.Of2016("303") }, cancellationToken: Cancel));
    }

    [Fact]
    public async Task An_amendment_needs_the_etag_of_what_it_amends_and_leaves_no_stale_figure()
    {
        var recorded = (await service.Client.RecordInspectionAsync(new() { Inspection = Given.Of2016("304") }, cancellationToken: Cancel)).Inspection;
        var amended = recorded.Clone();
        (amended.StartedOn, amended.StatementOfAction.SignificantWeaknesses) = ("2017-05-02", 4);
        var after = (await service.Client.RecordInspectionAsync(new() { Inspection = amended }, cancellationToken: Cancel)).Inspection;
        Assert.Equal("304-2016-2017-05-02", after.Id);

        await Refused(StatusCode.NotFound, "no-such-inspection", () => service.Client.GetInspectionAsync(new() { Id = recorded.Id }, cancellationToken: Cancel));
        Assert.Equal(["2017-05"], (await Observations("304")).Observations.Select(o => o.Period.Text));

        after.Etag = recorded.Etag;
        await Refused(StatusCode.Aborted, "stale-etag", () => service.Client.RecordInspectionAsync(new() { Inspection = after }, cancellationToken: Cancel));
    }

    [Fact]
    public async Task A_wrong_field_is_named()
    {
        var wrong = Given.Of2016("999");
        var error = await Refused(StatusCode.InvalidArgument, "unknown-area", () => service.Client.RecordInspectionAsync(new() { Inspection = wrong }, cancellationToken: Cancel));
        Assert.Equal("inspection.area_code", error.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations.Single().Field);
    }

    private async Task<GetObservationsResponse> Observations(string area) =>
        await service.Measures.GetObservationsAsync(new() { AreaCodes = { area } }, cancellationToken: Cancel);

    private static async Task<RpcException> Refused<T>(StatusCode status, string code, Func<AsyncUnaryCall<T>> call)
    {
        var error = await Assert.ThrowsAsync<RpcException>(async () => await call());
        Assert.Equal((status, code), (error.StatusCode, error.SendCode()));
        return error;
    }
}
