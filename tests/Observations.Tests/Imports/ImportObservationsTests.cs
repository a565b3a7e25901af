using CsCheck;
using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Xunit;

namespace Send.Observations.Tests.Imports;

public sealed class ImportOnSqliteTests(OnSqlite service) : ImportObservationsTests(service), IClassFixture<OnSqlite>;

public sealed class ImportOnPostgreSqlTests(OnPostgreSql service) : ImportObservationsTests(service), IClassFixture<OnPostgreSql>;

/// <summary>Each test has an area of its own: East London boroughs share the board QMF, so the boards are told apart.</summary>
public abstract class ImportObservationsTests(RunningService service)
{
    private static readonly Gen<ImportRow[]> Rows = Gen.Select(Gen.Int[1, 12], Gen.Int[0, 500], (month, waiting) => (month, waiting)).Array[1, 30]
        .Select(points => points.Select((p, i) => Given.Row(i + 2, "QHL", $"2022-{p.month:00}", p.waiting)).ToArray());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_boards_figure_reaches_its_areas_and_says_whose_it_is()
    {
        await service.Import("reach", Given.Row(place: "QOP", waiting: 77));
        var observation = Assert.Single(await service.Held("352"));
        Assert.Equal((77d, PlaceKind.Icb, "QOP", 1d), (observation.Figure.Value, observation.Place.Kind, observation.Place.Code, observation.Place.ShareOfArea));
    }

    [Fact]
    public async Task A_batch_that_was_kept_changes_nothing_when_it_comes_again()
    {
        var first = await service.Import("twice", Given.Row(place: "QE1"));
        var again = await service.Import("twice", Given.Row(place: "QE1"));
        Assert.True(again.AlreadyImported);
        Assert.Equal((1L, first.Revision), (first.RowsChanged, again.Revision));
    }

    [Fact]
    public async Task The_same_figures_from_another_file_change_nothing_and_another_figure_raises_its_own_revision_only()
    {
        var first = await service.Import("one", Given.Row(2, "QF7", "2023-09"), Given.Row(3, "QF7"));
        var same = await service.Import("two", Given.Row(2, "QF7", "2023-09"), Given.Row(3, "QF7"));
        Assert.Equal((0L, 2L, first.Revision), (same.RowsChanged, same.RowsUnchanged, same.Revision));

        var changed = await service.Import("three", Given.Row(2, "QF7", "2023-09"), Given.Row(3, "QF7", waiting: 121));
        Assert.Equal((1L, first.Revision + 1), (changed.RowsChanged, changed.Revision));
        Assert.Equal([first.Revision, changed.Revision], (await service.Held("373")).Select(o => o.Revision));
    }

    [Fact]
    public async Task A_row_that_repeats_another_is_refused_and_the_first_is_kept()
    {
        var answer = await service.Import("repeated", Given.Row(2, "QWO", waiting: 1), Given.Row(3, "QWO", waiting: 2));
        Assert.Equal(("duplicate-row", 3L), (answer.Problems.Single().Code, answer.Problems.Single().RowNumber));
        Assert.Equal(1, (await service.Held("383")).Single().Figure.Value);
    }

    [Fact]
    public async Task A_symbol_stays_a_symbol()
    {
        var row = Given.Row(place: "QT6");
        row.Symbol = new() { Kind = SymbolKind.Suppressed, Mark = "c", Reason = "Too few." };
        await service.Import("symbol", row);
        var observation = Assert.Single(await service.Held("908"));
        Assert.Null(observation.Figure);
        Assert.Equal((SymbolKind.Suppressed, "c", "Too few."), (observation.Symbol.Kind, observation.Symbol.Mark, observation.Symbol.Reason));
    }

    [Fact]
    public async Task A_strict_batch_with_a_bad_row_keeps_nothing()
    {
        var before = await service.Revision();
        var parts = Given.Batch("strict", Given.Row(2, "QJG"), Given.Row(3, "nowhere"));
        parts[0].Header.Strict = true;
        await Refused(StatusCode.FailedPrecondition, "strict-refused", parts);
        Assert.Equal(before, await service.Revision());
    }

