using System.Text.Json;
using Grpc.Core;
using Send.Attendance.Tests.Episodes;
using Send.Attendance.Tests.Exclusions;
using Send.Attendance.Tests.Register;
using Send.Attendance.V1;
using Xunit;
using EpisodeKind = Send.Attendance.Storage.EpisodeKind;
using Given = Send.Attendance.Tests.Exclusions.Given;
using Sen = Send.Measures.V1.SenProvision;
using SymbolKind = Send.Measures.V1.SymbolKind;

namespace Send.Attendance.Tests.Signals;

public sealed class ListSignalsOnSqliteTests(OnSqlite service) : ListSignalsTests(service), IClassFixture<OnSqlite>;

public sealed class ListSignalsOnPostgreSqlTests(OnPostgreSql service) : ListSignalsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListSignalsTests(RunningRecords service)
{
    private const string Present = @"/ \ / \ / \ / \ / \";

    [Fact]
    public async Task Each_signal_is_as_worked_by_hand()
    {
        await SendAll("301");
        var answer = await service.Signals("301");
        Assert.Equal("1/4 0/2 1/1 0/1", answer.Of("signal-afternoons-after-mornings").Shares());
        Assert.Equal("1/4 0/2 1/1 0/1", answer.Of("signal-pupils-on-reduced-hours").Shares());
        Assert.Equal("1/4 0/2 0/1 1/1", answer.Of("signal-off-site-without-provider").Shares());
        Assert.Equal("1/1 1/1 0/0 0/0", answer.Of("signal-short-absence-after-suspension").Shares());
        Assert.Equal("1/2 1/1 0/1 0/0", answer.Of("signal-home-education-after-suspension").Shares());
        Assert.Equal("1/4 0/3 0/0 1/1", answer.Of("signal-leavers-to-nowhere-known").Shares());
        Assert.Equal((6, true), (answer.Signals.Count, answer.Position > 0));
        Assert.Contains("small", answer.OnSmallCounts, StringComparison.Ordinal);
        Assert.All(answer.Signals, s =>
        {
            Assert.Contains("never proof", s.Statement, StringComparison.Ordinal);
            Assert.True(s.OtherExplanations.Count >= 3);
            Assert.Equal("", s.NotComputable);
            Assert.NotEmpty(s.Title);
            Assert.Contains("out of", s.Counts, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_measures_say_the_same_and_are_no_more_than_percentages_of_what_was_counted()
    {
        await SendAll("302");
        var figures = await service.Figures("302", "signal-afternoons-after-mornings");
        Assert.Equal(
            [(Sen.Unspecified, 25d, 1d, 4d), (Sen.NoSen, 0, 0, 2), (Sen.SenSupport, 100, 1, 1), (Sen.EhcPlan, 0, 0, 1)],
            figures.Select(f => (f.SenProvision, f.Figure.Value, f.Figure.Numerator, f.Figure.Denominator)));
        Assert.All(figures, f => Assert.Equal("2025/26", f.Period.Text));
        Assert.Equal((0, 2), Assert.Single(await service.Figures("302", "signal-schools-beyond-limits")).Figure is var f ? (f.Numerator, f.Denominator) : default);
        Assert.Equal(SymbolKind.NobodyCounted, (await service.Figures("302", "signal-leavers-to-nowhere-known")).Single(x => x.SenProvision == Sen.SenSupport).Symbol.Kind);
    }

    [Fact]
    public async Task A_signal_whose_records_are_missing_says_so_and_is_never_nought()
    {
        await service.Send(Sending.Block("c-1", "303", ("P1", Present)));
        var bare = await service.Signals("303");
        Assert.Equal(
            "Not computable because no enrolments of the year are held, so that nobody's SEN provision is known.", bare.Of("signal-pupils-on-reduced-hours").NotComputable);
        Assert.Equal(
            "Not computable because no enrolments of the year are held, so that nobody's SEN provision is known, and no episodes are held.",
            bare.Of("signal-leavers-to-nowhere-known").NotComputable);
        Assert.All(bare.Signals, s => Assert.Equal((0, 0, 0), (s.Provisions.Count, s.SchoolsBeyondLimit.Count, s.SchoolsCompared)));
        var symbol = (await service.Figures("303", "signal-pupils-on-reduced-hours")).Select(f => f.Symbol).First();
        Assert.Equal((SymbolKind.NotAvailable, bare.Of("signal-pupils-on-reduced-hours").NotComputable), (symbol.Kind, symbol.Reason));

        await service.Enrol(Enrolling.Spell("303", "P1", Sen.NoSen));
        Assert.Equal("0/1 0/1 0/0 0/0", (await service.Signals("303")).Of("signal-pupils-on-reduced-hours").Shares());
        Assert.Equal(0, (await service.Figures("303", "signal-pupils-on-reduced-hours"))[0].Figure.Value);
        await service.Keep("303", EpisodeKind.MissingEducation, "P9", "2025-10-01");
        Assert.Equal(
            "Not computable because the records hold no pupils of Years 10 and 11 on roll.", (await service.Signals("303")).Of("signal-leavers-to-nowhere-known").NotComputable);
    }

    [Fact]
    public async Task An_area_without_records_has_no_signal_that_is_computable() =>
        Assert.All((await service.Signals("304")).Signals, s => Assert.Contains("Not computable because", s.NotComputable, StringComparison.Ordinal));

    [Fact]
    public async Task A_rate_is_held_against_that_of_pupils_without_SEN_with_its_intervals()
    {
        var pupils = Enumerable.Range(0, 40).Select(i => (Pupil: $"P{i}", Sen: i < 20 ? Sen.NoSen : Sen.EhcPlan, Part: i < 2 || i >= 30)).ToList();
        await service.Enrol([.. pupils.Select(p => Enrolling.Spell("305", p.Pupil, p.Sen)), Enrolling.Spell("305", "K", Sen.SenSupport)]);
        await service.Send(Sending.Block("e-1", "305", [.. pupils.Select(p => (p.Pupil, p.Part ? @"C2 \ - - - - - - - -" : Present)), ("K", Present)]));
        var rows = (await service.Signals("305")).Of("signal-pupils-on-reduced-hours").Provisions;
        Assert.Equal([12, 2, 0, 10], rows.Select(p => p.Count));
        Assert.Equal((50, 29.93, 70.07), (rows[3].Rate, Math.Round(rows[3].Lower, 2), Math.Round(rows[3].Upper, 2)));
        Assert.Equal((5, SignalDifference.Higher), (rows[3].Ratio, rows[3].Difference));
        Assert.Equal((0, SignalDifference.NotToldApart), (rows[2].Ratio, rows[2].Difference));
        Assert.Equal((false, SignalDifference.Unspecified), (rows[1].HasRatio, rows[1].Difference));
    }

    [Fact]
    public async Task A_school_beyond_the_limit_is_named_with_its_counts_and_a_school_can_be_asked_for_alone()
    {
        var one = Enumerable.Range(0, 20).Select(i => ($"A{i}", i < 6 ? @"C2 \ - - - - - - - -" : Present)).ToArray();
        var other = Enumerable.Range(0, 380).Select(i => ($"B{i}", i < 2 ? @"C2 \ - - - - - - - -" : Present)).ToArray();
        await service.Enrol([.. one.Select(p => Enrolling.Spell("306", p.Item1, Sen.NoSen)), .. other.Select(p => Enrolling.Spell("306", p.Item1, Sen.NoSen, school: "100002"))]);
        await service.Send(Sending.Block("f-1", "306", one), Sending.Block("f-2", "306", other).With(b => b.SchoolUrn = "100002"));
        var area = (await service.Signals("306")).Of("signal-pupils-on-reduced-hours");
        Assert.Equal(("100001", 6, 20, 3), Assert.Single(area.SchoolsBeyondLimit) is var s ? (s.SchoolUrn, s.Count, s.OutOf, s.Limit) : default);
        Assert.Equal(2, area.SchoolsCompared);
        var alone = (await service.Signals("306", school: "100002")).Of("signal-pupils-on-reduced-hours");
        Assert.Equal((0, 1, "2/380 2/380 0/0 0/0"), (alone.SchoolsBeyondLimit.Count, alone.SchoolsCompared, alone.Shares()));
        Assert.Single((await service.Signals("306", school: "100001")).Of("signal-pupils-on-reduced-hours").SchoolsBeyondLimit);
        Assert.Equal((1, 2), Assert.Single(await service.Figures("306", "signal-schools-beyond-limits")).Figure is var f ? (f.Numerator, f.Denominator) : default);
        Assert.Contains("hold no", (await service.Signals("306", school: "100009")).Of("signal-pupils-on-reduced-hours").NotComputable, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signals_can_be_asked_for_as_they_were_known()
    {
        await service.Enrol(Enrolling.Spell("307", "P1", Sen.NoSen));
        await service.Keep("307", EpisodeKind.HomeEducation, "P9", "2025-10-01");
        var suspension = await service.Record(Given.Suspension("307", "s").On("2025-10-06", "2025-10-06", 2));
        await service.Keep("307", EpisodeKind.HomeEducation, "P1", "2025-11-03");
        await service.Withdraw(suspension);
        Assert.Equal("Not computable because no suspensions of the year are held.", (await service.Signals("307")).Of("signal-home-education-after-suspension").NotComputable);
        Assert.Equal("1/1 1/1 0/0 0/0", (await service.Signals("307", asKnownAt: 4)).Of("signal-home-education-after-suspension").Shares());
        Assert.Equal("0/1 0/1 0/0 0/0", (await service.Signals("307", asKnownAt: 3)).Of("signal-home-education-after-suspension").Shares());
        Assert.Equal(SymbolKind.NotAvailable, (await service.Figures("307", "signal-home-education-after-suspension"))[0].Symbol.Kind);
    }

    [Fact]
    public async Task An_episode_changes_the_figures_of_the_years_that_it_touches_and_a_first_one_of_all()
    {
        await service.Enrol(Enrolling.Spell("311", "P1", Sen.NoSen));
        await service.Record(Given.Suspension("311", "s").On("2026-07-06", "2026-07-06", 2));
        Assert.Equal(SymbolKind.NotAvailable, (await After("311")).Symbol.Kind);
        await service.Keep("311", EpisodeKind.HomeEducation, "P9", "2020-01-06", "2020-07-01");
        Assert.Equal((0, 1), ((await After("311")).Figure.Numerator, (await After("311")).Figure.Denominator));
        await service.Keep("311", EpisodeKind.HomeEducation, "P1", "2026-09-07");
        Assert.Equal((1, 1), ((await After("311")).Figure.Numerator, (await After("311")).Figure.Denominator));
    }

    [Fact]
    public async Task The_last_episode_of_a_kind_that_becomes_one_of_another_makes_every_year_not_computable()
    {
        await service.Enrol(Enrolling.Spell("312", "P1", Sen.NoSen));
        await service.Record(Given.Suspension("312", "s").On("2025-10-06", "2025-10-06", 2));
        var home = await service.Record(Episodes.Given.AtHome("312", "e", "P9").From("2020-01-06", "2020-07-01"));
        Assert.Equal((0, 1), ((await After("312")).Figure.Numerator, (await After("312")).Figure.Denominator));
        var missing = Episodes.Given.Missing("312", "e", "P9").From("2020-01-06", "2020-07-01");
        missing.Etag = home.Etag;
        await service.Amend(missing);
        Assert.Equal(SymbolKind.NotAvailable, (await After("312")).Symbol.Kind);
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_refused()
    {
        Assert.Equal("area_code", await Refusal.Of(StatusCode.InvalidArgument, "unknown-area", () => service.Signals("000")));
        Assert.Equal("academic_year", await Refusal.Of(StatusCode.InvalidArgument, "not-an-academic-year", () => service.Signals("308", "2025")));
        Assert.Equal("school_urn", await Refusal.Of(StatusCode.InvalidArgument, "not-a-urn", () => service.Signals("308", school: "12")));
        Assert.Equal("as_known_at", await Refusal.Of(StatusCode.InvalidArgument, "no-such-position", () => service.Signals("308", asKnownAt: 1)));
    }

    [Fact]
    public async Task They_are_given_out_as_JSON()
    {
        var json = await service.Http.GetStringAsync("/v1/areas/309/signals?academic_year=2025/26", TestContext.Current.CancellationToken);
        Assert.Equal(6, JsonDocument.Parse(json).RootElement.GetProperty("signals").GetArrayLength());
    }

    private async Task<Send.Measures.V1.Observation> After(string area) =>
        (await service.Figures(area, "signal-home-education-after-suspension")).Single(f => f.SenProvision == Sen.Unspecified && f.Period.Text == "2025/26");

    /// <summary>Four pupils with marks, one of whom is without SEN and was suspended; four leavers or pupils who stayed.</summary>
    private async Task SendAll(string area)
    {
        await service.Enrol(
            Enrolling.Spell(area, "N1", Sen.NoSen), Enrolling.Spell(area, "N2", Sen.NoSen), Enrolling.Spell(area, "K1", Sen.SenSupport), Enrolling.Spell(area, "E1", Sen.EhcPlan),
            Enrolling.Spell(area, "left", Sen.EhcPlan, to: "2025-10-03", yearGroup: "10"),
            Enrolling.Spell(area, "finished", Sen.NoSen, to: "2026-06-26", yearGroup: "11"),
            Enrolling.Spell(area, "moved", Sen.NoSen, to: "2025-10-03", yearGroup: "10"),
            Enrolling.Spell(area, "moved", Sen.NoSen, from: "2025-10-20", yearGroup: "10", school: "100002"));
        await service.Send(
            Sending.Block("w-1", area, ("N1", Present), ("N2", @"/ I / \ / \ / \ / \"), ("K1", @"/ I / N / O / \ C2 C2"), ("E1", @"B B B B / C / \ / \")),
            Sending.Block("w-2", area, ("N2", @"E E E E / \ I I / \"), ("K1", "E E E E E E E E E E")).With(b => b.Week = "2025-09-22"),
            Sending.Block("w-3", area, ("N2", Present), ("K1", Present)).With(b => b.Week = "2025-09-29"));
        await service.Record(Given.Suspension(area, "N2", "N2").On("2025-09-22", "2025-09-23", 4));
        await service.Record(Given.Suspension(area, "K1", "K1").On("2025-09-22", "2025-09-26", 10));
        await service.Keep(area, EpisodeKind.AlternativeProvision, "E1", "2025-09-15", "2025-09-15", "100900");
        await service.Keep(area, EpisodeKind.HomeEducation, "N2", "2025-12-21");
    }
}
