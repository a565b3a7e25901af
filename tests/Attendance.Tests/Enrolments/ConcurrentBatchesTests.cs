using Xunit;

namespace Send.Attendance.Tests.Enrolments;

public sealed class ConcurrentBatchesOnSqliteTests(OnSqlite service) : ConcurrentBatchesTests(service), IClassFixture<OnSqlite>;

public sealed class ConcurrentBatchesOnPostgreSqlTests(OnPostgreSql service) : ConcurrentBatchesTests(service), IClassFixture<OnPostgreSql>;

public abstract class ConcurrentBatchesTests(RunningRecords service)
{
    private const int Batches = 8;

    [Fact]
    public async Task Batches_that_are_sent_at_once_each_take_a_position_and_keep_one_content_of_a_spell()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, Batches).Select(year =>
            service.Import($"at once {year}", Rolls.Spell("a", "320").With(s => s.YearGroup = $"{year}"), Rolls.Spell($"b{year}", "320"))));
        Assert.All(answers, a => Assert.Equal((2, 0), (a.RowsChanged, a.RowsRefused)));
        var held = await service.Held("320");
        Assert.Equal(Batches + 1, held.Count);
        for (var position = 1; position <= Batches; position++)
        {
            var then = await service.Held("320", position);
            Assert.Equal(position + 1, then.Count);
            Assert.Single(then, s => s.Pupil == "a");
        }
        Assert.Equal(held, await service.Held("320", Batches));
    }

    [Fact]
    public async Task Of_overlapping_spells_that_are_sent_at_once_one_is_kept()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, Batches).Select(day =>
            service.Import($"overlapping {day}", Rolls.Spell("a", "330", from: $"2025-09-0{day}"))));
        Assert.Equal(1, answers.Sum(a => a.RowsChanged));
        Assert.Single(await service.Held("330"));
    }
}