    [Fact]
    public async Task A_batch_that_does_not_end_as_it_should_keeps_nothing()
    {
        var whole = Given.Batch("ends", Given.Row(place: "QH8"));
        await Refused(StatusCode.InvalidArgument, "no-totals", whole[..2]);
        await Refused(StatusCode.InvalidArgument, "no-header", whole[1..]);
        await Refused(StatusCode.InvalidArgument, "wrong-totals", [.. whole[..2], new() { Totals = new() { Rows = 7 } }]);
        await Refused(StatusCode.InvalidArgument, "after-totals", [.. whole, whole[1]]);
        await Refused(StatusCode.InvalidArgument, "header-again", [whole[0], .. whole]);
        Assert.Empty(await service.Held("882"));

        Assert.Equal(1, (await service.Send(whole)).RowsChanged);
    }

    [Theory]
    [InlineData("9434765919.csv")]
    [InlineData("waits of 943-476-5919.csv")]
    [InlineData("H801200001001.csv")]
    public async Task A_file_that_is_named_by_the_number_of_a_person_is_refused(string name)
    {
        var parts = Given.Batch("named", Given.Row(place: "QH8"));
        parts[0].Header.FileName = name;
        await Refused(StatusCode.InvalidArgument, "pupil-number-in-header", parts);
    }

    [Fact]
    public async Task A_sender_that_vanishes_leaves_nothing_and_may_send_again()
    {
        var whole = Given.Batch("vanishes", Given.Row(place: "QMJ"));
        using (var call = service.Statistics.ImportObservations(cancellationToken: Cancel))
        {
            await call.RequestStream.WriteAsync(whole[0], Cancel);
            await call.RequestStream.WriteAsync(whole[1], Cancel);
        }
        Assert.Empty(await service.Held("202"));
        Assert.Equal(1, (await service.Send(whole)).RowsChanged);
    }

    [Fact]
    public async Task Batches_at_the_same_time_are_all_kept_each_at_a_revision_of_its_own()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 6).Select(i => service.Import($"parallel-{i}", Given.Row(2, "QKS", $"2021-{i:00}"))));
        Assert.Equal(6, answers.Select(a => a.Revision).Distinct().Count());
        Assert.Equal(6, (await service.Held("886")).Count);
    }

    [Fact]
    public async Task A_batch_sent_several_times_at_once_is_kept_once_and_the_others_are_told()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 6).Select(_ => service.Import("at once", Given.Row(place: "QJM"))));
        Assert.Equal(5, answers.Count(a => a.AlreadyImported));
        Assert.Equal((1L, 1), (answers.Sum(a => a.RowsChanged), answers.Select(a => a.Revision).Distinct().Count()));
    }

    [Fact]
    public async Task What_is_held_is_the_last_that_was_said_of_each_point()
    {
        var expected = new Dictionary<string, double>();
        var batch = 0;
        await Rows.SampleAsync(async rows =>
        {
            await service.Import($"any-{Interlocked.Increment(ref batch)}-{Guid.NewGuid()}", rows);
            foreach (var row in rows.GroupBy(r => r.Period).Select(g => g.First()))
                expected[row.Period] = row.Figure.Value;
            Assert.Equal(expected.OrderBy(e => e.Key), (await service.Held("330")).Select(o => KeyValuePair.Create(o.Period.Text, o.Figure.Value)));
        }, iter: 15, threads: 1);
    }

    [Fact]
    public async Task What_was_taken_in_is_listed_newest_first()
    {
        await service.Import("listed", Given.Row(place: "QNC"));
        var listed = (await service.Statistics.ListImportsAsync(new(), cancellationToken: Cancel)).Imports;
        Assert.Contains(listed, i => i is { BatchId: "listed", RowsChanged: 1, RowsRefused: 0, Source.Publisher: "NHS England" });
        Assert.Equal(listed.Select(i => i.Revision).OrderDescending(), listed.Select(i => i.Revision));
    }

    private async Task Refused(StatusCode status, string code, List<ImportObservationsRequest> parts)
    {
        var error = await Assert.ThrowsAsync<RpcException>(() => service.Send(parts));
        Assert.Equal((status, code), (error.StatusCode, error.SendCode()));
    }
}
